import type { Framework, Subject } from '../model/framework.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import { candidateOf } from './candidate.js';
import type { Due } from './due-state.js';
import { duesThrough } from './dues-through.js';
import { chasedRuns, type Escalation, escalationOf, goesOn } from './late-runs.js';
import type { DuesQuestion } from './subject-dues.js';

/** A return of the period that has been missing for periods in a row, and to whom that goes. */
export interface LateReturn {
  readonly due: Due;
  readonly escalation: Escalation;
}

/** What one subject owes in the span of a report, and has owed for so many periods that it goes further than its owner: the last of each run. */
export function lateReturnsOf(
  framework: Framework,
  subject: Subject,
  { dues, question }: { readonly dues: readonly Due[]; readonly question: DuesQuestion },
): readonly LateReturn[] {
  // most returns come: what went before is looked at only where one has not
  if (!dues.some(isMissing)) return [];
  const { span, evidence } = question;
  const through = chasedRuns(duesThrough(framework, subject, { to: span.to, question }));
  const running = [...through].flatMap(([due, running]) =>
    dues.some(({ period }) => sameFrequencyAndPeriod(period, due.period)) ? [{ due, running }] : [],
  );
  const { service } = candidateOf(framework, subject, evidence.today).fields;
  return running.flatMap((each, at): readonly LateReturn[] => {
    if (goesOn(running.slice(at))) return [];
    const escalation = escalationOf(framework, each.running, { service, today: evidence.today });
    return escalation === undefined ? [] : [{ due: each.due, escalation }];
  });
}

function isMissing({ state }: Due): boolean {
  return state === 'overdue' || state === 'answered-without-figure';
}
