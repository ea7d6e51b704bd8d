import { parseDay } from '../../model/day.js';
import type { FieldPath } from '../../model/finding.js';
import type { Held } from '../../model/framework.js';
import type { Indicator, IndicatorEntry } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { sentence } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { dayFault } from '../day-words.js';
import { nameOf } from '../fields.js';
import { figureFrom } from '../figure-words.js';
import { entriesOfIndicators } from '../indicator-entries.js';
import { orMissingRemedy, saysNoFigure } from '../no-figure-words.js';

export const valueType: CheckRule = {
  code: 'value-type',
  severity: 'error',
  why: 'A figure that is not of the type of its indicator cannot be compared with a target, added up or drawn.',
  remedy:
    'Write a number without quotes; for an indicator of dates a day as 2012-10-10; for one of yes and no, yes or no.',

  *check({ framework }) {
    for (const indicator of framework.records.indicator.values())
      yield* wrongIn(indicator, indicator, figuresOfIndicator(indicator));
    for (const { indicator, entry } of entriesOfIndicators(framework))
      yield* wrongIn(indicator, entry, figuresOfEntry(entry));
  },
};

type Figure = readonly [field: FieldPath, value: number | string | null | undefined];

function figuresOfEntry({ value, forecast, restated = [] }: IndicatorEntry): readonly Figure[] {
  return [
    [['value'], value],
    [['forecast'], forecast],
    ...restated.map(({ previous }, index): Figure => [['restated', index, 'previous', 'value'], previous.value]),
  ];
}

function figuresOfIndicator({ targets = [], baseline, benchmarks = [] }: Indicator): readonly Figure[] {
  return [
    ...targets.flatMap((target, index): readonly Figure[] => [
      ...(['value', 'lower', 'upper', 'floor'] as const).map(
        (name): Figure => [['targets', index, name], target[name]],
      ),
      ...(target.profile ?? []).map((value, place): Figure => [['targets', index, 'profile', place], value]),
    ]),
    [['baseline'], baseline],
    ...benchmarks.map(({ value }, index): Figure => [['benchmarks', index, 'value'], value]),
  ];
}

function* wrongIn(
  indicator: Held<Indicator>,
  holder: { readonly path: string },
  figures: readonly Figure[],
): Iterable<Problem> {
  for (const [field, value] of figures) {
    if (value === undefined || value === null) continue;
    const fault = faultOf(indicator, value, field);
    if (fault) yield { at: at(holder, ...field), ...orMissing(fault, value, field) };
  }
}

type Fault = Omit<Problem, 'at'>;

/** Only the figure of a period may be missing; a target or a forecast is left out. */
function orMissing(fault: Fault, value: number | string, field: FieldPath): Fault {
  const isOwn = field.length === 1 && field[0] === 'value';
  if (!isOwn || fault.suggestion !== undefined || !saysNoFigure(value)) return fault;
  return { ...fault, remedy: orMissingRemedy(fault.remedy) };
}

function faultOf({ type, id }: Held<Indicator>, value: number | string, field: FieldPath): Fault | undefined {
  const subject = sentence(`${nameOf(field)} is ${quote(value)}`);
  switch (type) {
    case 'date':
      return dateFault(value, `${subject}, and ${quote(id)} is an indicator of dates.`);
    case 'yes-no':
      return yesNoFault(value, `${subject}, and ${quote(id)} is answered with yes or no.`);
    case 'number':
    case 'percentage':
    case 'money':
    case 'ratio':
    case 'duration':
      if (typeof value === 'number') return undefined;
      return {
        message: `${subject}, which is a text, and ${quote(id)} is measured in numbers.`,
        expected: 'a number',
        ...figureFrom(value),
      };
  }
}

function dateFault(value: number | string, message: string): Fault | undefined {
  if (typeof value === 'number') return { message, expected: 'a day, as 2012-10-10' };
  return parseDay(value) === undefined ? { ...dayFault(value), expected: 'a day, as 2012-10-10' } : undefined;
}

function yesNoFault(value: number | string, message: string): Fault | undefined {
  if (value === 'yes' || value === 'no') return undefined;
  const word = String(value).toLowerCase();
  const suggestion = ['yes', 'no'].find((answer) => answer.startsWith(word));
  return { message, expected: 'yes or no', remedy: 'Write yes or no.', suggestion };
}
