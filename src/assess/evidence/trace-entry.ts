import type { Arrival, EntryValue } from '../evidence.js';
import { isSameValue, valueIn } from './entry-value.js';
import { type First, firstOf } from './first-answer.js';
import { notHeld } from './gaps.js';
import { bringersOf, firstMade, isNotHeld, type Said, type Standing, saidIn, sideOf, standingOn } from './standing.js';
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
  /** What the files say now, where that is not what was committed: another value, or that it is gone. */
  readonly uncommitted: Said<EntryValue> | undefined;
}

export function askAbout(entry: TracedEntry, told: Told): Asked {
  const touches = told.touches.get(entry.key) ?? [];
  const measure = told.framework.records.indicator.get(entry.subject);
  const readAs = (content: unknown) => valueIn(entry.kind, content, measure);
  const standing = standingOn(told.lineage.head, touches, { readAs, told });
  const asked = { entry, touches, told, readAs, standing };
  return { ...asked, uncommitted: uncommittedIn(asked) };
}

function uncommittedIn({ entry, told, readAs, standing }: Omit<Asked, 'uncommitted'>): Asked['uncommitted'] {
  const { now } = entry;
  const last = standing.at(-1);
  if (now === undefined) {
    const isGone = last !== undefined && last.is !== 'gone' && !told.isThere(entry.key);
    return isGone ? { is: 'gone' } : undefined;
  }
  const blob = told.blobNow(now.path);
  if (blob !== undefined && blob === told.atHead.get(now.path)) return undefined;
  const value = readAs(now);
  if (value === undefined || (last?.is === 'value' && isSameValue(last.value, value))) return undefined;
  return { is: 'value', value };
}

export function traceEntry(asked: Asked): TracedHistory {
  const first = firstOf(asked);
  const { entry, standing, uncommitted } = asked;
  const now: readonly SaidAt[] = uncommitted ? [{ ...uncommitted, commit: undefined }] : [];
  const steps = stepsOf([...standing, ...now]);
  const drafts = [...withinBranch(asked, first), ...steps.map((step) => draftOf(step, asked, first))];
  return { entry, submitted: first.submitted, landed: first.landed, drafts };
}

/** What was changed on the branch itself that first brought the entry: nobody had read it from the record. */
function withinBranch(asked: Asked, { commit: merge, landed }: First): readonly Draft[] {
  const { told, touches, readAs, standing } = asked;
  const merged = standing.find(({ commit }) => commit === merge);
  if (merge === undefined || merged === undefined) return [];
  const { head } = told.lineage;
  const side = sideOf(merge, touches, told).filter(({ commit }) => head.isOnSideLine(commit));
  const said = side.map(({ commit, after }): SaidAt => ({ commit, ...saidIn(after, readAs, told) }));
  return stepsOf([...said, merged]).map((step) => ({
    ...placed(step, asked),
    submitted: step.isUnsure ? notHeld : told.arrivals.submitted(step.commit ?? merge),
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
  const isUnsure = step.isUnsure || sideOf(commit, touches, told).some((touch) => isNotHeld(touch, told));
  return {
    ...placed(step, asked),
    submitted: isUnsure ? notHeld : arrivals.submitted(bringer),
    landed: step.isUnsure ? notHeld : arrivals.landed(commit),
    beforeLanding,
    order: commit,
  };
}

/** Made on a branch that is read, or was merged, before the entry stood on the main branch. */
function isBeforeLanding(commit: number | undefined, first: First, { lineage: { main } }: Told): boolean {
  const { landing } = first;
  if (commit === undefined || landing === undefined || main === undefined) return landing === undefined;
  if (first.commit !== undefined && commit <= first.commit) return true;
  return !main.has(commit) && main.broughtBy(commit) === landing;
}

function placed(step: Step, { entry, standing }: Asked): Step & Pick<Draft, 'entry' | 'path'> {
  return { ...step, entry, path: entry.now?.path ?? standing.at(-1)?.path ?? '' };
}
