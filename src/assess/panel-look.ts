import { addDays, type Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Indicator, Review } from '../model/records.js';
import { showDay } from '../model/words.js';
import { candidateOf } from './candidate.js';
import { scopeOf } from './scope.js';

/** What a Performance Panel has to do with a red figure: one is proposed, unless a session of the same run looks at it. */
export interface PanelLook {
  /** The session that looked at the indicator, or is to look at it; nothing where a Panel is proposed. */
  readonly session: Held<Review> | undefined;
  readonly sentence: string;
}

interface Asked {
  readonly framework: Framework;
  /** The first red period of the run. */
  readonly since: Period;
  readonly period: Period;
  readonly today: Day;
}

/** A session follows the report that proposes it within half a year; a later one is about something else. */
const longestWait = 183;

/** Whether a session since the run began looked or is to look at the indicator, at its plan or at its priority: the latest of them. */
export function panelLookOf(indicator: Held<Indicator>, asked: Asked): PanelLook {
  const session = sessionsOn(indicator, asked).at(-1);
  if (session === undefined) return { session, sentence: 'A Performance Panel is proposed.' };
  const looks = session.date > asked.today ? 'is to look' : 'looked';
  return {
    session,
    sentence: `A Performance Panel ${looks} at it on ${showDay(session.date)}, so none is proposed.`,
  };
}

function sessionsOn(indicator: Held<Indicator>, { framework, since, period }: Asked): readonly Held<Review>[] {
  const until = addDays(period.last, longestWait);
  const candidate = candidateOf(framework, { kind: 'indicator', record: indicator }, period.last);
  return [...framework.records.review.values()]
    .filter(({ date }) => since.first <= date && date <= until)
    .filter((review) => scopeOf(framework, { review }, period)?.holds(candidate))
    .sort((a, b) => compareTexts(a.date, b.date) || compareTexts(a.id, b.id));
}
