import { audienceOfSubject, isOpenTo } from '../model/audience.js';
import type { Framework } from '../model/framework.js';
import { isUnknown } from '../model/history.js';
import type { Id } from '../model/id.js';
import type { Recipient } from './body-assessment.js';
import type { Evidence, ShownIn, ValueChange } from './evidence.js';

/** What the body may be told of changed values: of what it receives, and of what its own papers showed it, unless that is internal now. */
export function receivedHistory(
  history: Evidence['history'],
  received: ReadonlySet<Id>,
  { framework, recipient }: { readonly framework: Framework; readonly recipient: Recipient },
): Evidence['history'] {
  if (isUnknown(history)) return history;
  const isOpen = (id: Id) => {
    const subject = framework.subjects.get(id);
    return subject !== undefined && isOpenTo(recipient.body, audienceOfSubject(subject));
  };
  const changes = history.changes.flatMap((change): readonly ValueChange[] => {
    const shownIn = change.shownIn.filter((shown) => isToRecipient(recipient, shown));
    const isTold = received.has(change.subject) || (shownIn.length > 0 && isOpen(change.subject));
    return isTold ? [{ ...change, shownIn }] : [];
  });
  return { ...history, changes };
}

/** Papers of a body that has a report for each service are of one of them. */
function isToRecipient({ body, service }: Recipient, shown: ShownIn): boolean {
  return shown.body === body.id && shown.service === service?.id;
}
