import type { Document } from '../load/document.js';
import { type Day, isTimezone, parseDay } from '../model/day.js';

/** What decides which day it is for a data folder: known before anything is checked, since checks depend on the day. */
export interface DaySettings {
  /** The reporting day of an archive or an example. */
  readonly reportingDay: Day | undefined;
  /** The zone in which the council's day ends. */
  readonly timezone: string;
}

const defaultTimezone = 'Europe/London';

/** Read leniently: what is wrong with pmf.yaml is told by its own findings. */
export function daySettingsIn(documents: readonly Document[]): DaySettings {
  const content = documents.find(({ path }) => path === 'pmf.yaml')?.content;
  const day = textIn(content, 'reporting_day');
  const timezone = textIn(content, 'timezone');
  return {
    reportingDay: day === undefined ? undefined : parseDay(day),
    timezone: timezone !== undefined && isTimezone(timezone) ? timezone : defaultTimezone,
  };
}

function textIn(content: unknown, field: string): string | undefined {
  if (typeof content !== 'object' || content === null) return undefined;
  const value: unknown = Object.getOwnPropertyDescriptor(content, field)?.value;
  return typeof value === 'string' ? value : undefined;
}
