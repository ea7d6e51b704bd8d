import { type Day, parseDay } from '../../src/model/day.js';
import type {
  Entered,
  EntryTypes,
  Framework,
  Held,
  Objective,
  Priority,
  RecordKind,
  RecordTypes,
  Subject,
  SubjectKind,
} from '../../src/model/framework.js';
import { type Id, parseId } from '../../src/model/id.js';
import { recordKinds } from '../../src/model/kinds/index.js';
import { comparePeriods, type Period, parsePeriod, parsePeriodFolder } from '../../src/model/period.js';
import type { Settings } from '../../src/model/records.js';

type Few<Fields> = { readonly [Name in keyof Fields]?: unknown };

/** What a test's council has: of each record only the fields that matter, of each entry its place and what it says. */
export interface FrameworkParts {
  readonly settings?: Few<Settings>;
  readonly indicators?: Readonly<Record<string, Few<RecordTypes['indicator']>>>;
  readonly activities?: Readonly<Record<string, Few<RecordTypes['activity']>>>;
  readonly recommendations?: Readonly<Record<string, Few<RecordTypes['recommendation']>>>;
  readonly risks?: Readonly<Record<string, Few<RecordTypes['risk']>>>;
  readonly budgets?: Readonly<Record<string, Few<RecordTypes['budget']>>>;
  readonly plans?: Readonly<Record<string, Few<RecordTypes['plan']>>>;
  readonly bodies?: Readonly<Record<string, Few<RecordTypes['body']>>>;
  readonly services?: Readonly<Record<string, Few<RecordTypes['service']>>>;
  readonly owners?: Readonly<Record<string, Few<RecordTypes['owner']>>>;
  readonly exceptions?: Readonly<Record<string, Few<RecordTypes['exception']>>>;
  readonly reviews?: Readonly<Record<string, Few<RecordTypes['review']>>>;
  readonly papers?: Readonly<Record<string, Few<RecordTypes['paper']>>>;
  /** By path below `progress/` without its ending: `2012-13/Q2/HSG-014`. */
  readonly entries?: Readonly<Record<string, object>>;
}

export const april = { startMonth: 4 };

export function day(text: string): Day {
  return found(parseDay(text), text);
}

export function id(text: string): Id {
  return found(parseId(text), text);
}

/** `2012-13-Q2`, or with its frequency where a month and a year share their form: `annual 2012-13`. */
export function period(text: string, calendar = april): Period {
  const [frequency, key] = text.includes(' ') ? text.split(' ') : [undefined, text];
  const tried = (['quarterly', 'annual', 'monthly'] as const).filter((each) => !frequency || each === frequency);
  return found(
    tried.map((each) => parsePeriod(calendar, each, key ?? '')).find((each) => each !== undefined),
    text,
  );
}

const approved = { approved_by: 'Cabinet', approved_on: '2010-01-01' };

const usual = {
  owner: { title: 'Head of Housing', roles: ['head-of-service'] },
  service: { name: 'Housing', head: 'head-of-housing' },
  plan: { title: 'Plan', kind: 'annual-action', from: '2012-04-01', to: '2013-03-31', owner: 'head-of-housing' },
  indicator: {
    title: 'Homes let',
    definition: 'Homes let in the period.',
    service: 'housing',
    owner: 'head-of-housing',
    type: 'number',
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2012-13-Q1',
    ...approved,
  },
  activity: {
    title: 'Open the hub',
    service: 'housing',
    owner: 'head-of-housing',
    start: '2012-04-01',
    end: '2013-03-31',
    ...approved,
  },
  recommendation: {
    title: 'Reconcile rents',
    source: 'internal-audit',
    reported_on: '2012-05-01',
    priority: 'high',
    service: 'housing',
    owner: 'head-of-housing',
    due: '2012-12-31',
  },
  risk: {
    title: 'Flood',
    service: 'housing',
    owner: 'head-of-housing',
    opened_on: '2012-05-01',
    inherent: { likelihood: 3, impact: 4 },
  },
  budget: {
    title: 'Housing',
    service: 'housing',
    owner: 'head-of-housing',
    year: '2012-13',
    bases: { net: 100 },
    approved: 100,
  },
  exception: {
    subjects: [],
    periods: ['2012-13-Q2'],
    reason: 'The register is being moved.',
    requested_by: 'head-of-housing',
    requested_on: '2012-09-20',
  },
  review: { body: 'panel', date: '2012-11-14' },
  body: { name: 'Cabinet', frequency: 'quarterly', receives: [{}], sections: [] },
  paper: { body: 'cabinet', meeting: '2012-11-05', version: '1.0', status: 'final', recommendations: [] },
} as const satisfies Record<RecordKind, object>;

/** A council of what the test names and the usual for the rest. */
export function frameworkOf(parts: FrameworkParts = {}): Framework {
  const settings = { schema_version: 1, council: 'Northmoor', ...parts.settings } as Settings; // tests write valid fields
  const calendar = { startMonth: Number(settings.financial_year_start ?? 4) };
  const records = {
    owner: recordsOf('owner', parts.owners ?? { 'head-of-housing': {} }),
    service: recordsOf('service', parts.services ?? { housing: {} }),
    plan: recordsOf('plan', parts.plans),
    indicator: recordsOf('indicator', parts.indicators),
    activity: recordsOf('activity', parts.activities),
    recommendation: recordsOf('recommendation', parts.recommendations),
    risk: recordsOf('risk', parts.risks),
    budget: recordsOf('budget', parts.budgets),
    exception: recordsOf('exception', parts.exceptions),
    review: recordsOf('review', parts.reviews),
    body: recordsOf('body', parts.bodies),
    paper: recordsOf('paper', parts.papers),
  };
  const priorities = prioritiesIn(records.plan);
  const subjects = subjectsIn(records, priorities);
  const entries = entriesIn({ subjects, calendar, parts: parts.entries ?? {} });
  return {
    settings,
    calendar,
    records,
    priorities,
    objectives: objectivesIn(priorities),
    subjects,
    entries,
    templates: new Map(),
  };
}

function recordsOf<Kind extends RecordKind>(
  kind: Kind,
  parts: Readonly<Record<string, object>> = {},
): Framework['records'][Kind] {
  const { folder } = recordKinds[kind];
  const held = Object.entries(parts).map(([name, fields]): [Id, unknown] => [
    id(name),
    { ...usual[kind], ...fields, id: id(name), path: `${folder}/${name}.yaml` },
  ]);
  return new Map(held) as unknown as Framework['records'][Kind]; // the usual fields make each record whole
}

function prioritiesIn(plans: Framework['records']['plan']): ReadonlyMap<Id, Priority> {
  const all = [...plans.values()].flatMap((plan) =>
    (plan.priorities ?? []).map((priority): [Id, Priority] => [priority.id, { ...priority, plan, path: plan.path }]),
  );
  return new Map(all);
}

function objectivesIn(priorities: ReadonlyMap<Id, Priority>): ReadonlyMap<Id, Objective> {
  const all = [...priorities.values()].flatMap((priority) =>
    (priority.objectives ?? []).map((each): [Id, Objective] => [each.id, { ...each, priority, path: priority.path }]),
  );
  return new Map(all);
}

function subjectsIn(records: Framework['records'], priorities: Framework['priorities']): Framework['subjects'] {
  const kinds = ['indicator', 'plan', 'activity', 'recommendation', 'risk', 'budget'] as const;
  const subjects = kinds.flatMap(
    (kind) => [...records[kind].values()].map((record) => ({ kind, record }) as Subject), // the kind names the map
  );
  const ofPriorities = [...priorities.values()].map((record): Subject => ({ kind: 'priority', record }));
  return new Map([...subjects, ...ofPriorities].map((subject) => [subject.record.id, subject]));
}

function entriesIn({
  subjects,
  calendar,
  parts,
}: {
  readonly subjects: Framework['subjects'];
  readonly calendar: Framework['calendar'];
  readonly parts: Readonly<Record<string, object>>;
}): Framework['entries'] {
  const entries: Record<SubjectKind, Map<Id, Entered<EntryTypes[SubjectKind]>[]>> = {
    indicator: new Map(),
    plan: new Map(),
    priority: new Map(),
    activity: new Map(),
    recommendation: new Map(),
    risk: new Map(),
    budget: new Map(),
  };
  for (const [place, fields] of Object.entries(parts)) {
    const [year = '', folder = '', name = ''] = place.split('/');
    const subject = found(subjects.get(id(name)), `the subject of ${place}`);
    const own = found(parsePeriodFolder(calendar, year, folder), place);
    const entry = { ...fields, subject: id(name), period: own, path: `progress/${place}.yaml` };
    const map = entries[subject.kind];
    map.set(id(name), [...(map.get(id(name)) ?? []), entry as Entered<EntryTypes[SubjectKind]>]); // tests write valid fields
  }
  for (const map of Object.values(entries)) {
    for (const list of map.values()) list.sort((a, b) => comparePeriods(a.period, b.period));
  }
  return entries as Framework['entries']; // each subject's entries were put under its own kind
}

/** One record of a framework that the test knows to be there. */
export function held<Kind extends RecordKind>(framework: Framework, kind: Kind, name: string): Held<RecordTypes[Kind]> {
  return found((framework.records[kind] as ReadonlyMap<Id, Held<RecordTypes[Kind]>>).get(id(name)), name); // same map
}

export function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`The test names "${what}", which is not there.`);
  return value;
}
