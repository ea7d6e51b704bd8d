import type { LocatedFinding } from '../model/finding.js';
import { plural, sentence } from '../model/words.js';
import { codeSpan, escapeText } from './markdown-text.js';
import {
  countsInWords,
  type FindingsFormat,
  type Look,
  nothingWrong,
  placeInRepository,
  type Results,
  seen,
  sentencesOf,
  summaryOf,
  unseenHistory,
  unseenInWords,
  worstFirst,
} from './results.js';

/** By this line a comment is found again, so that there is one that is kept up to date. */
const marker = '<!-- pmf-check:v1 -->';
/** A comment holds 65,536 characters; counted in bytes, which are never fewer. */
const roomOfComment = 65_536;
/** Kept free for the last line. */
const roomForRest = 200;

/** A comment on a pull request, or a step's summary: the counts, and a table with the worst first, cut to the room there is. */
export const markdown: FindingsFormat = {
  name: 'markdown',
  write: (results, look) => {
    const head = [marker, `### ${titleOf(results)}`, '', escapeText(summaryOf(results)), ...historyNote(results)];
    if (results.findings.length === 0) return `${head.join('\n')}\n`;
    const start = [...head, '', '| | Where | What is wrong, and what to do |', '|---|---|---|'].join('\n');
    const rows = worstFirst(results).map((finding) => rowOf(finding, look));
    const fitting = rowsWithin((look.room ?? roomOfComment) - sizeOf(start) - roomForRest, rows);
    const left = rows.length - fitting.length;
    const rest =
      left === 0 ? [] : ['', `… and ${plural(left, 'more finding', 'more findings')}: "pmf check" tells all.`];
    return `${[start, ...fitting, ...rest].join('\n')}\n`;
  },
};

function titleOf(results: Results): string {
  return `pmf check: ${results.findings.length === 0 ? nothingWrong(results) : countsInWords(results)}`;
}

function historyNote(results: Results): readonly string[] {
  const whys = unseenHistory(results).map(({ why, remedy }) => `${why} ${remedy}`);
  const told = [...unseenInWords(results), ...whys].join(' ');
  return told === '' ? [] : ['', escapeText(seen(told))];
}

function rowOf(finding: LocatedFinding, look: Look): string {
  const words = sentencesOf(finding).map(escapeText).join('<br>');
  const where = codeSpan(placeInRepository(finding, look));
  return `| ${sentence(finding.severity)} | ${where}<br>${escapeText(finding.code)} | ${words} |`;
}

function rowsWithin(room: number, rows: readonly string[]): readonly string[] {
  let used = 0;
  const end = rows.findIndex((row) => {
    used += sizeOf(row) + 1;
    return used > room;
  });
  return end === -1 ? rows : rows.slice(0, end);
}

function sizeOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
