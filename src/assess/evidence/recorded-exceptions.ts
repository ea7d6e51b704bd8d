import type { Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Exception } from '../../model/records.js';
import type { Arrival, Clock } from '../evidence.js';
import { isGroup, isSame } from './entry-value.js';
import { firstMade, saidIn } from './standing.js';
import type { Told } from './told.js';

/** When the agreement of each agreed exception came into the folder, as it now stands. */
export function recordedExceptions(told: Told, clock: Clock): ReadonlyMap<Id, Arrival> {
  const agreed = [...told.framework.records.exception.values()].filter(
    ({ agreed_by, agreed_on }) => agreed_by !== undefined && agreed_on !== undefined,
  );
  return new Map(agreed.map((exception) => [exception.id, recordedOn(exception, told, clock)]));
}

function recordedOn(exception: Held<Exception>, told: Told, clock: Clock): Arrival {
  const { arrivals, lineage, touches } = told;
  const now = agreementIn(exception);
  const bringers = (touches.get(exception.path) ?? []).filter(({ commit, after }) => {
    if (lineage.head.broughtBy(commit) === undefined) return false;
    const said = saidIn(after, agreementIn, told);
    return said.is === 'value' && isSame(said.value, now);
  });
  const first = firstMade(
    bringers.map(({ commit }) => commit),
    told,
  );
  if (first === undefined) return arrivals.uncommitted;
  return clock === 'landed' ? arrivals.landed(first) : arrivals.submitted(first);
}

/** What was agreed, and by whom: the reason and the minute may be put better later. */
function agreementIn(content: unknown): Readonly<Record<string, unknown>> | undefined {
  if (!isGroup(content)) return undefined;
  const { agreed_by, agreed_on, new_due, waived } = content;
  return { agreed_by, agreed_on, new_due, waived };
}
