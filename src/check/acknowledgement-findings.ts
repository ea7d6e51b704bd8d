import type { Document } from '../load/document.js';
import { closest } from '../model/closest.js';
import type { Day } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import { parseYear } from '../model/period.js';
import { type FindingPage, type Problem, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { type Acknowledgement, acknowledgementsIn, keyOf } from './acknowledged.js';
import { at } from './at.js';
import { placeOf } from './places.js';
import { isRecent } from './recent.js';

const unknownCode: FindingPage = {
  code: 'unknown-code',
  severity: 'warning',
  why: 'An acknowledgement silences the warning whose code it names. One that names none leaves the warning where it is.',
  remedy: 'Write the code as "pmf check" prints it; "pmf explain" lists them all.',
};

const acknowledgedNothing: FindingPage = {
  code: 'acknowledged-nothing',
  severity: 'warning',
  why: 'An acknowledgement that is left behind silences the next warning of its kind, which nobody has looked at.',
  remedy: 'Take the item out of "acknowledged".',
};

export const acknowledgementPages: readonly FindingPage[] = [unknownCode, acknowledgedNothing];

export interface Acknowledging {
  /** Of all stages, before any is silenced. */
  readonly findings: readonly Finding[];
  readonly documents: readonly Document[];
  /** Of every code that there is. */
  readonly pages: readonly FindingPage[];
  /** Codes that are found only where there is a history: they may be silenced although nothing is found here. */
  readonly ofHistory: readonly FindingPage[];
  readonly framework: Framework;
  readonly today: Day;
}

/** What is wrong with the acknowledgements themselves. */
export function acknowledgementFindings(given: Acknowledging): readonly Finding[] {
  const pages = new Map(given.pages.map((page) => [page.code, page]));
  const isMoot = mootIn(given);
  return acknowledgementsIn(given.documents).flatMap((each) => {
    const page = pages.get(each.code);
    if (page === undefined) return [toFinding(unknownCode, problemOf(each, unknownIn(pages, each)))];
    if (page.severity === 'error') return [toFinding(acknowledgedNothing, problemOf(each, errorIn(each)))];
    return isMoot(each) ? [toFinding(acknowledgedNothing, problemOf(each, mootWords(each)))] : [];
  });
}

/** Whether an item silences nothing. Where a file has an error not all was looked at, so that nobody can say. */
function mootIn({ findings, framework, today, ofHistory }: Acknowledging): (item: Acknowledgement) => boolean {
  const isAllLookedAt = findings.every(({ severity }) => severity !== 'error');
  const found = new Set(findings.map(({ at: { path }, code }) => keyOf(path, code)));
  const unsure = new Set([...ofHistory, ...acknowledgementPages].map(({ code }) => code));
  return ({ path, code }) =>
    isAllLookedAt && !found.has(keyOf(path, code)) && !unsure.has(code) && !isClosed(framework, path, today);
}

/** Whether the file is an entry of a year that is no longer questioned. */
function isClosed(framework: Framework, path: string, today: Day): boolean {
  const place = placeOf(path);
  if (typeof place === 'string' || place.what !== 'entry') return false;
  const startYear = parseYear(place.year);
  return startYear === undefined || !isRecent(framework, { startYear }, today);
}

function problemOf({ path, index }: Acknowledgement, problem: Omit<Problem, 'at'>): Problem {
  return { ...problem, at: at({ path }, 'acknowledged', index, 'code') };
}

function unknownIn(pages: ReadonlyMap<string, FindingPage>, { code }: Acknowledgement): Omit<Problem, 'at'> {
  const warnings = [...pages.values()].filter(({ severity }) => severity === 'warning').map((page) => page.code);
  return { message: `There is no warning ${quote(code)}.`, suggestion: closest(code, warnings) };
}

function errorIn({ code }: Acknowledgement): Omit<Problem, 'at'> {
  return {
    message: `${quote(code)} is an error. Errors are mended and cannot be acknowledged.`,
    remedy: 'Mend what the error tells, and take this item out of "acknowledged".',
  };
}

function mootWords({ code }: Acknowledgement): Omit<Problem, 'at'> {
  return { message: `This file gives no cause for the warning ${quote(code)}, so there is nothing to acknowledge.` };
}
