import type { Day } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Owner } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { answeringOn, isVacantOn } from '../../model/succession.js';
import { showDay } from '../../model/words.js';
import { answeredFor } from '../answered-for.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { existsOn } from '../exists-on.js';
import { someIds } from '../some-ids.js';

export const postWithoutHolder: CheckRule = {
  code: 'post-without-holder',
  severity: 'warning',
  why: 'What a vacant post answers for is done by whoever stands in, and if nobody does, by nobody.',
  remedy:
    'Add to "holders" who holds the post and from when. Where nobody answers in its place, name in "deputy" a post that does.',

  *check(input) {
    const { framework, today } = input;
    if (today === undefined) return;
    const answered = answeredFor(input, today);
    for (const post of framework.records.owner.values()) {
      const ids = answered.get(post.id);
      if (ids === undefined || !existsOn(post, today) || !isVacantOn(post, today)) continue;
      const message = `Nobody holds ${quote(post.id)} on ${showDay(today)}, which answers for ${someIds(ids)}.`;
      const { told, remedy } = standsIn(framework, post, today);
      yield { at: atName(post, 'holders'), message: `${message} ${told}`, remedy };
    }
  },
};

function standsIn(framework: Framework, { id }: Held<Owner>, today: Day) {
  const { post, vacant } = answeringOn(framework, id, today);
  return vacant === undefined
    ? {
        told: 'No deputy and no post above it is held, so nobody answers in its place.',
        remedy: 'Add to "holders" who holds the post and from when, or name in "deputy" a post that stands in.',
      }
    : {
        told: `Until somebody does, ${quote(post)} answers in its place.`,
        remedy:
          'Add to "holders" who holds the post and from when. Until then the warning can be acknowledged with the reason.',
      };
}
