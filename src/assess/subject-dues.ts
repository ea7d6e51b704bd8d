import type { Day } from '../model/day.js';
import {
  type Entered,
  type EntryTypes,
  entriesOf,
  type Framework,
  type Subject,
  type SubjectKind,
} from '../model/framework.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import type { IndicatorEntry } from '../model/records.js';
import { answeringOn } from '../model/succession.js';
import { type Answer, answerOfIndicator, arrivalOf } from './arrival.js';
import { assessDue } from './due.js';
import type { Due, Expected } from './due-state.js';
import type { Evidence } from './evidence.js';
import { expectedOf, type Span } from './expected.js';
import { type PlansOfPriorities, plansOfPriorities } from './lifespans.js';
import { returnName } from './unreadable-entries.js';
import { type ExceptionsByReturn, exceptionsByReturn, varied } from './variation.js';

/** What is asked of each subject in turn. */
export interface DuesQuestion {
  readonly span: Span;
  readonly asking: PlansOfPriorities;
  readonly exceptions: ExceptionsByReturn;
  readonly evidence: Evidence;
}

/** Dues of a span of days for all subjects, as of one day: what is worked out once stands in it. */
export function duesQuestion(framework: Framework, span: Span, evidence: Evidence): DuesQuestion {
  return { span, asking: plansOfPriorities(framework), exceptions: exceptionsByReturn(framework), evidence };
}

type AnyEntry = Entered<EntryTypes[SubjectKind]>;

/** Where everything stands that a subject owes in a span of days, earliest period first. */
export function duesOf(framework: Framework, subject: Subject, question: DuesQuestion): readonly Due[] {
  const expected = expectedOf(framework, subject, question);
  if (expected.length === 0) return [];
  const { evidence, exceptions } = question;
  const { today } = evidence;
  const entries = entriesOf(framework, subject.kind, subject.record.id);
  return expected.map((asked) => {
    const each = varied(framework, { ...asked, ...answering(framework, asked, today) }, { exceptions, evidence });
    const entry = entries.find((own) => sameFrequencyAndPeriod(own.period, each.period));
    const answer = entry && answerOf(subject, entry, evidence);
    const unreadable = evidence.unreadable?.get(returnName(each));
    return assessDue(each, answer, { today, passedOver: isPassedOver(each, entries.at(-1)), unreadable });
  });
}

/** The post that owes it on the day, and who stands in for it while it is vacant. */
function answering(
  framework: Framework,
  { owner }: Expected,
  today: Day,
): Partial<Pick<Expected, 'owner' | 'standIn'>> {
  if (owner === undefined) return {};
  const { post, vacant } = answeringOn(framework, owner, today);
  return vacant === undefined ? { owner: post } : { owner: vacant, standIn: post };
}

function answerOf(subject: Subject, entry: AnyEntry, evidence: Evidence): Answer | undefined {
  return subject.kind === 'indicator'
    ? answerOfIndicator(entry as Entered<IndicatorEntry>, evidence) // the entries of an indicator are indicator entries
    : arrivalOf(entry, evidence);
}

/** An update or assessment that never came is no longer chased once the next one has; a figure is owed for good. */
function isPassedOver(expected: Expected, latest: AnyEntry | undefined): boolean {
  return expected.kind !== 'indicator' && latest !== undefined && latest.period.last > expected.period.last;
}
