import type { LocatedFinding, Severity } from '../model/finding.js';
import { withoutCommands } from '../model/log-lines.js';
import { plural } from '../model/words.js';
import {
  type FindingsFormat,
  type Look,
  placeInRepository,
  seen,
  sentencesOf,
  summaryOf,
  unseenInWords,
  worstFirst,
} from './results.js';

/** GitHub shows no more of each severity for one step. */
const mostShown = 10;

/**
 * Workflow commands for GitHub Actions: a notice with the counts, the worst findings as annotations on the files, and the
 * rest as plain lines of the log. The step summary, which the command line writes, tells all of them.
 */
export const github: FindingsFormat = {
  name: 'github',
  write: (results, look) => {
    const findings = worstFirst(results);
    const shown = new Set((['error', 'warning'] as const).flatMap((severity) => firstOf(findings, severity)));
    const rest = findings.filter((finding) => !shown.has(finding));
    const more = rest.length === 0 ? '' : ` ${plural(rest.length, 'finding')} more in the log and the step summary.`;
    const notice = command(
      'notice',
      { title: 'pmf check' },
      [summaryOf(results) + more, ...unseenInWords(results)].join(' '),
    );
    const annotations = findings.filter((finding) => shown.has(finding)).map((each) => annotationOf(each, look));
    return `${[...annotations, ...plainLines(rest, look), notice].join('\n')}\n`;
  },
};

function firstOf(findings: readonly LocatedFinding[], severity: Severity): readonly LocatedFinding[] {
  return findings.filter((finding) => finding.severity === severity).slice(0, mostShown);
}

type Properties = Readonly<Record<string, string | number>>;

function annotationOf(finding: LocatedFinding, look: Look): string {
  const { severity, code } = finding;
  const properties = { file: seen(look.inRepository + finding.at.path), ...regionOf(finding), title: code };
  return command(severity, properties, sentencesOf(finding).join('\n'));
}

/** Columns are told only within one line: with two lines GitHub refuses the annotation. */
function regionOf({ position }: LocatedFinding): Properties {
  if (position === undefined) return {};
  const { line, endLine, column, endColumn } = position;
  return line === endLine ? { line, endLine, col: column, endColumn } : { line, endLine };
}

function command(name: string, properties: Properties, words: string): string {
  const told = Object.entries(properties).map(([key, value]) => `${key}=${inProperty(String(value))}`);
  return `::${name} ${told.join(',')}::${inWords(words)}`;
}

/** As the runner reads it back: per cent first, so that nothing is decoded twice. */
function inWords(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inWords(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/**
 * Lines that the runner is told to take no commands from. The word that ends this is the hash of the lines themselves: no
 * line can hold it, and the same findings give the same bytes.
 */
function plainLines(findings: readonly LocatedFinding[], look: Look): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((finding) => withoutCommands(lineOf(finding, look)));
  const word = look.hash(lines.join('\n'));
  return [`::stop-commands::${word}`, ...lines, `::${word}::`];
}

function lineOf(finding: LocatedFinding, look: Look): string {
  const { severity, code } = finding;
  return `${placeInRepository(finding, look)} ${severity} ${code}: ${sentencesOf(finding).join(' ')}`;
}
