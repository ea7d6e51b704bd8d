import type { BodyAssessment } from '../assess/assessment.js';
import type { FolderHistory, ValueChange } from '../assess/evidence.js';
import type { Held } from '../model/framework.js';
import { isUnknown, type Unknown } from '../model/history.js';
import { lastFinalPaper } from '../model/last-final-paper.js';
import { periodFolder } from '../model/period.js';
import { periodOfPaper } from '../model/period-of-paper.js';
import type { Paper } from '../model/records.js';

/** One figure that the body was told and that has been changed since. */
export interface Restated {
  readonly change: ValueChange;
  readonly now: ValueChange['to'];
}

export interface UntoldPaper {
  readonly paper: Held<Paper>;
  readonly why: Unknown;
}

/** The changes of values that a report tells of. */
export interface Revisions {
  /** By which final paper the body was last told; nothing where none was put before it. */
  readonly since: Held<Paper> | undefined;
  /** The body's final papers of which it is not known what they showed. */
  readonly untold: readonly UntoldPaper[];
  readonly restated: readonly Restated[];
  /** Corrected or revised: those of the period, and of earlier ones what this body was shown as provisional. */
  readonly corrected: readonly ValueChange[];
  /** Statuses, scores and assessments of the period. */
  readonly amended: readonly ValueChange[];
}

/** What has been changed since the body's last final paper, and within the period. Values that were changed on a branch before they first landed were nobody's figures yet. */
export function revisionsIn(assessment: BodyAssessment, history: FolderHistory): Revisions {
  const { period, body, service } = assessment;
  const since = lastFinalPaper(assessment.framework, { ...assessment, body: body.id, service: service?.id });
  const settled = history.changes.filter((change) => !change.beforeLanding && change.period.last <= period.last);
  const isNews = (change: ValueChange) => !isToldAlready(change, assessment, since);
  const last = new Map(history.changes.map((change) => [keyOf(change), change]));
  const lastOf = (change: ValueChange) => last.get(keyOf(change)) ?? change;
  const told = settled.filter((change) => isOfShownFigure(change, lastOf(change)));
  const others = settled.filter((change) => !told.includes(change));
  const isOfPeriod = (change: ValueChange) => period.first <= change.period.last;
  return {
    since,
    untold: untoldPapers(assessment, history),
    restated: told.filter(isNews).map((change) => ({ change, now: lastOf(change).to })),
    corrected: others.filter(
      (each) => each.change !== 'amended' && (isOfPeriod(each) || (wasShownProvisional(each) && isNews(each))),
    ),
    amended: others.filter((each) => each.change === 'amended' && isOfPeriod(each)),
  };
}

/** What was removed and put back as it was has not changed. */
function isOfShownFigure(change: ValueChange, last: ValueChange): boolean {
  if (change.shownIn.length === 0) return false;
  return change.change === 'restated' || (change.change === 'removed' && last.change === 'removed');
}

function wasShownProvisional({ change, shownIn }: ValueChange): boolean {
  return change === 'revised' && shownIn.length > 0;
}

function keyOf({ subject, period }: ValueChange): string {
  return `${periodFolder(period)}/${subject}`;
}

function untoldPapers({ framework, body, service }: BodyAssessment, { papers }: FolderHistory): readonly UntoldPaper[] {
  return [...framework.records.paper.values()].flatMap((paper) => {
    const drawn = papers.get(paper.id);
    const isOwn = paper.body === body.id && paper.service === service?.id;
    return isOwn && drawn?.unknown && drawn.commit === undefined ? [{ paper, why: drawn.unknown }] : [];
  });
}

/**
 * A change that the last paper's own report told of is not told again: one made by the end of that paper's period. What
 * came between that end and the paper is told by both, since nothing says for certain that the paper had it.
 */
function isToldAlready(
  change: ValueChange,
  { clock, framework }: BodyAssessment,
  since: Held<Paper> | undefined,
): boolean {
  const arrival = clock === 'landed' ? change.landed : change.submitted;
  const end = since && periodOfPaper(framework, since)?.last;
  return end !== undefined && !isUnknown(arrival) && arrival.on <= end;
}
