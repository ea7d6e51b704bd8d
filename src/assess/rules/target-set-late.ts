import { type Day, earliest } from '../../model/day.js';
import { periodContaining } from '../../model/period.js';
import { quote } from '../../model/show.js';
import { showDay, showPeriod } from '../../model/words.js';
import type { Series } from '../series.js';
import type { JudgementRule } from './judged-records.js';
import { ownPeriodsOf, placeOfTarget, recentTargets, type YearOfTargets } from './year-targets.js';

export const targetSetLate: JudgementRule = {
  code: 'target-set-late',
  severity: 'warning',
  why: "A year's first target holds for all of the year. One that is set when figures of the year are known may have been set by them.",
  remedy:
    'Correct the day under "set_on" if the target was set earlier. If it was not, acknowledge the warning with the reason.',

  *check({ series }) {
    for (const each of series) {
      for (const year of recentTargets(each).filter(({ isOpen }) => isOpen)) {
        const [first] = year.inOrder;
        const on = first?.set.set_on;
        const due = on && setBy(each, year);
        if (first === undefined || on === undefined || due === undefined || on <= due) continue;
        const of = `The first target of ${quote(each.indicator.id)} for ${showPeriod(each.calendar, year.year)}`;
        const message = `${of} was set on ${showDay(on)}, after ${showDay(due)}, and holds for all of the year.`;
        yield { at: placeOfTarget(each, first), message, expected: `A target that was set by ${showDay(due)}.` };
      }
    }
  },
};

/** The last day on which no figure of the year can be known: the end of its first period, for a whole year that of its first quarter. */
function setBy(series: Series, { year }: YearOfTargets): Day | undefined {
  const [first] = ownPeriodsOf(series, year);
  return first && earliest([first.last, periodContaining(series.calendar, 'quarterly', first.first).last]);
}
