import { quote } from '../../model/show.js';
import { listInWords, showPeriod } from '../../model/words.js';
import { placeOfFigure } from './figures-in-order.js';
import type { JudgementRule } from './judged-records.js';

export const redWithoutAction: JudgementRule = {
  code: 'red-without-action',
  severity: 'warning',
  why: 'Members read first what is significantly off target. They need to know why it is, and what is being done about it.',
  remedy: 'Tell the reason under "commentary" and what is being done under "action".',

  *check({ latestReds }) {
    for (const { series, entry, escalation } of latestReds) {
      const untold = (escalation?.owed ?? []).filter((each) => each !== 'recovery-plan').map(quote);
      if (untold.length === 0) continue;
      const red = `${quote(entry.subject)} is significantly off target in ${showPeriod(series.calendar, entry.period)}`;
      yield { at: placeOfFigure(entry), message: `${red}, and there is no ${listInWords(untold, 'and no')}.` };
    }
  },
};
