import type { Calendar } from '../model/period.js';
import { countInWords, periodNoun, showPeriod } from '../model/words.js';
import type { RedEscalation } from './escalation.js';

interface Reason extends Pick<RedEscalation, 'running' | 'since'> {
  /** How it compares with a year before, where it is worse. */
  readonly worse: string | undefined;
  /** The period that is asked for has no rating: the last red one is an earlier. */
  readonly isUnratedSince: boolean;
}

/** `Significantly off target for two rated quarters running, since Q1 2012/13.` */
export function reasonInWords(calendar: Calendar, { running, since, worse, isUnratedSince }: Reason): string {
  const first = showPeriod(calendar, since);
  const red =
    running === 1
      ? `Significantly off target once, in ${first}.`
      : `Significantly off target for ${countInWords(running)} rated ${periodNoun(since.frequency, running)} running, since ${first}.`;
  return [
    red,
    ...(worse === undefined ? [] : [worse]),
    ...(isUnratedSince ? ['It has had no rating since.'] : []),
  ].join(' ');
}

type Escalated = Omit<RedEscalation, 'sentence'>;

/** Why it has come this far, where it goes, what is owed, and what of that is there. */
export function escalationSentence(escalated: Escalated): string {
  const { step, reason, panel } = escalated;
  return [
    reason,
    ...(step === 'commentary-and-action' ? [] : ['It goes to the Board.']),
    ...wordsOwed(escalated),
    ...planOwed(escalated),
    ...(panel === undefined ? [] : [panel.sentence]),
  ].join(' ');
}

/** What an officer has to say of any red figure: that it is there is told where nothing more is owed. */
function wordsOwed({ step, owed }: Escalated): readonly string[] {
  const isMissing = (word: 'commentary' | 'action') => owed.includes(word);
  if (isMissing('commentary') && isMissing('action'))
    return ['A commentary and an action are owed, and neither is there.'];
  if (isMissing('commentary')) return ['A commentary is owed, and there is none.'];
  if (isMissing('action')) return ['An action is owed, and there is none.'];
  return step === 'commentary-and-action' ? ['A commentary and an action are owed, and both are there.'] : [];
}

const planWords: Readonly<Record<RedEscalation['planStanding'], string>> = {
  'none-entered': 'none has been entered',
  'none-open': 'none is open',
  open: 'one is open',
};

function planOwed({ isRecoveryPlanOwed, planStanding }: Escalated): readonly string[] {
  return isRecoveryPlanOwed ? [planOwedInWords(planStanding)] : [];
}

export function planOwedInWords(standing: RedEscalation['planStanding']): string {
  return `A recovery plan is owed, and ${planWords[standing]}.`;
}
