import { closestId } from '../../model/closest.js';
import { quote } from '../../model/show.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { templatePath } from '../places.js';

export const templateWithoutBody: CheckRule = {
  code: 'template-without-body',
  severity: 'warning',
  why: 'A template bears the id of its body. One that no body bears is never used.',
  remedy: 'Rename it to the id of a body, or delete it.',

  *check({ framework, identities }) {
    if (!identities.isComplete('body')) return;
    const bodies = identities.ofKind('body');
    for (const body of framework.templates.keys()) {
      if (bodies.has(body)) continue;
      yield {
        at: at({ path: templatePath(body) }),
        message: `There is no body ${quote(body)} whose report this template could make.`,
        suggestion: closestId(body, bodies),
      };
    }
  },
};
