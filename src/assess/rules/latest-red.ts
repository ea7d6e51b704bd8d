import type { Entered, Framework } from '../../model/framework.js';
import { type Period, periodContaining, shiftPeriod } from '../../model/period.js';
import type { IndicatorEntry } from '../../model/records.js';
import { type RedEscalation, redEscalationOf } from '../escalation.js';
import { judgeTold } from '../judgement.js';
import type { JudgedPeriod } from '../rated-before.js';
import { type RecoveryPlanStanding, recoveryPlansOf } from '../recovery-plan.js';
import { entryIn, isOwnPeriod, type Series } from '../series.js';
import { standingRed } from '../standing-red.js';

/** An indicator whose latest rating is red: the one that an officer can still do something about. */
export interface LatestRed {
  readonly series: Series;
  /** The red figure. */
  readonly entry: Entered<IndicatorEntry>;
  /** As of the latest entry, which may have no figure, and of the plans that are open today; nothing of a figure that was red once before such a one. */
  readonly escalation: RedEscalation | undefined;
  readonly plans: readonly RecoveryPlanStanding[];
}

export function* latestReds(framework: Framework, all: readonly Series[]): Iterable<LatestRed> {
  for (const series of all) {
    const latest = isOver(series) ? undefined : latestTold(series);
    const red = latest && standingRed(series, latest);
    const entry = red && isOwed(series, red.period) ? entryIn(series, red.period) : undefined;
    if (latest === undefined || red === undefined || entry === undefined) continue;
    const { today } = series;
    const plans = recoveryPlansOf(series, { period: latest.period, shown: latest });
    const recoveryPlans = recoveryPlansOf(series, { period: running(series), shown: latest });
    const escalation = redEscalationOf(series, { ...latest, framework, recoveryPlans, today });
    yield { series, entry, escalation, plans };
  }
}

/** A report tells a plan as it stood at the end of its period; what is owed now hangs on today. */
function running({ calendar, indicator, today }: Series): Period {
  return periodContaining(calendar, indicator.frequency, today);
}

/** What has ended is told of until the period after its last has ended too: then it is history. */
function isOver({ lifespans, calendar, today }: Series): boolean {
  const last = lifespans.at(-1);
  if (last?.to === undefined) return false;
  return shiftPeriod(calendar, periodContaining(calendar, last.frequency, last.to), 1).last < today;
}

/** The latest of its own periods that anything was entered for. */
function latestTold(series: Series): JudgedPeriod | undefined {
  const entry = [...series.entries.values()].findLast(
    ({ period }) => period.first <= series.today && isOwnPeriod(series, period),
  );
  if (entry === undefined) return undefined;
  const { period } = entry;
  return { period, judged: judgeTold(series, period, { due: undefined, isYearsEnd: false }), isYearsEnd: false };
}

/** Nothing is owed for a period that ends before the day from which anything is. */
function isOwed({ settings: { owed_from } }: Series, { last }: Period): boolean {
  return owed_from === undefined || owed_from <= last;
}
