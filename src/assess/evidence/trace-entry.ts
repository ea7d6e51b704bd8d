import type { Unknown } from '../../model/history.js';
import type { Arrival, EntryValue } from '../evidence.js';
import { isSameValue, valueIn } from './entry-value.js';
import { bringersOf, firstMade, type Said, type Standing, saidIn, standingOn } from './standing.js';
import { type SaidAt, type Step, stepsOf } from './steps.js';
import type { Told } from './told.js';
import type { Touch } from './touches.js';
import type { TracedEntry } from './traced.js';

/** A change of a value, before it is known which papers had shown the earlier one. */
export interface Draft extends Step {
  readonly entry: TracedEntry;
  readonly path: string;
  readonly submitted: Arrival;
  readonly landed: Arrival;
  readonly beforeLanding: boolean;
  /** The commit of the line by which it is put in order; the last of all where it is not committed. */
  readonly order: number;
}

/** What the history tells of one entry. Where it never had an answer the arrivals are those of its first word. */
export interface TracedHistory {
  readonly entry: TracedEntry;
  readonly submitted: Arrival;
  readonly landed: Arrival;
  readonly drafts: readonly Draft[];
}

/** All that is asked of one entry's versions. */
export interface Asked {
  readonly entry: TracedEntry;
  readonly touches: readonly Touch[];
  readonly told: Told;
  readonly readAs: (content: unknown) => EntryValue | undefined;
  /** What stood on the line that is read, oldest first. */
  readonly standing: readonly Standing<EntryValue>[];
  /** What the files say now, where that is not what was committed. */
  readonly uncommitted: EntryValue | undefined;
}

export function askAbout(entry: TracedEntry, told: Told): Asked {
  const touches = told.touches.get(entry.key) ?? [];
  const readAs = (content: unknown) => valueIn(entry.kind, content);
  const standing = standingOn(told.lineage.head, touches, { readAs, told });
  return { entry, touches, told, readAs, standing, uncommitted: uncommittedIn(entry, standing, told) };
}

function uncommittedIn(
  { kind, now }: TracedEntry,
  standing: readonly Standing<EntryValue>[],
  { atHead, blobNow }: Told,
): EntryValue | undefined {
  if (now === undefined) return undefined;
  const blob = blobNow(now.path);
  if (blob !== undefined && blob === atHead.get(now.path)) return undefined;
  const value = valueIn(kind, now);
  const last = standing.at(-1);
  return value && last?.is === 'value' && isSameValue(last.value, value) ? undefined : value;
}

/** When and with which commit of which line the entry first had an answer. */
interface First {
  readonly submitted: Arrival;
  readonly landed: Arrival;
  /** On the line that is read. */
  readonly commit: number | undefined;
  /** On the line of the main branch. */
  readonly landing: number | undefined;
}

export function traceEntry(asked: Asked): TracedHistory {
  const first = firstOf(asked);
  const { entry, standing, uncommitted } = asked;
  const now: readonly SaidAt[] = uncommitted ? [{ is: 'value', value: uncommitted, commit: undefined }] : [];
  const steps = stepsOf([...standing, ...now]);
  const drafts = [...withinBranch(asked, first), ...steps.map((step) => draftOf(step, asked, first))];
  return { entry, submitted: first.submitted, landed: first.landed, drafts };
}

const isAnswer = (said: Said<EntryValue>): boolean => said.is === 'value' && said.value.isAnswer;
const isValue = (said: Said<EntryValue>): boolean => said.is === 'value';

function firstOf(asked: Asked): First {
  const { standing, uncommitted, told } = asked;
  const { arrivals } = told;
  const isSaid = standing.some(isAnswer) || uncommitted?.isAnswer ? isAnswer : isValue;
  const place = standing.findIndex(isSaid);
  const first = standing[place];
  const before = first === undefined ? standing : standing.slice(0, place);
  if (before.some(({ is }) => is === 'not-held')) {
    return { submitted: notHeld, landed: notHeld, commit: undefined, landing: undefined };
  }
  if (first === undefined) {
    const { uncommitted: today } = arrivals;
    return { submitted: today, landed: today, commit: undefined, landing: undefined };
  }
  const bringer = firstMade(bringersOfAnswer(asked, first.commit, isSaid), told) ?? first.commit;
  return { submitted: arrivals.submitted(bringer), commit: first.commit, ...landingOf(asked, first.commit, isSaid) };
}

const notHeld: Unknown = {
  unknown: 'partial',
  why: 'This clone does not hold the earlier versions of the entry.',
  remedy: 'Fetch them: clone without "--filter", or run "git fetch --refetch" with no filter.',
};

/** Those that first brought an answer to the line, and any on another branch that had brought what stood on it. */
function bringersOfAnswer(
  { standing, touches, readAs, told }: Asked,
  commit: number,
  is: (said: Said<EntryValue>) => boolean,
): readonly number[] {
  const bringers = bringersOf(commit, touches, { readAs, told, is });
  if (touches.length < 2) return bringers;
  const stood = standing.flatMap((each) => (each.is === 'value' && is(each) ? [each.value] : []));
  const others = touches.filter(({ commit: other, after }) => {
    if (told.lineage.head.broughtBy(other) === undefined) return false;
    const said = saidIn(after, readAs, told);
    return said.is === 'value' && stood.some((value) => isSameValue(value, said.value));
  });
  return [...bringers, ...others.map((touch) => touch.commit)];
}

function landingOf(
  { touches, readAs, told }: Asked,
  commit: number,
  is: (said: Said<EntryValue>) => boolean,
): Pick<First, 'landed' | 'landing'> {
  const { arrivals, lineage } = told;
  const { main } = lineage;
  if (main === undefined) return { landed: arrivals.noMain, landing: undefined };
  const landing = main.has(commit) ? commit : standingOn(main, touches, { readAs, told }).find(is)?.commit;
  return { landed: landing === undefined ? arrivals.notLanded : arrivals.landed(landing), landing };
}

/** What was changed on the branch itself that first brought the entry: nobody had read it from the record. */
function withinBranch(asked: Asked, { commit: merge, landed }: First): readonly Draft[] {
  const { told, touches, readAs, standing } = asked;
  const { head } = told.lineage;
  const merged = standing.find(({ commit }) => commit === merge);
  const side = touches.filter(({ commit }) => head.broughtBy(commit) === merge && head.isOnSideLine(commit));
  if (merge === undefined || merged === undefined || side.length === 0) return [];
  const said = side.map(({ commit, after }): SaidAt => ({ commit, ...saidIn(after, readAs, told) }));
  return stepsOf([...said, merged]).map((step) => ({
    ...placed(step, asked),
    submitted: told.arrivals.submitted(step.commit ?? merge),
    landed,
    beforeLanding: true,
    order: merge,
  }));
}

function draftOf(step: Step, asked: Asked, first: First): Draft {
  const { told, touches, readAs } = asked;
  const { arrivals, lineage } = told;
  const { commit, to } = step;
  const beforeLanding = lineage.main !== undefined && isBeforeLanding(commit, first, told);
  if (commit === undefined) {
    const { uncommitted } = arrivals;
    return {
      ...placed(step, asked),
      submitted: uncommitted,
      landed: uncommitted,
      beforeLanding,
      order: Number.POSITIVE_INFINITY,
    };
  }
  const is = (said: Said<EntryValue>) =>
    to === undefined ? said.is === 'gone' : said.is === 'value' && isSameValue(said.value, to);
  const bringer = firstMade(bringersOf(commit, touches, { readAs, told, is }), told) ?? commit;
  return {
    ...placed(step, asked),
    submitted: arrivals.submitted(bringer),
    landed: arrivals.landed(commit),
    beforeLanding,
    order: commit,
  };
}

/** Made on a branch that is read, or was merged, before the entry stood on the main branch. */
function isBeforeLanding(commit: number | undefined, { landing }: First, { lineage: { main } }: Told): boolean {
  if (commit === undefined || landing === undefined || main === undefined) return landing === undefined;
  return !main.has(commit) && main.broughtBy(commit) === landing;
}

function placed(step: Step, { entry, standing }: Asked): Step & Pick<Draft, 'entry' | 'path'> {
  return { ...step, entry, path: entry.now?.path ?? standing.at(-1)?.path ?? '' };
}
