import type { Entered } from '../../model/framework.js';
import { type Period, periodContaining, shiftPeriod } from '../../model/period.js';
import type { IndicatorEntry } from '../../model/records.js';
import { type RedEscalation, redEscalationOf } from '../escalation.js';
import { judgeTold } from '../judgement.js';
import type { JudgedPeriod } from '../rated-before.js';
import { type RecoveryPlanStanding, recoveryPlansOf } from '../recovery-plan.js';
import { entryIn, isOwnPeriod, type Series } from '../series.js';
import { standingRed } from '../standing-red.js';
import type { JudgedRecords } from './judged-records.js';

/** An indicator whose latest rating is red: the one that an officer can still do something about. */
export interface LatestRed {
  readonly series: Series;
  /** The red figure. */
  readonly entry: Entered<IndicatorEntry>;
  /** As of the latest entry, which may have no figure; nothing of a figure that was red once before such a one. */
  readonly escalation: RedEscalation | undefined;
  readonly plans: readonly RecoveryPlanStanding[];
}

export function* latestReds({ framework, series: all }: JudgedRecords): Iterable<LatestRed> {
  for (const series of all) {
    const latest = isOver(series) ? undefined : latestTold(series);
    const red = latest && standingRed(series, latest);
    const entry = red && isOwed(series, red.period) ? entryIn(series, red.period) : undefined;
    if (latest === undefined || red === undefined || entry === undefined) continue;
    const { today, indicator } = series;
    const { period, judged } = red;
    const plans = recoveryPlansOf(framework, indicator, { period, own: period, rating: judged.rating, today });
    const escalation = redEscalationOf(series, { ...latest, framework, recoveryPlans: plans, today });
    yield { series, entry, escalation, plans };
  }
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
