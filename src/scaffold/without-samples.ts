import { recordKinds } from '../model/kinds/index.js';

const fields = Object.keys(recordKinds.plan.schema.properties ?? {}).join('|');
const sample = new RegExp(`^#(?:${fields}):`);
const head = /^# What follows may be left out\./;

/** The text of a plan without the commented-out fields that "pmf new" wrote: beside fields that are told they mislead. */
export function withoutSamples(text: string): string {
  // paragraphs, each but the first with the blank lines above it
  const paragraphs = text.split(/(?=(?<=[^\n]\n)\n)/);
  const kept = paragraphs.filter((paragraph) => !isSample(paragraph.split('\n')));
  return kept.length === paragraphs.length ? text : `${kept.join('').trimEnd()}\n`;
}

function isSample(lines: readonly string[]): boolean {
  const told = lines.filter((line) => line !== '');
  return told.every((line) => line.startsWith('#')) && told.some((line) => sample.test(line) || head.test(line));
}
