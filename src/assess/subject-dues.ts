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
import { type Answer, answerOfIndicator, arrivalOf, type Evidence } from './arrival.js';
import { assessDue } from './due.js';
import type { Due, Expected } from './due-state.js';
import { expectedOf, type Span } from './expected.js';
import type { PlansOfPriorities } from './lifespans.js';

/** What is asked of each subject in turn. */
export interface DuesQuestion {
  readonly span: Span;
  readonly asking: PlansOfPriorities;
  readonly evidence: Evidence;
}

type AnyEntry = Entered<EntryTypes[SubjectKind]>;

/** Where everything stands that a subject owes in a span of days, earliest period first. */
export function duesOf(framework: Framework, subject: Subject, question: DuesQuestion): readonly Due[] {
  const expected = expectedOf(framework, subject, question);
  if (expected.length === 0) return [];
  const { evidence } = question;
  const entries = entriesOf(framework, subject.kind, subject.record.id);
  return expected.map((each) => {
    const entry = entries.find((own) => sameFrequencyAndPeriod(own.period, each.period));
    const answer = entry && answerOf(subject, entry, evidence);
    return assessDue(each, answer, { today: evidence.today, passedOver: isPassedOver(each, entries.at(-1)) });
  });
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
