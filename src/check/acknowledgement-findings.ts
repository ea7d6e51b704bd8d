import type { Document } from '../load/document.js';
import { closest } from '../model/closest.js';
import type { Day } from '../model/day.js';
import { type Finding, faultyPaths } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import { parseYear } from '../model/period.js';
import { type FindingPage, type Problem, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { type Acknowledgement, acknowledgementsIn, keyOf } from './acknowledged.js';
import { at } from './at.js';
import { type Place, placeOf } from './places.js';
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

/** Whether a finding may be accepted: what is wrong with the acknowledgements themselves is mended, as an error is. */
export function canBeAcknowledged({ code, severity }: Pick<FindingPage, 'code' | 'severity'>): boolean {
  return severity === 'warning' && acknowledgementPages.every((page) => page.code !== code);
}

/** What is wrong with the acknowledgements themselves. */
export function acknowledgementFindings(given: Acknowledging): readonly Finding[] {
  const pages = new Map(given.pages.map((page) => [page.code, page]));
  const isMoot = mootIn(given);
  const seen = new Set<string>();
  return acknowledgementsIn(given.documents).flatMap((each) => {
    const page = pages.get(each.code);
    const key = keyOf(each.path, each.code);
    if (page === undefined) return [toFinding(unknownCode, problemOf(each, unknownIn(pages, each)))];
    if (!canBeAcknowledged(page)) return [toFinding(acknowledgedNothing, problemOf(each, mendedIn(each, page)))];
    if (seen.has(key)) return [toFinding(acknowledgedNothing, problemOf(each, twiceIn(each)))];
    seen.add(key);
    return isMoot(each) ? [toFinding(acknowledgedNothing, problemOf(each, mootWords(each)))] : [];
  });
}

/** Whether an item silences nothing. Where a file that it hangs on has an error not all was looked at, so that nobody can say. */
function mootIn({ findings, framework, today, ofHistory }: Acknowledging): (item: Acknowledgement) => boolean {
  const faulty = faultyPaths(findings);
  const found = new Set(findings.map(({ at: { path }, code }) => keyOf(path, code)));
  const unsure = new Set(ofHistory.map(({ code }) => code));
  return ({ path, code }) =>
    !found.has(keyOf(path, code)) &&
    !unsure.has(code) &&
    !isClosed(framework, path, today) &&
    !faulty.some((each) => hangsOn(path, each));
}

/** An entry hangs on the files of its own subject and on what all rest on; a record on all other records too. */
function hangsOn(path: string, faulty: string): boolean {
  const [item, other] = [placeOf(path), placeOf(faulty)];
  if (typeof item === 'string' || typeof other === 'string') return true;
  if (other.what === 'entry') return subjectOf(item) === other.subject;
  if (item.what !== 'entry') return true;
  return other.what !== 'record' || other.kind === 'plan' || other.id === item.subject;
}

function subjectOf(place: Place): string | undefined {
  if (place.what === 'entry') return place.subject;
  return place.what === 'record' ? place.id : undefined;
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

function mendedIn({ code }: Acknowledgement, { severity }: FindingPage): Omit<Problem, 'at'> {
  const what = severity === 'error' ? 'an error. Errors are' : 'about acknowledgements. What is wrong with them is';
  return {
    message: `${quote(code)} is ${what} mended and cannot be acknowledged.`,
    remedy: 'Mend what it tells, and take this item out of "acknowledged".',
  };
}

function twiceIn({ code }: Acknowledgement): Omit<Problem, 'at'> {
  return { message: `This file acknowledges ${quote(code)} twice, and once is enough.` };
}

function mootWords({ code }: Acknowledgement): Omit<Problem, 'at'> {
  return { message: `This file gives no cause for the warning ${quote(code)}, so there is nothing to acknowledge.` };
}
