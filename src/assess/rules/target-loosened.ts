import type { Day } from '../../model/day.js';
import { quote } from '../../model/show.js';
import { showDay, showPeriod, showPeriodOfYear } from '../../model/words.js';
import type { Series } from '../series.js';
import type { JudgementRule } from './judged-records.js';
import { type LoosenedTarget, loosenedTargets } from './target-moves.js';
import { ownPeriodsOf, placeOfTarget } from './year-targets.js';

export const targetLoosened: JudgementRule = {
  code: 'target-loosened',
  severity: 'warning',
  why: 'A target that is made easier to reach makes performance look better than it was. Members see the colour, and not that the target moved.',
  remedy:
    'Put the earlier target back, or say under "reason" why it was changed. One that was loosened after its year began stays doubtful: acknowledge the warning with the reason once members have been told.',

  *check({ series }) {
    for (const each of series) {
      for (const loosened of loosenedTargets(each)) {
        const message = messageOf(each, loosened);
        if (message !== undefined) yield { at: placeOfTarget(each, loosened.is), message };
      }
    }
  },
};

/** Before its year begins a target may be loosened, for a reason that is given. */
function messageOf(series: Series, loosened: LoosenedTarget): string | undefined {
  const { is, year, of, from, to } = loosened;
  const { set_on: on, reason } = is.set;
  const [before, after] = of.map((period) => showPeriod(series.calendar, period));
  const isWithinYear = of[0].year === of[1].year;
  const isAfterStart = isWithinYear && on !== undefined && on >= year.first;
  if (reason !== undefined && !isAfterStart) return undefined;
  const why = reason === undefined ? ' No reason is given.' : '';
  const target = `The target of ${quote(series.indicator.id)}`;
  if (!isWithinYear) return `${target} was loosened from ${from} for ${before} to ${to} for ${after}.${why}`;
  const when = on === undefined ? '' : ` on ${showDay(on)}, ${whenInWords(series, loosened, on)}`;
  return `${target} for ${after} was loosened from ${from} to ${to}${when}.${why}`;
}

function whenInWords(series: Series, { year }: LoosenedTarget, on: Day): string {
  if (on < year.first) return 'before the year began';
  const first = ownPeriodsOf(series, year).find((period) => on <= period.last);
  if (first === undefined) return 'after the year had ended, so that it holds for none of it';
  return first.frequency === 'annual' ? 'in mid-year' : `in mid-year: it holds from ${showPeriodOfYear(first)}`;
}
