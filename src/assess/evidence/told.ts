import type { Framework } from '../../model/framework.js';
import type { History } from '../../model/history.js';
import type { Reading } from '../../model/source.js';
import type { Arrivals } from './arrivals.js';
import type { CommitDays } from './commit-days.js';
import type { Contents } from './contents.js';
import type { Lineage } from './line.js';
import type { Touch } from './touches.js';

/** All that is worked out once of a history, for every question that is put to it. */
export interface Told {
  readonly framework: Framework;
  readonly history: History;
  readonly lineage: Lineage;
  readonly days: CommitDays;
  readonly arrivals: Arrivals;
  readonly contents: Contents;
  readonly touches: ReadonlyMap<string, readonly Touch[]>;
  /** The files at the commit that is read, by path. */
  readonly atHead: ReadonlyMap<string, string>;
  /** Whether there is a file for it now, be it one that cannot be read. */
  readonly isThere: (key: string) => boolean;
  /** The contents' id of a file as it is read now, where that is known. */
  readonly blobNow: (path: string) => string | undefined;
  /** What an earlier version of a file says; nothing where it cannot be read. */
  readonly contentOf: (path: string, reading: Reading) => unknown;
}
