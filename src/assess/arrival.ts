import type { Day } from '../model/day.js';
import type { Entered, Framework } from '../model/framework.js';
import type { IndicatorEntry } from '../model/records.js';
import { showDay } from '../model/words.js';
import type { Assessment } from './assessment.js';

/** How arrivals are known, and the day on which they are judged. */
export interface Evidence {
  readonly clock: Assessment['clock'];
  readonly today: Day;
}

/** By the council's clock, which is the submission unless it says otherwise. */
export function evidenceOf({ settings }: Framework, today: Day): Evidence {
  return { clock: settings.timeliness?.clock ?? 'submitted', today };
}

/** What came of an expected entry: it arrived, on a known day or not, or says why there is no figure. */
export type Answer =
  | { readonly came: 'on'; readonly day: Day }
  | { readonly came: 'unknown'; readonly why: string }
  | { readonly came: 'without-figure'; readonly reason: string };

/** When an entry arrived. The clock `declared` takes the entry's own claim; the others need the history, which was not read. */
export function arrivalOf(entry: { readonly reported_on?: Day }, { clock, today }: Evidence): Answer {
  if (clock !== 'declared') return { came: 'unknown', why: 'History was not read.' };
  const day = entry.reported_on;
  if (day === undefined) return { came: 'unknown', why: 'The entry does not say when it was reported.' };
  if (day <= today) return { came: 'on', day };
  return { came: 'unknown', why: `The entry says that it was reported on ${showDay(day)}, which is yet to come.` };
}

/** What came of an expected figure. Not applicable and confidential settle what is owed; not available only explains. */
export function answerOfIndicator(entry: Entered<IndicatorEntry>, evidence: Evidence): Answer | undefined {
  const { missing } = entry;
  if (missing?.code === 'not-available') {
    return { came: 'without-figure', reason: missing.reason ?? 'The figure is not available.' };
  }
  return missing !== undefined || saysAFigure(entry) ? arrivalOf(entry, evidence) : undefined;
}

function saysAFigure(entry: IndicatorEntry): boolean {
  return entry.value !== undefined || (entry.numerator !== undefined && entry.denominator !== undefined);
}
