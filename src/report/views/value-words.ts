import type { PlainValue } from '../../assess/views/entry-evidence.js';
import { showPounds } from '../../model/budget-side.js';
import { type Measure, showFigure } from '../../model/figure.js';
import { show } from '../../model/show.js';
import { listInWords, sentence, showNumber } from '../../model/words.js';

/** `78%`, `91.7% (22 of 24)`, `78% (provisional)`, `Not available`, `No figure` */
export function figureValue(measure: Measure): (value: PlainValue) => string {
  return ({ figure, missing, state, fields }) => {
    const firm = state === 'final' ? '' : ` (${state})`;
    if (missing !== undefined) return sentence(missing.replaceAll('-', ' '));
    const [numerator, denominator] = ['numerator', 'denominator'].map((name) => numberIn(fields, name));
    return figure === undefined
      ? 'No figure'
      : `${showFigure(measure, figure)}${firm}${fractionInWords(numerator, denominator)}`;
  };
}

function numberIn(fields: PlainValue['fields'], name: string): number | undefined {
  const value = fields.find((field) => field.name === name)?.value;
  return typeof value === 'number' ? value : undefined;
}

/** ` (1,234 of 2,000)`; nothing where it is no fraction. */
export function fractionInWords(numerator: number | undefined, denominator: number | undefined): string {
  if (numerator === undefined || denominator === undefined) return '';
  return ` (${showNumber(numerator)} of ${showNumber(denominator)})`;
}

/** `Actual £1,250, forecast £5,000` */
export function budgetValue({ fields }: PlainValue): string {
  const said = fields.map(
    ({ name, value }) => `${name} ${typeof value === 'number' ? showPounds(value) : show(value)}`,
  );
  return sentence(said.join(', '));
}

/** Longer words are not told again. */
const longest = 60;

/** `Status on track, percent 40`: what is long, or a list, is only named. */
export function plainValueInWords({ fields }: PlainValue): string {
  const short = fields.flatMap(({ name, value }) => {
    const said = saidBriefly(value);
    return said === undefined ? [] : [`${wordsOf(name)} ${said}`];
  });
  const named = fields.filter(({ value }) => saidBriefly(value) === undefined).map(({ name }) => wordsOf(name));
  const others = named.length === 0 ? [] : [`other ${listInWords(named)}`];
  return sentence([...short, ...others].join(', '));
}

function saidBriefly(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.length <= longest ? value.replaceAll('-', ' ') : undefined;
}

function wordsOf(field: string): string {
  return field.replaceAll('_', ' ');
}
