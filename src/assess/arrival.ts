import type { Day } from '../model/day.js';
import type { Entered, Framework } from '../model/framework.js';
import { isUnknown, type Unknown } from '../model/history.js';
import type { IndicatorEntry } from '../model/records.js';
import { showDay } from '../model/words.js';
import type { Arrival, ArrivalKind, Clock, Evidence } from './evidence.js';

/** The council's clock, which is the submission unless it says otherwise. */
export function clockOf({ settings }: Framework): Clock {
  return settings.timeliness?.clock ?? 'submitted';
}

/** Nobody asked for the history. */
export const notRead: Unknown = {
  unknown: 'not-read',
  why: 'History was not read.',
  remedy: 'Read the folder with its history.',
};

/** What is known of arrivals where no history is read. */
export function withoutHistory(framework: Framework, today: Day): Evidence {
  return { clock: clockOf(framework), today, history: notRead };
}

/** What came of an expected entry: it arrived, on a known day or not, or says why there is no figure. */
export type Answer =
  | { readonly came: 'on'; readonly day: Day; readonly how: ArrivalKind }
  | { readonly came: 'unknown'; readonly why: string; readonly remedy?: string }
  | { readonly came: 'without-figure'; readonly reason: string };

/** When an entry arrived. The clock `declared` takes the entry's own claim; the others take what the history tells. */
export function arrivalOf(entry: { readonly path: string; readonly reported_on?: Day }, evidence: Evidence): Answer {
  const { clock, today, history } = evidence;
  if (clock !== 'declared') {
    if (isUnknown(history)) return unknown(history);
    const told = history.entries.get(entry.path);
    return told === undefined ? unknown(notRead) : answerOf(told[clock]);
  }
  const day = entry.reported_on;
  if (day === undefined) return { came: 'unknown', why: 'The entry does not say when it was reported.' };
  if (day <= today) return { came: 'on', day, how: 'declared' };
  return { came: 'unknown', why: `The entry says that it was reported on ${showDay(day)}, which is yet to come.` };
}

function answerOf(arrival: Arrival): Answer {
  return isUnknown(arrival) ? unknown(arrival) : { came: 'on', day: arrival.on, how: arrival.how };
}

function unknown({ why, remedy }: Unknown): Answer {
  return { came: 'unknown', why, remedy };
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
