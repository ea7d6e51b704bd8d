import type { Document, WrittenIn } from '../load/document.js';
import type { Finding } from '../model/finding.js';
import { pmf } from '../model/kinds/pmf.js';
import type { Calendar } from '../model/period.js';
import type { Settings } from '../model/records.js';
import { isGroup } from './fields.js';
import { findingsOfSchema } from './schema.js';

export interface CheckedSettings {
  readonly settings: Settings;
  readonly calendar: Calendar;
  /** Whether the council's own calendar was read: without it the months of its years are a guess. */
  readonly isCalendarKnown: boolean;
  /** Whether they are the council's own settings, and with them the day that the checks are made for. */
  readonly isSound: boolean;
  readonly findings: readonly Finding[];
}

/** April, as for every council in the United Kingdom. */
const usualStart = 4;

/** The council's settings, or the defaults where pmf.yaml has faults. */
export function checkSettings(document: Document | undefined, writtenIn: WrittenIn): CheckedSettings {
  const content = document?.content;
  const startMonth = startMonthOf(content);
  const findings = document === undefined ? [] : findingsOfSchema({ ...document, kind: pmf, writtenIn });
  const isSound = document !== undefined && findings.length === 0;
  return {
    // the schema of settings has just passed them
    settings: isSound ? (content as Settings) : { schema_version: 1, council: 'The council' },
    calendar: { startMonth: startMonth ?? usualStart },
    isCalendarKnown: startMonth !== undefined,
    isSound,
    findings,
  };
}

/** The month in which the financial year starts, 1 to 12; `04` in quotes is a month too. */
function startMonthOf(content: unknown): number | undefined {
  if (!isGroup(content)) return undefined;
  const start = Number(content.financial_year_start ?? usualStart);
  return Number.isInteger(start) && start >= 1 && start <= 12 ? start : undefined;
}
