import { notRead } from '../../src/assess/arrival.js';
import type {
  ActivityAssessment,
  BodyAssessment,
  Comparison,
  Completeness,
  Due,
  DueState,
  IndicatorAssessment,
  NarrativeAssessment,
  RatingCounts,
  StatusCounts,
  TravelCounts,
} from '../../src/assess/assessment.js';
import { milestonesOf } from '../../src/assess/milestone.js';
import { oversightCounts } from '../../src/assess/oversight-counts.js';
import { yearOnYear } from '../../src/assess/rate.js';
import { type Day, parseDay } from '../../src/model/day.js';
import type { Framework, Held, Objective, Priority, Subject } from '../../src/model/framework.js';
import { type Id, parseId } from '../../src/model/id.js';
import { type Calendar, type Frequency, type Period, parsePeriod, shiftPeriod } from '../../src/model/period.js';
import type { Activity, Body, Indicator, Owner, Plan, Settings } from '../../src/model/records.js';
import type { SectionContext } from '../../src/report/section.js';

const calendar: Calendar = { startMonth: 4 };

/** A value that the test knows to be there. */
function known<Value>(value: Value | undefined, text: string): Value {
  if (value === undefined) throw new Error(`The test is wrong about ${text}.`);
  return value;
}

export const id = (text: string): Id => known(parseId(text), text);
export const day = (text: string): Day => known(parseDay(text), text);

export function period(text: string, frequency: Frequency = 'quarterly'): Period {
  return known(parsePeriod(calendar, frequency, text), text);
}

export const quarter = period('2012-13-Q2');
const today = day('2012-10-22');

const completenessOfNothing: Completeness = {
  expected: 0,
  onTime: 0,
  late: 0,
  arrivalUnknown: 0,
  answeredWithoutFigure: 0,
  overdue: 0,
  notYetDue: 0,
  excepted: 0,
  received: 0,
  owedByNow: 0,
};

export function completeness(of: Partial<Completeness>): Completeness {
  return { ...completenessOfNothing, ...of };
}

function owner(name: string, title: string): Held<Owner> {
  return { id: id(name), path: `owners/${name}.yaml`, title, roles: ['head-of-service'] };
}

export function indicator(name: string, of: Partial<Indicator> = {}): Held<Indicator> {
  return {
    id: id(name),
    path: `indicators/${name}.yaml`,
    code: name.replace('-', ' '),
    title: 'Homes let within 28 days',
    definition: 'Homes let within 28 days of falling empty, of all homes let.',
    service: id('housing'),
    owner: id('head-of-housing'),
    type: 'percentage',
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2011-12-Q1',
    ...of,
  };
}

export function activity(name: string, of: Partial<Activity> = {}): Held<Activity> {
  return {
    id: id(name),
    path: `activities/${name}.yaml`,
    title: 'Open the enterprise centre',
    service: id('housing'),
    owner: id('head-of-housing'),
    start: day('2012-04-01'),
    end: day('2012-12-31'),
    approved_by: 'Cabinet',
    approved_on: day('2012-03-01'),
    ...of,
  };
}

export function body(of: Partial<Held<Body>> = {}): Held<Body> {
  return {
    id: id('cabinet'),
    path: 'bodies/cabinet.yaml',
    name: 'Cabinet',
    frequency: 'quarterly',
    receives: [{ plans: ['annual-action'] }],
    sections: ['overview'],
    ...of,
  };
}

export function plan(of: Partial<Held<Plan>> = {}): Held<Plan> {
  return {
    id: id('annual-action-plan-2012-13'),
    path: 'plans/annual-action-plan-2012-13.yaml',
    title: 'Annual Action Plan 2012/13',
    kind: 'annual-action',
    from: day('2012-04-01'),
    to: day('2013-03-31'),
    owner: id('chief-executive'),
    ...of,
  };
}

export function due(subject: string, state: DueState, of: Partial<Due> = {}): Due {
  const expected = {
    subject: id(subject),
    kind: 'indicator' as const,
    period: quarter,
    dueOn: day('2012-10-10'),
    owner: id('head-of-housing'),
  };
  return { ...expected, ...of, ...state } as Due; // the state decides the variant; `of` names only what all have
}

function notComparable(of: Period, sentence = 'Cannot compare: no figure was reported.'): Comparison {
  return { verdict: 'not-comparable', with: of, reason: 'no-comparator-data', sentence };
}

export function item(name: string, of: Partial<IndicatorAssessment> = {}): IndicatorAssessment {
  const record = of.indicator ?? indicator(name);
  const lastQuarter = shiftPeriod(calendar, quarter, -1);
  const travel = of.travel ?? {
    previousPeriod: {
      verdict: 'improved',
      with: lastQuarter,
      comparator: 75,
      change: 3.5,
      movement: 'up',
      sentence: 'Improved: 75% to 78.5%, up 3.5 percentage points on Q1 2012/13.',
    },
    samePeriodLastYear: notComparable(shiftPeriod(calendar, quarter, -4)),
  };
  const rating = of.rating ?? {
    colour: 'amber',
    words: 'Close to target',
    sentence: '78.5% against a target of 80%, higher is better, amber within 5%: Close to target.',
  };
  return {
    indicator: record,
    period: quarter,
    counted: true,
    due: undefined,
    entry: { subject: record.id, period: quarter, path: `progress/2012-13/Q2/${name}.yaml`, value: 78.5 },
    figure: 78.5,
    target: { kind: 'value', value: 80 },
    periodRating: rating,
    toDateRating: undefined,
    ratedOn: 'period',
    rating,
    yearToDate: undefined,
    toDateTarget: undefined,
    travel,
    againstLastYear: yearOnYear(travel),
    trend: { status: 'no-data', sentence: 'No data.' },
    yearEnd: undefined,
    series: [],
    moveRun: undefined,
    lastRated: undefined,
    lastAction: undefined,
    offTarget: [],
    escalation: undefined,
    recoveryPlans: [],
    ...of,
  };
}

/** An indicator without a figure: overdue, and nothing entered. */
export function overdueItem(name: string, of: Partial<IndicatorAssessment> = {}): IndicatorAssessment {
  const rating = {
    colour: 'unrated',
    reason: 'overdue',
    words: 'Overdue',
    sentence: 'The figure is 12 days late.',
  } as const;
  const state = { state: 'overdue', daysLate: 12, passedOver: false } as const;
  const missing = { entry: undefined, figure: undefined, due: due(name, state), rating, periodRating: rating };
  return item(name, { ...missing, offTarget: ['overdue'], ...of });
}

export function activityItem(name: string, of: Partial<ActivityAssessment> = {}): ActivityAssessment {
  const record = of.activity ?? activity(name);
  const entry = of.entry ?? {
    subject: record.id,
    period: period('2012-09', 'monthly'),
    path: `progress/2012-13/2012-09/${name}.yaml`,
    status: 'on-track' as const,
  };
  return {
    activity: record,
    entry,
    status: 'on-track',
    notUpdated: false,
    milestones: milestonesOf(record, [entry], { agreedBy: quarter.last, seen: quarter.last, today }),
    dues: [],
    withdrawn: undefined,
    ...of,
  };
}

/** A priority with one objective, as the corporate plan names it. */
export function priorityOf(
  name: string,
  title: string,
  of: Held<Plan> = plan(),
): { readonly priority: Priority; readonly objective: Objective } {
  const objective = { id: id(`${name}-1`), title: `First objective of ${title}` };
  const priority: Priority = { id: id(name), path: of.path, title, objectives: [objective], plan: of };
  return { priority, objective: { ...objective, path: of.path, priority } };
}

interface Records {
  readonly settings?: Partial<Settings>;
  readonly owners?: readonly Held<Owner>[];
  readonly priorities?: readonly ReturnType<typeof priorityOf>[];
  readonly subjects?: readonly Subject[];
}

/** A linked framework that holds only what reports look up. */
export function framework({ settings, owners, priorities = [], subjects = [] }: Records = {}): Framework {
  const posts = owners ?? [owner('head-of-housing', 'Head of Housing'), owner('chief-executive', 'Chief Executive')];
  const none = new Map();
  return {
    settings: { schema_version: 1, council: 'Northmoor District Council', ...settings },
    calendar,
    records: {
      owner: new Map(posts.map((post) => [post.id, post])),
      service: none,
      plan: none,
      indicator: none,
      activity: none,
      recommendation: none,
      risk: none,
      budget: none,
      exception: none,
      review: none,
      body: none,
      paper: none,
    },
    priorities: new Map(priorities.map(({ priority }) => [priority.id, priority])),
    objectives: new Map(priorities.map(({ objective }) => [objective.id, objective])),
    subjects: new Map(subjects.map((subject) => [subject.record.id, subject])),
    entries: {
      indicator: none,
      plan: none,
      priority: none,
      activity: none,
      recommendation: none,
      risk: none,
      budget: none,
    },
    templates: none,
  };
}

function ratingsOf(items: readonly IndicatorAssessment[]): RatingCounts {
  const count = (colour: string): number => items.filter(({ rating }) => rating.colour === colour).length;
  return {
    green: count('green'),
    amber: count('amber'),
    red: count('red'),
    unrated: count('unrated'),
    total: items.length,
  };
}

function travelOf(comparisons: readonly Comparison[]): TravelCounts {
  const count = (verdict: string): number => comparisons.filter((each) => each.verdict === verdict).length;
  return {
    improved: count('improved'),
    worsened: count('worsened'),
    'no-significant-change': count('no-significant-change'),
    higher: count('higher'),
    lower: count('lower'),
    'not-comparable': count('not-comparable'),
    total: comparisons.length,
  };
}

function statusesOf(items: readonly ActivityAssessment[]): StatusCounts {
  const count = (status: string): number => items.filter((each) => each.status === status).length;
  const withdrawn = count('withdrawn');
  return {
    byStatus: {
      'completed-successfully': count('completed-successfully'),
      'progressing-to-plan': count('progressing-to-plan'),
      'on-track': count('on-track'),
      'not-started': count('not-started'),
      'postponed-or-delayed': count('postponed-or-delayed'),
      'on-hold': count('on-hold'),
      'some-problems': count('some-problems'),
      'needs-attention': count('needs-attention'),
      failed: count('failed'),
      'not-reported': count('not-reported'),
    },
    total: items.length - withdrawn,
    withdrawn,
  };
}

/** What is left out of a report for the public: nothing, but for what the test names. */
export function exemptOf(of: Partial<BodyAssessment['exempt']>): BodyAssessment['exempt'] {
  const records = { indicator: 0, activity: 0, project: 0, recommendation: 0, risk: 0, budget: 0 };
  return { ...records, plan: 0, priority: 0, return: 0, exception: 0, ...of };
}

/** What Cabinet receives; the counts follow from the items unless the test names its own. */
export function assessment(of: Partial<BodyAssessment> = {}): BodyAssessment {
  const indicators = of.indicators ?? [];
  const activities = of.activities ?? [];
  const narratives: readonly NarrativeAssessment[] = [];
  const counted = indicators.filter((each) => each.counted);
  return {
    framework: framework(),
    period: quarter,
    today,
    clock: 'submitted',
    history: notRead,
    dues: [],
    dueNext: [],
    owedBefore: [],
    lateReturns: [],
    rollUps: { plans: [], priorities: [], objectives: [], services: [], areAllPrioritiesTold: true },
    before: undefined,
    body: body(),
    indicators,
    activities,
    narratives,
    recommendations: [],
    risks: [],
    budgets: [],
    exceptions: [],
    exempt: exemptOf({}),
    paper: undefined,
    plans: [],
    ratings: ratingsOf(counted),
    travel: {
      previousPeriod: travelOf(counted.map(({ travel }) => travel.previousPeriod)),
      samePeriodLastYear: travelOf(counted.map(({ travel }) => travel.samePeriodLastYear)),
      yearOnYear: travelOf(counted.map(({ travel }) => yearOnYear(travel))),
    },
    statuses: statusesOf(activities),
    oversight: oversightCounts(
      { recommendations: of.recommendations ?? [], risks: of.risks ?? [], budgets: of.budgets ?? [] },
      { today: of.today ?? today, period: of.period ?? quarter },
    ),
    completeness: completeness({}),
    ...of,
  };
}

export function context(of: Partial<BodyAssessment> = {}, draft = false): SectionContext {
  return { assessment: assessment(of), draft, provenance: { version: '0.1.0' } };
}
