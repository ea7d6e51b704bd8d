import { showFigure } from '../../model/figure.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { countInWords, showPeriod } from '../../model/words.js';
import type { EqualRun } from './equal-runs.js';
import { type FigureInOrder, placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const sameValueAgain: JudgementRule = {
  code: 'same-value-again',
  severity: 'warning',
  why: 'The same figure three periods running is seldom counted three times: more often the last one was carried forward.',
  remedy:
    'Enter what was counted, or "missing" with its code and reason where nothing was. If the figure is right, acknowledge the warning with the reason.',

  *check({ equalRuns }) {
    for (const run of equalRuns) {
      const third = run[2];
      if (third !== undefined) yield problemOf(run, third);
    }
  },
};

/** One for each run, on the entry that made it one: what is accepted there is not asked again every period. */
function problemOf(run: EqualRun, third: FigureInOrder): Problem {
  const { series, indicator, figure } = third;
  const [first, last] = [run[0], run.at(-1) ?? third].map(({ entry }) => showPeriod(series.calendar, entry.period));
  const told = `The figure of ${quote(indicator.id)} is ${showFigure(indicator, figure)} from ${first} to ${last}`;
  return { at: placeOfFigure(third.entry), message: `${told}, ${countInWords(run.length)} periods running.` };
}
