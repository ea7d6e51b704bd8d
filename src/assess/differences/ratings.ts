import { figureOf } from '../../model/figure.js';
import type { Framework, Held } from '../../model/framework.js';
import { entriesOf } from '../../model/framework.js';
import { sameFrequencyAndPeriod } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import type { Rating } from '../assessment.js';
import { isSame } from '../evidence/entry-value.js';
import { type PlainPeriod, plainPeriod } from '../views/plain-period.js';
import { type Sides, type Whose, whoseOf } from './sides.js';
import { ratingOf } from './told-entry.js';

/** A figure whose rating has another colour than before: its own period's or the year's to date, whichever is counted. */
export interface RatingDifference {
  readonly of: Whose;
  readonly period: PlainPeriod;
  readonly from: Rating;
  readonly to: Rating;
  /** Whether its own figure changed; else a target, a tolerance or a figure of another period did. */
  readonly isFigureChanged: boolean;
}

/** Ratings that changed. One that came with its figure, or went with it, is told with the figure. */
export function ratingDifferences(sides: Sides): readonly RatingDifference[] {
  const { before, after } = sides;
  const isSetAlike = isSame(before.framework.settings, after.framework.settings);
  return [...after.framework.records.indicator.values()].flatMap((indicator) => {
    const earlier = before.framework.records.indicator.get(indicator.id);
    return earlier === undefined || (isSetAlike && isJudgedAlike(sides, earlier, indicator))
      ? []
      : ratingsOf(sides, earlier, indicator);
  });
}

/** What is judged by the same settings and has the same figures need not be judged twice. */
function isJudgedAlike({ before, after }: Sides, earlier: Held<Indicator>, indicator: Held<Indicator>): boolean {
  const figures = ({ entries }: Framework) => entries.indicator.get(indicator.id) ?? [];
  return isSame(earlier, indicator) && isSame(figures(before.framework), figures(after.framework));
}

function ratingsOf(sides: Sides, earlier: Held<Indicator>, indicator: Held<Indicator>): readonly RatingDifference[] {
  const { before, after } = sides;
  const old = entriesOf(before.framework, 'indicator', indicator.id);
  return entriesOf(after.framework, 'indicator', indicator.id).flatMap((entry) => {
    const { period } = entry;
    const stood = old.find((each) => sameFrequencyAndPeriod(each.period, period));
    const [was, is] = [stood && figureOf(earlier, stood), figureOf(indicator, entry)];
    if (was === undefined || is === undefined) return [];
    const [from, to] = [ratingOf(before, earlier, period), ratingOf(after, indicator, period)];
    if (from.colour === to.colour) return [];
    return [
      {
        of: whoseOf(sides, indicator.id),
        period: plainPeriod(after.framework.calendar, period),
        from,
        to,
        isFigureChanged: was !== is,
      },
    ];
  });
}
