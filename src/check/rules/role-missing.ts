import type { Day } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import { runsOn } from '../../model/holding.js';
import type { Owner } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { showDay } from '../../model/words.js';
import { atStart } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { existsOn } from '../exists-on.js';
import { settingsPath } from '../places.js';
import { isWhole } from '../whole-kinds.js';

/** The roles without which performance management itself is nobody's. Source: NNDC framework 2012, section 5. */
export const roleMissing: readonly CheckRule[] = [
  roleRule('champion', 'The champion answers for performance management as a whole. Without one nobody does.'),
  roleRule('coordinator', 'The co-ordinator keeps the data, chases what is missing and makes the reports.'),
];

function roleRule(role: Owner['roles'][number], why: string): CheckRule {
  return {
    code: `no-${role}`,
    severity: 'warning',
    why,
    remedy: `Add ${quote(role)} to the "roles" of the post that does it, or add that post to owners/.`,

    *check(input) {
      const { framework, today } = input;
      if (today === undefined || !isWhole(input, 'owner') || !isAtWork(framework, today)) return;
      const posts = [...framework.records.owner.values()];
      if (posts.some((post) => existsOn(post, today) && post.roles.includes(role))) return;
      const message = `No post has the role ${quote(role)} on ${showDay(today)}.`;
      yield { at: atStart({ path: settingsPath }), message };
    },
  };
}

/** Once a plan runs and a body is told of it. Before, there is nothing to champion and nobody to make a report for. */
function isAtWork({ records }: Framework, today: Day): boolean {
  return records.body.size > 0 && [...records.plan.values()].some((plan) => runsOn(plan, today));
}
