import type { DeadlineRule } from '../../assess/deadline.js';
import type { Due } from '../../assess/due-state.js';
import type { Explanation } from '../../assess/views/explanation.js';
import type { ExplainedReturn, NotOwed } from '../../assess/views/explanation-return.js';
import { daysBetween } from '../../model/day.js';
import type { SubjectKind } from '../../model/framework.js';
import type { Frequency } from '../../model/period.js';
import { fullStop, periodNoun, plural, showDay, showPeriod } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { owingPost } from '../due-words.js';
import { clockInWords } from '../provenance-words.js';
import { cameInWords } from './arrival-words.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';

/** Where each return stands that the record owes in the period, or why it owes none. */
export function dueJudgements(told: Explanation): readonly ExplainedJudgement[] {
  const { returns, notOwed } = told;
  if (notOwed !== undefined) return [notOwedJudgement(told, notOwed)];
  return returns.map((each) => ({
    name: 'due',
    title: returns.length === 1 ? 'Return' : `Return for ${showPeriod(told.framework.calendar, each.due.period)}`,
    ...standing(each, told),
    basis: basisOfReturn(told, each),
    rule: `${ruleInWords(each)} What is due on the day itself is not late; days late are calendar days, and a day ends at midnight in the council's time zone.`,
  }));
}

type Verdict = Pick<ExplainedJudgement, 'verdict' | 'state' | 'tone' | 'sentences'>;

function standing({ due, isWithoutFigure }: ExplainedReturn, told: Explanation): Verdict {
  const exceptions = (due.varied?.exceptions ?? []).map(({ sentence }) => sentence);
  const [verdict, tone, ...sentences] = judged(due, told, isWithoutFigure ? 'answer' : returnWords[due.kind]);
  return { verdict, state: due.state, tone, sentences: [...sentences, ...exceptions] };
}

type Said = readonly [verdict: string, tone: Tone, ...sentences: string[]];

function judged(due: Due, told: Explanation, what: string): Said {
  const by = showDay(due.dueOn);
  switch (due.state) {
    case 'received-on-time':
      return ['Received on time', 'good', `The ${what} ${cameInWords(arrivalOf(due))}, and was due by ${by}.`];
    case 'received-late':
      return ['Received late', 'caution', `The ${what} ${cameInWords(arrivalOf(due))}, ${late(due)} after ${by}.`];
    case 'arrival-unknown':
      return arrivalUnknown(due, what);
    case 'answered-without-figure':
      return answered(due);
    case 'overdue':
      return overdue(due, what);
    case 'excepted':
      return ['Excepted by agreement', 'neutral', exceptedInWords(due, what)];
    case 'due-soon':
      return ['Due soon', 'neutral', awaitedInWords(due, told)];
    case 'not-yet-due':
      return ['Not due yet', 'neutral', awaitedInWords(due, told)];
  }
}

function arrivalUnknown(due: Extract<Due, { readonly state: 'arrival-unknown' }>, what: string): Said {
  const unknown = `The ${what} is there, and it is not known whether it came by ${showDay(due.dueOn)}.`;
  const remedy = due.remedy === undefined ? [] : [due.remedy];
  return ['Received, day of arrival unknown', 'neutral', unknown, fullStop(due.why), ...remedy];
}

function answered(due: Extract<Due, { readonly state: 'answered-without-figure' }>): Said {
  const isLate = due.daysLate > 0 ? `, ${late(due)} late` : '';
  return [
    'Answered without a figure',
    'caution',
    `The post says why there is no figure: ${fullStop(due.reason)}`,
    `That explains and does not settle: the figure is still owed${isLate}.`,
  ];
}

function exceptedInWords({ until }: Extract<Due, { readonly state: 'excepted' }>, what: string): string {
  return until === undefined ? `No ${what} is owed.` : `The ${what} is owed by ${showDay(until)}.`;
}

function awaitedInWords({ kind, dueOn }: Due, { evidence: { today } }: Explanation): string {
  const days = daysBetween(today, dueOn);
  const when = days === 0 ? 'today' : `in ${plural(days, 'day')}`;
  return `The ${returnWords[kind]} is due by ${showDay(dueOn)}, ${when}.`;
}

function overdue(due: Extract<Due, { readonly state: 'overdue' }>, what: string): Said {
  const by = showDay(due.dueOn);
  if (due.unreadable !== undefined) {
    return [
      'Cannot be read',
      'bad',
      `The ${what} was due by ${by}. A file is there and cannot be read: ${due.unreadable}.`,
    ];
  }
  if (due.passedOver) {
    return [
      'Never came',
      'caution',
      `The ${what} was due by ${by} and never came. The next one has come, so it is no longer chased.`,
    ];
  }
  return ['Overdue', 'bad', `The ${what} was due by ${by} and has not come: it is ${late(due)} late.`];
}

function arrivalOf({ receivedOn: on, how }: Extract<Due, { readonly how: unknown }>) {
  return { on, how };
}

function late({ daysLate }: { readonly daysLate: number }): string {
  return plural(daysLate, 'day');
}

/** What a record owes, in a word. */
const returnWords: Readonly<Record<SubjectKind, string>> = {
  indicator: 'figure',
  activity: 'update',
  recommendation: 'update',
  risk: 'score',
  budget: 'figure',
  plan: 'assessment',
  priority: 'assessment',
};

function basisOfReturn(told: Explanation, each: ExplainedReturn): ExplainedJudgement['basis'] {
  const { framework, evidence } = told;
  const { due, rule, standing: counted } = each;
  const { calendar } = framework;
  const isLagged = counted.key !== due.period.key;
  return basisOf([
    ['Period', showPeriod(calendar, due.period)],
    [
      'Deadline',
      `${showDay(due.dueOn)}: ${due.varied && due.varied.firstDue !== due.dueOn ? 'as an exception sets it' : deadlineInWords(rule, counted.frequency)}`,
    ],
    ['First deadline', due.varied && due.varied.firstDue !== due.dueOn ? showDay(due.varied.firstDue) : undefined],
    ['Deadline rule', rule.isSet ? 'set in pmf.yaml' : 'the usual one; pmf.yaml sets no other'],
    ['Counted from', isLagged ? `the end of ${showPeriod(calendar, counted)}, for its figures come later` : undefined],
    ['Owed by', owingPost(framework, due)],
    ['Clock', clockInWords(evidence.clock, evidence.history)],
  ]);
}

function ruleInWords({ due, rule }: ExplainedReturn): string {
  const { frequency } = due.period;
  return `The ${returnWords[due.kind]} of a ${periodNoun(frequency, 1)} is due by ${deadlineInWords(rule, frequency)}.`;
}

const ordinals: Readonly<Record<number, string>> = { 2: 'second', 3: 'third', 4: 'fourth', 5: 'fifth', 6: 'sixth' };

/** `day 10 of the month after the quarter`, `the last day of the month` */
function deadlineInWords({ day, months_after: after }: DeadlineRule, frequency: Frequency): string {
  const length = periodNoun(frequency, 1);
  const which = day === 'last' ? 'the last day' : `day ${day}`;
  if (after === 0)
    return `${which} of ${frequency === 'monthly' ? 'the month itself' : `the last month of the ${length}`}`;
  if (after === 1) return `${which} of the ${frequency === 'monthly' ? 'next month' : `month after the ${length}`}`;
  return `${which} of the ${ordinals[after] ?? `${after}th`} month after the ${length}`;
}

function notOwedJudgement(told: Explanation, notOwed: NotOwed): ExplainedJudgement {
  return {
    name: 'due',
    title: 'Return',
    verdict: 'Not expected',
    state: 'not-expected',
    tone: 'neutral',
    sentences: [whyNotOwed(told, notOwed)],
    basis: [],
    rule: 'A record owes a return for each of its periods, from its first to its last, once it is approved and unless the council owes nothing for it yet.',
  };
}

function whyNotOwed({ framework, period }: Explanation, notOwed: NotOwed): string {
  switch (notOwed.because) {
    case 'proposed':
      return 'It is proposed and not approved, so it owes nothing and is not counted.';
    case 'outturn':
      return 'The figure of a whole year is told as its outturn, and is not owed.';
    case 'before-owed-from':
      return `Nothing is owed for a period that ends before ${showDay(notOwed.owedFrom)} (owed_from in pmf.yaml).`;
    case 'outside-its-life':
      return `Nothing is owed for ${showPeriod(framework.calendar, period)}: no period of its own ends in it.`;
  }
}
