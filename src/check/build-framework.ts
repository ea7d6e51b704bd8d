import { compareTexts } from '../model/finding.js';
import type {
  Entered,
  EntriesBySubject,
  EntryTypes,
  Framework,
  Held,
  Objective,
  Priority,
  RecordKind,
  RecordsById,
  RecordTypes,
  Subject,
  SubjectKind,
} from '../model/framework.js';
import { grouped } from '../model/grouped.js';
import type { Id } from '../model/id.js';
import { type Calendar, comparePeriods } from '../model/period.js';
import type { Settings } from '../model/records.js';
import type { SoundEntry, SoundRecord } from './sound.js';

interface Parts {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly records: readonly SoundRecord[];
  readonly entries: readonly SoundEntry[];
  readonly templates: ReadonlyMap<Id, string>;
  /** Ids that more than one thing bears: none of them is in the framework, because nobody can say which is meant. */
  readonly contested: ReadonlySet<Id>;
}

/** The framework of all that is sound and of one name only, linked and in a stable order. */
export function buildFramework({ settings, calendar, templates, entries, ...parts }: Parts): Framework {
  const records = recordsByKind(parts.records.filter(({ id }) => !parts.contested.has(id)));
  const priorities = prioritiesIn(records.plan, parts.contested);
  const objectives = objectivesIn(priorities, parts.contested);
  const subjects = new Map([...subjectsIn(records, priorities)].map((subject) => [subject.record.id, subject]));
  const placed = entries.filter(({ subject }) => subjects.has(subject));
  return { settings, calendar, records, priorities, objectives, subjects, entries: entriesByKind(placed), templates };
}

function recordsByKind(records: readonly SoundRecord[]): Framework['records'] {
  const of = <Kind extends RecordKind>(kind: Kind): RecordsById<Kind> =>
    new Map(records.filter((record) => record.kind === kind).map((record) => [record.id, held<Kind>(record)]));
  return {
    owner: of('owner'),
    service: of('service'),
    plan: of('plan'),
    indicator: of('indicator'),
    activity: of('activity'),
    recommendation: of('recommendation'),
    risk: of('risk'),
    budget: of('budget'),
    exception: of('exception'),
    review: of('review'),
    body: of('body'),
    paper: of('paper'),
  };
}

function held<Kind extends RecordKind>({ content, id, path }: SoundRecord): Held<RecordTypes[Kind]> {
  // the schema of its kind has passed the content of a sound record
  return { ...(content as RecordTypes[Kind]), id, path };
}

function prioritiesIn(plans: RecordsById<'plan'>, contested: ReadonlySet<Id>): ReadonlyMap<Id, Priority> {
  const priorities = [...plans.values()].flatMap((plan) =>
    (plan.priorities ?? []).map((priority) => ({ ...priority, plan, path: plan.path })),
  );
  return new Map(priorities.filter(({ id }) => !contested.has(id)).map((priority) => [priority.id, priority]));
}

function objectivesIn(priorities: ReadonlyMap<Id, Priority>, contested: ReadonlySet<Id>): ReadonlyMap<Id, Objective> {
  const objectives = [...priorities.values()].flatMap((priority) =>
    (priority.objectives ?? []).map((objective) => ({ ...objective, priority, path: priority.path })),
  );
  return new Map(objectives.filter(({ id }) => !contested.has(id)).map((objective) => [objective.id, objective]));
}

function* subjectsIn(records: Framework['records'], priorities: ReadonlyMap<Id, Priority>): Iterable<Subject> {
  for (const record of records.plan.values()) yield { kind: 'plan', record };
  for (const record of priorities.values()) yield { kind: 'priority', record };
  for (const record of records.indicator.values()) yield { kind: 'indicator', record };
  for (const record of records.activity.values()) yield { kind: 'activity', record };
  for (const record of records.recommendation.values()) yield { kind: 'recommendation', record };
  for (const record of records.risk.values()) yield { kind: 'risk', record };
  for (const record of records.budget.values()) yield { kind: 'budget', record };
}

function entriesByKind(entries: readonly SoundEntry[]): Framework['entries'] {
  const ordered = [...entries].sort((a, b) => comparePeriods(a.period, b.period) || compareTexts(a.path, b.path));
  const of = <Kind extends SubjectKind>(kind: Kind): EntriesBySubject<Kind> =>
    bySubject<Kind>(ordered.filter((entry) => entry.kind === kind));
  return {
    indicator: of('indicator'),
    plan: of('plan'),
    priority: of('priority'),
    activity: of('activity'),
    recommendation: of('recommendation'),
    risk: of('risk'),
    budget: of('budget'),
  };
}

function bySubject<Kind extends SubjectKind>(entries: readonly SoundEntry[]): EntriesBySubject<Kind> {
  return grouped(
    entries.map(({ content, subject, period, path }): [Id, Entered<EntryTypes[Kind]>] => [
      subject,
      // the schema of its subject's kind has passed the content of a sound entry
      { ...(content as EntryTypes[Kind]), subject, period, path },
    ]),
  );
}
