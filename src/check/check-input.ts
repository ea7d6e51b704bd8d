import type { Day } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import type { Rule } from '../model/rule.js';
import type { Identities } from './identities.js';
import type { Reference } from './references.js';
import type { SoundEntry, SoundRecord } from './sound.js';

/** What the rules on records look at. What has faults of its own is not in it, so that one fault is told once. */
export interface CheckInput {
  readonly framework: Framework;
  /** Not known where the settings have faults, which may be in what decides the day. */
  readonly today: Day | undefined;
  readonly identities: Identities;
  readonly references: readonly Reference[];
  readonly records: readonly SoundRecord[];
  readonly entries: readonly SoundEntry[];
}

export type CheckRule = Rule<CheckInput>;
