import type {
  ActivityAssessment,
  Comparison,
  IndicatorAssessment,
  RatingCounts,
  StatusCounts,
  Travel,
  TravelCounts,
  Verdict,
} from './assessment.js';
import type { Completeness, Due } from './due-state.js';

type CountedState = Exclude<keyof Completeness, 'expected' | 'received' | 'owedByNow'>;

const partOf: Readonly<Record<Due['state'], CountedState>> = {
  'received-on-time': 'onTime',
  'received-late': 'late',
  'arrival-unknown': 'arrivalUnknown',
  'answered-without-figure': 'answeredWithoutFigure',
  overdue: 'overdue',
  excepted: 'excepted',
  'due-soon': 'notYetDue',
  'not-yet-due': 'notYetDue',
};

/** The states of what is expected, counted: the parts add to it, and completeness is received of what is owed by now. */
export function completenessOf(dues: readonly Due[]): Completeness {
  const parts = countBy(dues, (due) => partOf[due.state], {
    onTime: 0,
    late: 0,
    arrivalUnknown: 0,
    answeredWithoutFigure: 0,
    overdue: 0,
    notYetDue: 0,
    excepted: 0,
  });
  const received = parts.onTime + parts.late + parts.arrivalUnknown;
  const owedByNow = received + parts.answeredWithoutFigure + parts.overdue;
  return { expected: dues.length, ...parts, received, owedByNow };
}

/** Ratings of the indicators that are counted, each once. */
export function ratingCounts(indicators: readonly IndicatorAssessment[]): RatingCounts {
  const counted = indicators.filter((each) => each.counted);
  const none = { green: 0, amber: 0, red: 0, unrated: 0 };
  return { ...countBy(counted, (each) => each.rating.colour, none), total: counted.length };
}

/** Directions of the indicators that are counted, by one comparison of each. */
export function travelCounts(
  indicators: readonly IndicatorAssessment[],
  comparisonOf: (travel: Travel) => Comparison,
): TravelCounts {
  const counted = indicators.filter((each) => each.counted);
  const none: Record<Verdict, number> = {
    improved: 0,
    worsened: 0,
    'no-significant-change': 0,
    higher: 0,
    lower: 0,
    'not-comparable': 0,
  };
  return { ...countBy(counted, (each) => comparisonOf(each.travel).verdict, none), total: counted.length };
}

/** Statuses of the activities that are approved, each once; withdrawn ones stand apart and not in the total. */
export function statusCounts(activities: readonly ActivityAssessment[]): StatusCounts {
  const approved = activities.filter((each) => !each.proposed);
  const statuses = approved.flatMap(({ status }) => (status === 'withdrawn' ? [] : [status]));
  const none: StatusCounts['byStatus'] = {
    'completed-successfully': 0,
    'progressing-to-plan': 0,
    'on-track': 0,
    'not-started': 0,
    'postponed-or-delayed': 0,
    'on-hold': 0,
    'some-problems': 0,
    'needs-attention': 0,
    failed: 0,
    'not-reported': 0,
  };
  return {
    byStatus: countBy(statuses, (status) => status, none),
    total: statuses.length,
    withdrawn: approved.length - statuses.length,
  };
}

/** Approved and not withdrawn: it stands in the total. */
export function isCountedActivity({ proposed, status }: ActivityAssessment): boolean {
  return !proposed && status !== 'withdrawn';
}

/** How many items have each name; every name is there. */
export function countBy<Item, Name extends string>(
  items: readonly Item[],
  nameOf: (item: Item) => Name,
  none: Readonly<Record<Name, number>>,
): Readonly<Record<Name, number>> {
  const counts: Record<Name, number> = { ...none };
  for (const item of items) counts[nameOf(item)] += 1;
  return counts;
}
