import type { Framework, RecordKind, Subject } from '../model/framework.js';
import { type Id, parseId } from '../model/id.js';
import { recordKinds } from '../model/kinds/index.js';
import { type Period, parsePeriod, parsePeriodFolder, parseYear, yearKey } from '../model/period.js';
import type { Body } from '../model/records.js';
import { candidateOf } from './candidate.js';
import { asksFor } from './receiver.js';
import { type ReportAsked, type ReportView, viewOf } from './report-view.js';

/** Years of figures before the period's own that an indicator's chart and comparisons draw on. */
const yearsDrawnOn = 3;

/** Of the files that hold an error, those that the report would show. What cannot be known of a broken file counts as shown. */
export function faultsShownBy(asked: ReportAsked, faultyPaths: readonly string[]): readonly string[] {
  if (faultyPaths.length === 0) return [];
  const view = viewOf(asked);
  return faultyPaths.filter((path) => isShown(view, path));
}

function isShown(view: ReportView, path: string): boolean {
  if (path === 'pmf.yaml') return true;
  const [folder, ...rest] = path.split('/');
  if (!/\.[a-z]+$/i.test(path)) return isFolderShown(view, rest);
  const name = rest.at(-1)?.split('.')[0] ?? '';
  if (folder === 'progress') return subjectsMeant(view, name).some((subject) => isEntryShown(view, subject, rest));
  const id = parseId(name);
  if (id === undefined) return false;
  if (folder === 'templates') return id === view.recipient.body.id;
  const kind = Object.values(recordKinds).find((each) => each.folder === folder)?.name;
  return kind !== undefined && isRecordShown(view, kind, id);
}

/** Whose entry a file is meant to be: by its id, else by the same letters and digits (`fsn_001`, `FSN-001 (1)`, a code). */
function subjectsMeant({ framework }: ReportView, name: string): readonly Subject[] {
  const id = parseId(name);
  const subject = id && framework.subjects.get(id);
  if (subject) return [subject];
  const letters = lettersOf(name.replace(/\s*(\(\d+\)|- copy( \(\d+\))?)$/i, ''));
  return [...framework.subjects.values()].filter(({ record }) => {
    const names = 'code' in record && record.code !== undefined ? [record.id, record.code] : [record.id];
    return names.some((each) => lettersOf(each) === letters);
  });
}

function lettersOf(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

/** A folder that is not read: whatever stands in it is missing from the report. Of figures only those of the years that it draws on. */
function isFolderShown({ period }: ReportView, [year]: readonly string[]): boolean {
  const startYear = year === undefined ? undefined : parseYear(year);
  return startYear === undefined || (startYear <= period.startYear && startYear >= period.startYear - yearsDrawnOn);
}

function isRecordShown(view: ReportView, kind: RecordKind, id: Id): boolean {
  switch (kind) {
    case 'body':
      return view.bodiesShown.has(id);
    case 'owner':
    case 'service':
      return view.named.has(id);
    case 'plan':
      return view.plansShown.has(id) || (!view.framework.records.plan.has(id) && mayShowPlans(view.recipient.body));
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
      return isSubjectShown(view, kind, id);
    case 'exception':
      // it may vary any deadline, so that a return would read as overdue that is not
      return view.exceptionsShown.has(id) || !view.framework.records.exception.has(id);
    case 'review':
      return isReviewShown(view, id);
    case 'paper':
      return isPaperShown(view, id);
  }
}

function isReviewShown({ recipient, sections, framework, period }: ReportView, id: Id): boolean {
  if (recipient.review) return id === recipient.review.id;
  if (!sections.some((name) => sectionsOfReviews.has(name))) return false;
  const review = framework.records.review.get(id);
  return review === undefined || review.date <= period.last;
}

const sectionsOfReviews: ReadonlySet<string> = new Set(['reviews', 'lessons', 'escalations']);

/** A paper that cannot be read is of the body with whose id its name begins; where none does, of any that shows its papers. */
function isPaperShown({ framework, recipient, papersShown, sections }: ReportView, id: Id): boolean {
  if (framework.records.paper.has(id)) return papersShown.has(id);
  const bodies = [...framework.records.body.keys()].filter((body) => id.startsWith(`${body}-`));
  if (bodies.length > 0) return bodies.includes(recipient.body.id);
  return sections.some((name) => sectionsOfPapers.has(name));
}

const sectionsOfPapers: ReadonlySet<string> = new Set(['cover', 'agenda', 'changes', 'decisions', 'revisions']);

function isSubjectShown(view: ReportView, kind: Exclude<Subject['kind'], 'plan' | 'priority'>, id: Id): boolean {
  const subject = view.framework.subjects.get(id);
  return view.receives(
    subject ? candidateOf(view.framework, subject, view.period.last) : { id, kind, fields: 'unknown' },
  );
}

/** An entry of a subject whose own file is broken is not asked for: that file already stops the report. */
function isEntryShown(view: ReportView, subject: Subject, [year = '', folder = '']: readonly string[]): boolean {
  const { framework, period } = view;
  if (!view.receives(candidateOf(framework, subject, period.last))) return false;
  const own = parsePeriodFolder(framework.calendar, year, folder);
  if (own === undefined) return yearsMeant(framework, year, folder).includes(period.year);
  return own.last <= period.last && isDrawnOn(subject, own, period);
}

/** The years that a folder without a period may be meant for: its own, the one of its month, or one that it half names. */
function yearsMeant({ calendar }: Framework, year: string, folder: string): readonly string[] {
  const month = parsePeriod(calendar, 'monthly', folder);
  const half = parseYear(year) === undefined && /^\d{4}/.test(year) ? [yearKey(Number(year.slice(0, 4)))] : [];
  return [year, ...half, ...(month ? [month.year] : [])];
}

/** How far back a report looks: for the end of an activity or recommendation to its beginning. */
function isDrawnOn({ kind }: Subject, own: Period, period: Period): boolean {
  switch (kind) {
    case 'indicator':
      return own.startYear >= period.startYear - yearsDrawnOn;
    case 'activity':
    case 'recommendation':
      return true;
    case 'risk':
    case 'budget':
      // its movement, its year so far, and the latest quarter where none ends in the period
      return own.startYear >= period.startYear - 1;
    case 'plan':
    case 'priority':
      return own.last >= period.first;
  }
}

/** Whether a plan that cannot be read might be one that the body receives. */
function mayShowPlans({ receives }: Body): boolean {
  return receives.some((filter) => filter.plans !== undefined || asksFor(filter, 'plan'));
}
