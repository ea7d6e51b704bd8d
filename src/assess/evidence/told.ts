import type { Day } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import type { History } from '../../model/history.js';
import type { Arrivals } from './arrivals.js';
import type { CommitDays } from './commit-days.js';
import type { Contents } from './contents.js';
import type { Lineage } from './line.js';
import type { Touch } from './touches.js';

/** All that is worked out once of a history, for every question that is put to it. */
export interface Told {
  readonly framework: Framework;
  readonly today: Day;
  readonly history: History;
  readonly lineage: Lineage;
  readonly days: CommitDays;
  readonly arrivals: Arrivals;
  readonly contents: Contents;
  readonly touches: ReadonlyMap<string, readonly Touch[]>;
  /** The files at the commit that is read, by path. */
  readonly atHead: ReadonlyMap<string, string>;
  /** The contents' id of a file as it is read now, where that is known. */
  readonly blobNow: (path: string) => string | undefined;
}
