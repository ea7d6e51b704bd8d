import { type Audience, audienceOf } from '../../model/audience.js';
import type { Day } from '../../model/day.js';
import type { Framework } from '../../model/framework.js';
import { type Thing, threadKindOf } from '../../model/named-records.js';
import { type Period, periodContaining } from '../../model/period.js';
import type { Evidence } from '../evidence.js';
import { definitionOf, type Field } from './definition.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';
import { type RecordHistory, toldOf } from './record-history.js';
import { type ThreadData, threadData } from './thread.js';

/** One record of any kind: what it is, where it belongs, and how it has stood. */
export interface RecordData {
  readonly council: string;
  readonly today: Day;
  readonly record: Thing & { readonly path: string; readonly audience: Audience };
  /** The period that was asked for: its commentary is told, else the latest. */
  readonly asked: PlainPeriod | undefined;
  readonly definition: readonly Field[];
  /** Nothing for a kind that stands in no golden thread. */
  readonly thread: ThreadOfOne | undefined;
  readonly history: RecordHistory;
}

/** Its ways up and what hangs from it, of one year. */
export type ThreadOfOne = Pick<ThreadData, 'year' | 'of' | 'ways' | 'threads'>;

interface RecordQuestion {
  readonly evidence: Evidence;
  readonly period: Period | undefined;
}

/** What is known of a thing; nothing where its record is not there. */
export function recordData(
  framework: Framework,
  thing: Thing,
  { evidence, period }: RecordQuestion,
): RecordData | undefined {
  const { today } = evidence;
  const told = toldOf(framework, thing, evidence);
  if (told === undefined) return undefined;
  const year = periodContaining(framework.calendar, 'annual', period?.last ?? today);
  const kind = threadKindOf(thing.kind);
  return {
    council: framework.settings.council,
    today,
    record: { ...thing, path: told.record.path, audience: audienceOfThing(thing, told.record) },
    asked: period && plainPeriod(framework.calendar, period),
    definition: definitionOf(framework, thing.kind, told.record),
    thread: kind && threadOfOne(threadData(framework, { year, today }, { kind, id: thing.id })),
    history: told.history,
  };
}

function threadOfOne({ year, of, ways, threads }: ThreadData): ThreadOfOne {
  return { year, of, ways, threads };
}

function audienceOfThing({ kind }: Thing, record: { readonly audience?: Audience }): Audience {
  return kind === 'objective' ? 'public' : audienceOf(kind, record);
}
