import type { Day } from '../../../src/model/day.js';
import type { Id } from '../../../src/model/id.js';
import type { Activity, ActivityEntry } from '../../../src/model/records.js';
import type { PlanChange } from '../placement.js';

/** A record as it is written, where days and ids are still plain texts. */
type Written<T> = T extends Day | Id
  ? string
  : T extends string | number | boolean | undefined
    ? T
    : { readonly [Key in keyof T]: Written<T[Key]> };

export type ActivityRecord = Written<Activity>;
export type Update = Written<ActivityEntry>;
export type Status = Update['status'];

/** What an officer told in one month. Without a status the work goes as planned. */
export type Told = Omit<Update, 'status'> & { readonly status?: Status };

type More = Omit<Told, 'status' | 'percent' | 'commentary'>;

/** One activity from its approval to its end: what was agreed, and what was told of it month by month. */
export interface Story {
  readonly id: string;
  /** The plans that deliver it, the earliest first. */
  readonly plans: readonly string[];
  readonly objective?: string;
  /** Plans that took it on after they were approved. */
  readonly added?: Readonly<Record<string, PlanChange>>;
  /** Plans that gave it up. */
  readonly removed?: Readonly<Record<string, PlanChange>>;
  readonly record: ActivityRecord;
  /** By ISO month. The months between are status alone, with the percentage on its way. */
  readonly told: Readonly<Record<string, Told>>;
  /** ISO months in which nothing came. */
  readonly missing?: readonly string[];
}

/** It goes as planned. */
export function goingOn(percent: number, commentary?: string, more: More = {}): Told {
  return { percent, ...(commentary === undefined ? {} : { commentary }), ...more };
}

/** It stands otherwise than as planned, with what there is to say about it. */
export function standing(status: Status, percent: number | undefined, more: Omit<Told, 'status' | 'percent'>): Told {
  return { status, ...(percent === undefined ? {} : { percent }), ...more };
}

export function completed(on: string, commentary: string, more: More = {}): Told {
  return { status: 'completed-successfully', percent: 100, completed_on: on, commentary, ...more };
}
