import type { Finding } from './finding.js';
import { type FindingPage, toFinding } from './rule.js';
import { plural } from './words.js';

/** How many faults of one file are told one by one. */
const mostFaults = 20;

export const moreFaults: FindingPage = {
  code: 'more-faults',
  severity: 'error',
  why: 'A file with very many faults most often has one cause, and the first ones show it.',
  remedy: 'Mend the faults that are listed and check again.',
};

/** The first twenty findings of one file, and a last one that says how many more there are. */
export function firstFaults(ordered: readonly Finding[]): readonly Finding[] {
  const [untold, ...rest] = ordered.slice(mostFaults);
  if (untold === undefined) return ordered;
  const left = plural(rest.length + 1, 'more fault');
  const message = `This file has ${left} that ${rest.length === 0 ? 'is' : 'are'} not listed.`;
  return [...ordered.slice(0, mostFaults), toFinding(moreFaults, { at: untold.at, message })];
}
