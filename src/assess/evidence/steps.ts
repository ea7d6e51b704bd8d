import type { EntryValue } from '../evidence.js';
import { isSameValue } from './entry-value.js';
import type { Said } from './standing.js';

/** What an entry said from one moment on: a commit, or the working files where there is none. */
export type SaidAt = Said<EntryValue> & { readonly commit: number | undefined };

/** One change of a value that had been given; nothing on one side where the entry was not there. */
export interface Step {
  readonly from: EntryValue | undefined;
  readonly to: EntryValue | undefined;
  readonly commit: number | undefined;
  /** Versions before it are not in this clone: it may have been made by one of them. */
  readonly isUnsure: boolean;
}

interface Walk {
  readonly last: EntryValue | undefined;
  readonly isGone: boolean;
  readonly hasAnswered: boolean;
  /** Versions since the last one that said something are not in this clone. */
  readonly isUnsure: boolean;
}

/** The changes after the first answer. What cannot be read changes nothing: the value before and after it is compared. */
export function stepsOf(said: readonly SaidAt[]): readonly Step[] {
  const steps: Step[] = [];
  let walk: Walk = { last: undefined, isGone: false, hasAnswered: false, isUnsure: false };
  for (const each of said) {
    const { step, after } = next(walk, each);
    if (step) steps.push({ ...step, commit: each.commit, isUnsure: walk.isUnsure });
    walk = after;
  }
  return steps;
}

interface Moved {
  readonly step?: Pick<Step, 'from' | 'to'>;
  readonly after: Walk;
}

function next(walk: Walk, said: SaidAt): Moved {
  const { last, isGone } = walk;
  switch (said.is) {
    case 'unreadable':
      return { after: walk };
    case 'not-held':
      return { after: { ...walk, isUnsure: true } };
    case 'gone': {
      const after = { ...walk, isGone: true, isUnsure: false };
      return last?.isAnswer && !isGone ? { step: { from: last, to: undefined }, after } : { after };
    }
    case 'value':
      return told(walk, said.value);
  }
}

function told({ last, isGone, hasAnswered }: Walk, value: EntryValue): Moved {
  const after = { last: value, isGone: false, hasAnswered: hasAnswered || value.isAnswer, isUnsure: false };
  // an explanation, and then the figure: nothing that was given has changed
  if (last === undefined || !hasAnswered) return { after };
  if (!isSameValue(last, value)) return { step: { from: last, to: value }, after };
  const firm = { ...after, last: { ...value, state: firmerOf(last, value) } };
  return isGone && value.isAnswer ? { step: { from: undefined, to: value }, after: firm } : { after: firm };
}

/** A figure that was final once stays so: calling it provisional later does not make it free to change. */
function firmerOf(before: EntryValue, now: EntryValue): EntryValue['state'] {
  return before.state === 'final' ? 'final' : now.state;
}
