import type { TargetInForce } from '../../assess/assessment.js';
import type { Explanation } from '../../assess/views/explanation.js';
import type { IndicatorBasis } from '../../assess/views/explanation-basis.js';
import { bodyInSentence } from '../../model/body-in-sentence.js';
import type { Indicator } from '../../model/records.js';
import { showDay, showPeriod, showYear } from '../../model/words.js';
import { showAgainst, showTarget } from '../indicator-words.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import type { IndicatorTold } from './explanation-rating.js';

/** What the figure is held against, who set it, and how a period's comes from its year's. */
export function targetJudgement(told: Explanation, { item, basis }: IndicatorTold): ExplainedJudgement {
  const { calendar } = told.framework;
  const { target, indicator, period, figure } = item;
  const when = showPeriod(calendar, period);
  const set = basis.target;
  return {
    name: 'target',
    title: 'Target',
    verdict: target === undefined ? 'No target' : showTarget(indicator, target, figure),
    state: target === undefined ? 'none' : 'in-force',
    tone: 'neutral',
    sentences: [
      target === undefined
        ? `No target was in force for ${when}.`
        : `The target of ${when} is ${showTarget(indicator, target, figure)}${shareInWords(basis, item)}.`,
    ],
    basis: basisOf([
      [`Target of ${showYear(calendar, period.startYear)}`, set && target && yearsTarget(indicator, set)],
      ['Set', set && setInWords(set)],
      ['Reason', set?.reason],
      [
        'Floor',
        target?.floor === undefined ? undefined : showTarget(indicator, { kind: 'value', value: target.floor }, figure),
      ],
    ]),
    rule: `A year's first target holds for all of the year; one set later holds from the period in which it was set, and nothing before it is rated again.${basis.isShared ? ' A total of the year is shared among its periods.' : ''}`,
  };
}

type YearTarget = NonNullable<IndicatorBasis['target']>;

function yearsTarget(indicator: Indicator, { value, lower, upper, profile }: YearTarget): string {
  if (profile !== undefined) return `a profile: ${profile.map((each) => each ?? 'none').join(', ')}`;
  if (lower !== undefined && upper !== undefined) return `${lower} to ${upper}`;
  return typeof value === 'number' ? showAgainst(indicator, value, undefined) : String(value);
}

/** `by Cabinet on 12 March 2012 (minute 42)` */
function setInWords({ set_by, set_on, minute }: YearTarget): string | undefined {
  const by = set_by === undefined ? [] : [`by ${bodyInSentence(set_by)}`];
  const on = set_on === undefined ? [] : [`on ${showDay(set_on)}`];
  const said = [...by, ...on].join(' ');
  return minute === undefined ? said : `${said} (minute ${minute})`.trim();
}

/** Whether a whole year's target is none that was set for it: it was changed within the year, or set for each period. */
function isTotal({ target: set, isShared, indicator }: IndicatorBasis, target: TargetInForce | undefined): boolean {
  const isAddedUp = isShared && indicator.collected_as !== 'cumulative';
  return isAddedUp && target?.kind === 'value' && target.value !== set?.value;
}

/** `, number 2 of the year's profile`: how a period's target comes from its year's. */
function shareInWords(basis: IndicatorBasis, { target, period }: IndicatorTold['item']): string {
  if (period.frequency === 'annual') return isTotal(basis, target) ? ", the total of its periods' targets" : '';
  if (basis.target?.profile !== undefined) return `, number ${period.number} of the year's profile`;
  if (!basis.isShared) return '';
  return basis.indicator.collected_as === 'cumulative'
    ? ', the share of the year that has gone by'
    : ", one period's share of the year's";
}
