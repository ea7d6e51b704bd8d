import type { Arrival, EntryValue } from '../evidence.js';
import { isSameValue } from './entry-value.js';
import { notHeld } from './gaps.js';
import { bringersOf, firstMade, isNotHeld, type Said, type Standing, saidIn, standingOn } from './standing.js';
import type { Asked } from './trace-entry.js';

/** When and with which commit of which line the entry first had an answer; where it never had one, its first word. */
export interface First {
  readonly submitted: Arrival;
  readonly landed: Arrival;
  /** On the line that is read. */
  readonly commit: number | undefined;
  /** On the line of the main branch. */
  readonly landing: number | undefined;
}

type Is = (said: Said<EntryValue>) => boolean;

const isAnswer: Is = (said) => said.is === 'value' && said.value.isAnswer;
const isValue: Is = (said) => said.is === 'value';

export function firstOf(asked: Asked): First {
  const { standing, uncommitted, told } = asked;
  const { arrivals } = told;
  const is = [...standing, ...(uncommitted ? [uncommitted] : [])].some(isAnswer) ? isAnswer : isValue;
  const landed = landedIn(asked, is);
  const first = firstStanding(asked, is, landed);
  const places = { commit: first?.commit, landing: landed?.commit };
  if (hasGapBefore(first, asked)) return { ...places, submitted: notHeld, landed: notHeld };
  if (first === undefined) return { ...places, submitted: arrivals.uncommitted, landed: arrivals.uncommitted };
  const { commit } = first;
  return {
    ...places,
    submitted: arrivals.submitted(firstMade(bringersOfFirst(asked, first), told) ?? commit),
    landed: landed || told.lineage.main === undefined ? arrivals.landed(landed?.commit ?? commit) : arrivals.notLanded,
  };
}

/** What first stood on the main branch. */
function landedIn({ standing, touches, readAs, told }: Asked, is: Is): Standing<EntryValue> | undefined {
  const { main, head } = told.lineage;
  if (main === undefined) return undefined;
  return (main === head ? standing : standingOn(main, touches, { readAs, told })).find(is);
}

/** What came is the value that landed; of a branch that has not landed, the one at its end, from when it was not taken back. */
function firstStanding(
  { standing, told }: Asked,
  is: Is,
  landed: Standing<EntryValue> | undefined,
): Standing<EntryValue> | undefined {
  const { main, head } = told.lineage;
  const first = standing.find(is);
  if (first === undefined || main === undefined || main === head || main.has(first.commit)) return first;
  const came = landed ?? standing.at(-1);
  if (came?.is !== 'value' || !is(came)) return first;
  const isSame: Is = (said) => said.is === 'value' && isSameValue(said.value, came.value);
  const taken = landed ? -1 : standing.findLastIndex((said) => said.is !== 'unreadable' && !isSame(said));
  return standing.find((said, place) => place > taken && isSame(said)) ?? first;
}

/** A version that this clone lacks may have been the first that said it. */
function hasGapBefore(
  first: Standing<EntryValue> | undefined,
  { touches, told }: Pick<Asked, 'touches' | 'told'>,
): boolean {
  const { head } = told.lineage;
  return touches.some(
    (touch) =>
      isNotHeld(touch, told) && (first === undefined || touch.commit < first.commit || !head.has(touch.commit)),
  );
}

/** Those that brought it to the line, and those of branches which brought the same value and were merged later. */
function bringersOfFirst({ touches, readAs, told }: Asked, first: Standing<EntryValue>): readonly number[] {
  const { head } = told.lineage;
  const is: Is = (said) => first.is === 'value' && said.is === 'value' && isSameValue(said.value, first.value);
  const merges = touches.flatMap(({ commit, after }) => {
    const merge = head.broughtBy(commit);
    const isLater = merge !== undefined && merge !== commit && merge > first.commit;
    return isLater && is(saidIn(after, readAs, told)) ? [merge] : [];
  });
  return [first.commit, ...new Set(merges)].flatMap((commit) => bringersOf(commit, touches, { readAs, told, is }));
}
