import { quote } from '../../model/show.js';
import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { openRisks } from '../scored-risks.js';

export const riskReviewOverdue: CheckRule = {
  code: 'risk-review-overdue',
  severity: 'warning',
  why: 'A risk that nobody has looked at again by its day may long be another one.',
  remedy: 'Review the risk and give the day of the next review in "review_by", or close it with "closed_on".',

  *check({ framework, today }) {
    if (today === undefined) return;
    for (const risk of openRisks(framework, today)) {
      if (risk.review_by === undefined || risk.review_by >= today) continue;
      yield {
        at: at(risk, 'review_by'),
        message: `${quote(risk.id)} was to be reviewed by ${showDay(risk.review_by)}, and today is ${showDay(today)}.`,
      };
    }
  },
};
