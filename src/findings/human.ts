import { Chalk, type ChalkInstance } from 'chalk';
import type { LocatedFinding, Position } from '../model/finding.js';
import { show } from '../model/show.js';
import { type FindingsFormat, type Look, type Results, summaryOf, unseenInWords } from './results.js';

/** For people: each finding with its place, the line it is about, what was expected and what to do; then a summary. */
export const human: FindingsFormat = {
  name: 'human',
  write: (results, look) => {
    const chalk = new Chalk({ level: look.colourLevel });
    const findings = results.findings.map((finding) => writeFinding(finding, look, chalk));
    return `${[...findings, inLines(summarise(results, chalk), look)].join('\n\n')}\n`;
  },
};

function writeFinding(finding: LocatedFinding, look: Look, chalk: ChalkInstance): string {
  const { position, excerpt } = finding;
  const place = position ? `:${position.line}:${position.column}` : '';
  const colour = finding.severity === 'error' ? chalk.red : chalk.yellow;
  const indented = (text: string) => inLines(text, look, '  ');
  const lines = [
    `${chalk.bold(`${show(look.folder + finding.at.path)}${place}`)}  ${colour(finding.severity)}  ${finding.code}`,
    indented(finding.message),
    ...(position && excerpt !== undefined ? writeExcerpt(position, excerpt, chalk) : []),
    ...(finding.expected === undefined ? [] : [indented(`${chalk.bold('Expected:')} ${finding.expected}`)]),
    ...(finding.suggestion === undefined
      ? []
      : [indented(`${chalk.bold('Did you mean')} "${show(finding.suggestion)}"?`)]),
    indented(`${chalk.bold('To do:')} ${finding.remedy}`),
  ];
  return lines.join('\n');
}

function inLines(text: string, { wrap }: Look, before = ''): string {
  const lines = wrap?.(text, before.length) ?? [text];
  return lines.map((line) => `${before}${line}`).join('\n');
}

const widest = 100;

/** The line with a caret under what the finding is about; of a long line the part around it. */
function writeExcerpt(position: Position, excerpt: string, chalk: ChalkInstance): readonly string[] {
  const number = String(position.line).padStart(5);
  const start = position.column - 1;
  const from = start > widest - 20 ? start - 20 : 0;
  const before = shown(excerpt.slice(from, start), from > 0 ? '…' : '');
  const end = position.endLine === position.line ? position.endColumn - 1 : excerpt.length;
  const marked = shown(excerpt.slice(start, Math.min(end, from + widest)), '');
  const after = shown(excerpt.slice(start + Math.max(0, end - start), from + widest), '');
  const carets = '^'.repeat(Math.max(1, marked.length));
  return [
    `${chalk.dim(`${number} │`)} ${before}${marked}${after}`,
    `${chalk.dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(before.length)}${chalk.bold(carets)}`,
  ];
}

/** A tab is as wide as the caret line takes it to be. */
function shown(text: string, before: string): string {
  return before + show(text.replaceAll('\t', ' '));
}

function summarise(results: Results, chalk: ChalkInstance): string {
  const summary = summaryOf(results);
  if (results.findings.length === 0) return [chalk.green(summary), ...unseenInWords(results)].join(' ');
  return `${summary} ${chalk.dim('"pmf explain <code>" tells more of each.')}`;
}
