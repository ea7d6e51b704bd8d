import type { Framework, Held, RecordKind, Subject } from '../model/framework.js';
import { prioritiesOf } from '../model/holding.js';
import { type Id, parseId } from '../model/id.js';
import { recordKinds } from '../model/kinds/index.js';
import { type Period, parsePeriod, parsePeriodFolder, parseYear, yearKey } from '../model/period.js';
import type { Body, Plan } from '../model/records.js';
import { asksFor, candidateOf, type Receiver, receiverOf } from './receiver.js';

/** One body's report of one period, before it is made. */
export interface ReportAsked {
  readonly framework: Framework;
  readonly body: Held<Body>;
  readonly period: Period;
}

interface View extends ReportAsked, Receiver {
  /** The posts and services that it names. */
  readonly named: ReadonlySet<Id>;
  /** The plans whose words, priorities or titles it shows. */
  readonly plansShown: ReadonlySet<Id>;
}

/** Years of figures before the period's own that an indicator's chart and comparisons draw on. */
const yearsDrawnOn = 3;

/** Of the files that hold an error, those that the report would show. What cannot be known of a broken file counts as shown. */
export function faultsShownBy(asked: ReportAsked, faultyPaths: readonly string[]): readonly string[] {
  if (faultyPaths.length === 0) return [];
  const view = viewOf(asked);
  return faultyPaths.filter((path) => isShown(view, path));
}

function isShown(view: View, path: string): boolean {
  if (path === 'pmf.yaml') return true;
  const [folder, ...rest] = path.split('/');
  if (!/\.[a-z]+$/i.test(path)) return isFolderShown(view, rest);
  const name = rest.at(-1)?.split('.')[0] ?? '';
  if (folder === 'progress') return subjectsMeant(view, name).some((subject) => isEntryShown(view, subject, rest));
  const id = parseId(name);
  if (id === undefined) return false;
  if (folder === 'templates') return id === view.body.id;
  const kind = Object.values(recordKinds).find((each) => each.folder === folder)?.name;
  return kind !== undefined && isRecordShown(view, kind, id);
}

/** Whose entry a file is meant to be: by its id, else by the same letters and digits (`fsn_001`, `FSN-001 (1)`, a code). */
function subjectsMeant({ framework }: View, name: string): readonly Subject[] {
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
function isFolderShown({ period }: View, [year]: readonly string[]): boolean {
  const startYear = year === undefined ? undefined : parseYear(year);
  return startYear === undefined || (startYear <= period.startYear && startYear >= period.startYear - yearsDrawnOn);
}

function isRecordShown(view: View, kind: RecordKind, id: Id): boolean {
  switch (kind) {
    case 'body':
      return id === view.body.id;
    case 'owner':
    case 'service':
      return view.named.has(id);
    case 'plan':
      return view.plansShown.has(id) || (!view.framework.records.plan.has(id) && mayShowPlans(view.body));
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
      return isSubjectShown(view, kind, id);
    case 'exception':
    case 'review':
    case 'paper':
      return false; // no section shows them yet
  }
}

function isSubjectShown(view: View, kind: Exclude<Subject['kind'], 'plan' | 'priority'>, id: Id): boolean {
  const subject = view.framework.subjects.get(id);
  return view.receives(subject ? candidateOf(view.framework, subject) : { id, kind, fields: 'unknown' });
}

/** An entry of a subject whose own file is broken is not asked for: that file already stops the report. */
function isEntryShown(view: View, subject: Subject, [year = '', folder = '']: readonly string[]): boolean {
  const { framework, period } = view;
  if (!view.receives(candidateOf(framework, subject))) return false;
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
    case 'plan':
    case 'priority':
    case 'risk':
    case 'budget':
      return own.last >= period.first;
  }
}

function viewOf(asked: ReportAsked): View {
  const { framework, body, period } = asked;
  const receiver = receiverOf(framework, body, period);
  const subjects = [...framework.subjects.values()].filter((each) => receiver.receives(candidateOf(framework, each)));
  const plansShown = new Set(receiver.plans.flatMap((plan) => [plan.id, ...plansBehind(framework, plan)]));
  for (const { kind, record } of subjects) if (kind === 'plan') plansShown.add(record.id);
  const plans = [...plansShown].flatMap((id) => framework.records.plan.get(id) ?? []);
  const named = new Set([
    ...subjects.flatMap(namesOf),
    ...plans.flatMap((record) => namesOf({ kind: 'plan', record })),
  ]);
  return { ...asked, ...receiver, named, plansShown };
}

/** The plans that name the priorities and objectives which a plan delivers, and the plans above it. */
function plansBehind(framework: Framework, plan: Held<Plan>): readonly Id[] {
  const above = new Set<Id>();
  let parent = plan.parent;
  while (parent !== undefined && !above.has(parent)) {
    above.add(parent);
    parent = framework.records.plan.get(parent)?.parent;
  }
  return [...above, ...prioritiesOf(framework, plan).map((priority) => priority.plan.id)];
}

function namesOf({ kind, record }: Subject): readonly Id[] {
  if (kind === 'priority') return [record.owner ?? record.plan.owner];
  return record.service === undefined ? [record.owner] : [record.owner, record.service];
}

/** Whether a plan that cannot be read might be one that the body receives. */
function mayShowPlans({ receives }: Body): boolean {
  return receives.some((filter) => filter.plans !== undefined || asksFor(filter, 'plan'));
}
