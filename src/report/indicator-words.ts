import type { BodyAssessment, Due, IndicatorAssessment, TargetInForce } from '../assess/assessment.js';
import { isPercentage, type Measure, placesApart, showBeside, showTargetFigure } from '../model/figure.js';
import type { Framework, Held } from '../model/framework.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import type { Indicator } from '../model/records.js';
import { showPeriod } from '../model/words.js';
import { absenceInWords, owedBy } from './due-words.js';
import { midSentence } from './mid-sentence.js';
import { postTitle } from './names.js';

/** The direction in which the indicator is to move: `Higher is better`. */
export function desiredDirection({ polarity, type }: Indicator): string {
  switch (polarity) {
    case 'maximise':
      return type === 'yes-no' ? 'Yes is better' : 'Higher is better';
    case 'minimise':
      if (type === 'yes-no') return 'No is better';
      return type === 'date' ? 'Earlier is better' : 'Lower is better';
    case 'range':
      return 'Best within its range';
    case 'none':
      return 'Neither high nor low is better';
  }
}

/** `80%`, `3 to 5 days`: as many places as it takes to tell it from the figure that it is beside. */
export function showTarget(indicator: Measure, target: TargetInForce, figure: number | undefined): string {
  const places = placesFor(indicator, target, figure);
  if (target.kind === 'value') return showTargetFigure(indicator, target.value, places);
  return `${showTargetFigure(indicator, target.lower, places)} to ${showTargetFigure(indicator, target.upper, places)}`;
}

/** `78.5%`, with as many places as it takes to tell it from its target. */
export function showAgainst(indicator: Measure, figure: number, target: TargetInForce | undefined): string {
  return showBeside(indicator, figure, target ? endsOf(target) : []);
}

function placesFor(indicator: Measure, target: TargetInForce, figure: number | undefined): number | undefined {
  return placesApart(indicator, [...(figure === undefined ? [] : [figure]), ...endsOf(target)]);
}

function endsOf(target: TargetInForce): readonly number[] {
  return target.kind === 'value' ? [target.value] : [target.lower, target.upper];
}

/** The figure with its state, `78.5% (provisional)`; one of another period than the report's is dated. Nothing where there is no figure. */
export function figureInWords({ framework, period }: BodyAssessment, item: IndicatorAssessment): string | undefined {
  if (item.figure === undefined) return undefined;
  const state = item.entry?.state ?? 'final';
  const notes = [
    ...(sameFrequencyAndPeriod(item.period, period) ? [] : [showPeriod(framework.calendar, item.period)]),
    ...(state === 'final' ? [] : [state]),
    ...uncountedNotes(item),
  ];
  const shown = showAgainst(item.indicator, item.figure, item.target);
  return notes.length > 0 ? `${shown} (${notes.join('; ')})` : shown;
}

export function uncountedNotes({ proposed, counted }: Pick<IndicatorAssessment, 'proposed' | 'counted'>) {
  return [...(proposed ? ['proposed'] : []), ...(counted ? [] : ['not counted'])];
}

/** Why there is no figure, with the post that owes it and how late it is: "No figure. Overdue (Head of Housing, 12 days late)." */
export function missingInWords(framework: Framework, item: IndicatorAssessment): string {
  const missing = item.entry?.missing;
  if (missing) return `${missingWords[missing.code]}${reasonAndPost(framework, missing, item.due)}.`;
  if (item.entry) return 'No figure. There was nothing to count in this period.';
  if (item.due) return `No figure. ${absenceInWords(framework, item.due)}.`;
  return `No figure. None is owed for ${showPeriod(framework.calendar, item.period)} (${postTitle(framework, item.indicator.owner)}).`;
}

type Missing = NonNullable<NonNullable<IndicatorAssessment['entry']>['missing']>;

const missingWords: Readonly<Record<Missing['code'], string>> = {
  'not-available': 'No figure was available',
  'not-applicable': 'No figure applies in this period',
  confidential: 'The figure is confidential',
};

/** A figure that is not available is still owed. Why one is confidential may itself be confidential. */
function reasonAndPost(framework: Framework, { code, reason }: Missing, due: Due | undefined): string {
  const owed = code === 'not-available' && due ? ` (${owedBy(framework, due)}; still owed)` : '';
  return reason === undefined || code === 'confidential' ? owed : `${owed}: ${midSentence(reason)}`;
}

/** The indicator without a unit in words, which a table tells once; the unit is empty where signs such as % and £ tell it. */
export function withoutUnit(indicator: Held<Indicator>): { readonly bare: Held<Indicator>; readonly unit: string } {
  const { unit, ...bare } = indicator;
  if (unit === undefined || isPercentage(indicator) || indicator.type === 'money') return { bare: indicator, unit: '' };
  return { bare, unit: ` (${unit})` };
}
