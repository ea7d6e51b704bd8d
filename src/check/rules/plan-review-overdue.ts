import { runsOn } from '../../model/holding.js';
import { quote } from '../../model/show.js';
import { showDay } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const planReviewOverdue: CheckRule = {
  code: 'plan-review-overdue',
  severity: 'warning',
  why: 'A plan that nobody has looked at again by its day may no longer say what the council wants.',
  remedy:
    'Review the plan, add what changed to "versions" and give the day of the next review in "next_review"; or say "superseded" under "status" where another has replaced it.',

  *check({ framework, today }) {
    if (today === undefined) return;
    for (const plan of framework.records.plan.values()) {
      const { next_review, status } = plan.document ?? {};
      if (next_review === undefined || next_review >= today) continue;
      if (status === 'superseded' || !runsOn(plan, today)) continue;
      yield {
        at: at(plan, 'document', 'next_review'),
        message: `${quote(plan.id)} was to be reviewed by ${showDay(next_review)}, and today is ${showDay(today)}.`,
      };
    }
  },
};
