import { audienceOfSubject, isOpenTo } from '../../model/audience.js';
import { isWithin } from '../../model/day.js';
import { faultyPaths } from '../../model/finding.js';
import type { Framework, Held } from '../../model/framework.js';
import { isUnknown } from '../../model/history.js';
import type { Id } from '../../model/id.js';
import { lastFinalPaper } from '../../model/last-final-paper.js';
import type { Period } from '../../model/period.js';
import { periodOfPaper } from '../../model/period-of-paper.js';
import type { Paper } from '../../model/records.js';
import type { Recipient } from '../body-assessment.js';
import { receiverOf } from '../receiver.js';
import type { CheckedSide } from './differences.js';
import { type EntryDifference, entryDifferences } from './entries.js';
import { type RatingDifference, ratingDifferences } from './ratings.js';
import { type Whose, whoseOf } from './sides.js';
import { type TargetDifference, targetDifferences } from './targets.js';

/** What has changed in what a body receives since its last final paper, or why that cannot be told. */
export type ChangesSince =
  | { readonly told: 'no-paper' }
  | { readonly told: 'unknown'; readonly paper: Held<Paper>; readonly why: string }
  | ({ readonly told: 'changes' } & ToldChanges);

export interface ToldChanges {
  readonly paper: Held<Paper>;
  /** The period that the paper showed. */
  readonly period: Period;
  /** The folder as the paper was drawn from it. */
  readonly before: Framework;
  readonly entries: readonly EntryDifference[];
  readonly ratings: readonly RatingDifference[];
  readonly targets: readonly TargetDifference[];
  /** Records that the body receives now and did not, and the other way round. */
  readonly added: readonly Whose[];
  readonly gone: readonly Whose[];
}

export interface ChangesQuestion {
  readonly after: CheckedSide;
  readonly recipient: Recipient;
  /** The report's own. */
  readonly period: Period;
  /** What puts the report before its body, where anything does. */
  readonly paper: Held<Paper> | undefined;
  /** The folder as a commit had it, judged on the same day; nothing where it cannot be read. */
  readonly folderAt: (commit: string) => CheckedSide | undefined;
}

/** Compares with the commit that the body's last final paper was drawn from. Source: page "Reports". */
export function changesSince(question: ChangesQuestion): ChangesSince {
  const { after, recipient, folderAt } = question;
  const { framework, evidence } = after;
  const made = { ...question, body: recipient.body.id, service: recipient.service?.id, today: evidence.today };
  const paper = lastFinalPaper(framework, made);
  if (paper === undefined) return { told: 'no-paper' };
  const { history } = evidence;
  if (isUnknown(history)) return { told: 'unknown', paper, why: history.why };
  const drawn = history.papers.get(paper.id);
  const period = periodOfPaper(framework, paper);
  if (period === undefined) return { told: 'unknown', paper, why: 'That paper names no period that there is.' };
  const before = drawn?.commit === undefined ? undefined : folderAt(drawn.commit);
  if (before === undefined) {
    return { told: 'unknown', paper, why: drawn?.unknown?.why ?? 'The records that it was drawn from cannot be read.' };
  }
  return { told: 'changes', paper, period, before: before.framework, ...toldChanges(before, period, question) };
}

type Told = Omit<ToldChanges, 'paper' | 'period' | 'before'>;

/** Only of what the body receives now, and of the period that the paper showed. */
function toldChanges(before: CheckedSide, shown: Period, { after, recipient, period }: ChangesQuestion): Told {
  const sides = { before, after };
  // another year's plans would make everything look new
  const asked = period.year === shown.year ? period : shown;
  const [had, has] = [before, after].map(({ framework }) => idsReceived(framework, recipient, asked));
  const known = idsReceived(after.framework, recipient, shown);
  const isTold = ({ id, audience }: Whose) =>
    (known.has(id) || has?.has(id) === true) && isOpenTo(recipient.body, audience);
  const isShown = (each: EntryDifference | RatingDifference) => isTold(each.of) && isWithin(each.period.last, shown);
  const unreadable = new Set(faultyPaths(after.findings));
  return {
    entries: entryDifferences(sides, unreadable, () => undefined).values.filter(isShown),
    ratings: ratingDifferences(sides).filter(isShown),
    targets: targetDifferences(sides).filter(({ of }) => isTold(of)),
    added: [...(has ?? [])].filter((id) => had?.has(id) !== true).map((id) => whoseOf(sides, id)),
    gone: [...(had ?? [])]
      .filter((id) => has?.has(id) !== true && isStillOpen(after.framework, recipient, id))
      .map((id) => whoseOf(sides, id)),
  };
}

function idsReceived(framework: Framework, recipient: Recipient, period: Period): ReadonlySet<Id> {
  return new Set(receiverOf(framework, recipient, period).subjects.map(({ record }) => record.id));
}

/** What has become internal is not told to have gone. */
function isStillOpen({ subjects }: Framework, { body }: Recipient, id: Id): boolean {
  const subject = subjects.get(id);
  return subject === undefined || isOpenTo(body, audienceOfSubject(subject));
}
