import type { FieldPath } from '../../model/finding.js';
import type { Framework, Held } from '../../model/framework.js';
import { type Calendar, type Frequency, parsePeriod, parseYear } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { nameOf } from '../fields.js';
import { frequenciesOf, parseBound } from '../indicator-periods.js';
import { periodFault } from '../period-words.js';
import { notAPeriod } from '../schema-pages.js';

/** What the form of a text cannot tell: the second half of a year, the months there are, and the indicator's own frequency. */
export const notAPeriodHere: CheckRule = {
  ...notAPeriod,

  *check({ framework }) {
    for (const indicator of framework.records.indicator.values()) {
      yield* ofItsOwnFrequency(framework.calendar, indicator);
      yield* wrongAmong(framework.calendar, indicator, periodsIn(indicator));
    }
    for (const record of otherRecords(framework)) yield* wrongAmong(framework.calendar, record, record.periods);
  },
};

type Named = readonly [field: FieldPath, text: string | undefined];

/** Its bounds, and the figures that called for its recovery plans; its year may be red as well as its periods. */
function* ofItsOwnFrequency(calendar: Calendar, indicator: Held<Indicator>): Iterable<Problem> {
  for (const [field, text] of ownPeriodsIn(indicator)) {
    const isYear = field.at(-1) === 'for' && parseYear(text) !== undefined;
    if (isYear || parseBound(calendar, indicator, text)) continue;
    const isPeriod = isAnyPeriod(calendar, text);
    const told = isPeriod
      ? {
          message: `${quote(text)} is not a ${nouns[indicator.frequency]}, and ${quote(indicator.id)} is reported ${indicator.frequency}.`,
        }
      : periodFault(text);
    yield { at: at(indicator, ...field), ...told, expected: formsOf(indicator) };
  }
}

function ownPeriodsIn({ first_period, last_period, recovery_plans = [] }: Indicator) {
  const named: readonly Named[] = [
    [['first_period'], first_period],
    [['last_period'], last_period],
    ...recovery_plans.map((plan, index): Named => [['recovery_plans', index, 'for'], plan.for]),
  ];
  return named.flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
}

const nouns: Readonly<Record<Frequency, string>> = { monthly: 'month', quarterly: 'quarter', annual: 'financial year' };
const forms: Readonly<Record<Frequency, string>> = {
  monthly: 'a month, as 2012-09',
  quarterly: 'a quarter, as 2012-13-Q2',
  annual: 'a financial year, as 2012-13',
};

function formsOf(indicator: Indicator): string {
  return [...frequenciesOf(indicator)].map((frequency) => forms[frequency]).join(', or ');
}

function periodsIn(indicator: Indicator): readonly Named[] {
  return [
    ...(indicator.targets ?? []).map(({ year }, index): Named => [['targets', index, 'year'], year]),
    ...(indicator.benchmarks ?? []).map(({ period }, index): Named => [['benchmarks', index, 'period'], period]),
    ...(indicator.trend?.rebase ?? []).map(
      ({ period }, index): Named => [['trend', 'rebase', index, 'period'], period],
    ),
  ];
}

function* otherRecords({
  records,
}: Framework): Iterable<{ readonly path: string; readonly periods: readonly Named[] }> {
  for (const { path, year } of records.budget.values()) yield { path, periods: [[['year'], year]] };
  for (const { path, period } of records.paper.values()) yield { path, periods: [[['period'], period]] };
  for (const { path, periods } of records.exception.values()) {
    yield { path, periods: periods.map((text, index): Named => [['periods', index], text]) };
  }
}

function* wrongAmong(
  calendar: Calendar,
  record: { readonly path: string },
  periods: readonly Named[],
): Iterable<Problem> {
  for (const [field, text] of periods) {
    if (text === undefined || isRight(calendar, field, text)) continue;
    yield { at: at(record, ...field), ...periodFault(text), expected: `a period, in ${nameOf(field)}` };
  }
}

function isRight(calendar: Calendar, field: FieldPath, text: string): boolean {
  return field.at(-1) === 'year' ? parseYear(text) !== undefined : isAnyPeriod(calendar, text);
}

function isAnyPeriod(calendar: Calendar, text: string): boolean {
  return (['monthly', 'quarterly', 'annual'] as const).some(
    (frequency) => parsePeriod(calendar, frequency, text) !== undefined,
  );
}
