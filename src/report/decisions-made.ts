import { addDays, type Day, daysBetween } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Paper } from '../model/records.js';
import { serviceOn } from '../model/succession.js';
import { decidedBy, seenFrom } from './as-at.js';
import type { SectionContext } from './section.js';

type Decision = NonNullable<Paper['decisions']>[number];

/** What has come of a decision by the day. One that names no post and no day asks for nothing more. */
export type DecisionStanding =
  | { readonly kind: 'answered'; readonly outcome: string }
  | { readonly kind: 'overdue'; readonly daysLate: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'settled' };

/** One thing that a body resolved, with the paper that records it. */
export interface DecisionMade {
  readonly paper: Held<Paper>;
  readonly decision: Decision;
  readonly standing: DecisionStanding;
}

/** Members are told of a decision for a year of days; what is still open is told for as long as it is. */
const daysTold = 365;

/** What the body of the report resolved at its earlier meetings, the latest first; late as all steps are, whether or not a paper puts the report before a meeting. */
export function decisionsOf(context: SectionContext): readonly DecisionMade[] {
  const { assessment } = context;
  const seen = seenFrom(assessment);
  return earlierPapers(context).flatMap((paper) =>
    (paper.decisions ?? []).map((decision) => ({ paper, decision, standing: standingOf(decision, seen) })),
  );
}

/** Whether it is told again: it is open, or of the last twelve months. */
export function isTold({ assessment }: SectionContext, { paper, standing }: DecisionMade): boolean {
  return standing.kind === 'open' || standing.kind === 'overdue' || isRecent(paper, decidedBy(assessment));
}

/** What another body decided at its next meeting, after this one had recommended something to it. */
export interface Recommended {
  readonly to: Id;
  readonly paper: Held<Paper>;
  readonly texts: readonly string[];
  /** Of the next meeting at which the other body decided anything. */
  readonly answer: Held<Paper> | undefined;
}

/** What the body was asked to recommend to others in the last twelve months, the latest first. */
export function recommendedBy(context: SectionContext): readonly Recommended[] {
  const asAt = decidedBy(context.assessment);
  return earlierPapers(context)
    .filter((paper) => isRecent(paper, asAt))
    .flatMap((paper) => recommendedIn(context, paper));
}

function recommendedIn(context: SectionContext, paper: Held<Paper>): readonly Recommended[] {
  const asked = paper.recommendations.filter(({ action }) => action === 'recommend');
  const bodies = [...new Set(asked.flatMap(({ to }) => to ?? []))];
  return bodies.map((to) => {
    const texts = asked.filter((each) => each.to === to).map(({ text }) => text);
    return { to, paper, texts, answer: nextDeciding(context, to, paper.meeting) };
  });
}

function nextDeciding({ assessment }: SectionContext, body: Id, from: Day): Held<Paper> | undefined {
  const asAt = decidedBy(assessment);
  return byMeeting([...assessment.framework.records.paper.values()]).find(
    ({ body: of, meeting, decisions = [] }) =>
      of === body && from <= meeting && meeting <= asAt && decisions.length > 0,
  );
}

/** The papers of its meetings before the one that the report is for, the latest meeting first. */
function earlierPapers({ assessment }: SectionContext): readonly Held<Paper>[] {
  const { framework, body, service, period, paper: own } = assessment;
  const asAt = decidedBy(assessment);
  const isOf = (paper: Held<Paper>) =>
    paper.body === body.id &&
    (paper.service && (serviceOn(framework, paper.service, period.last)?.id ?? paper.service)) === service?.id &&
    (own ? paper.meeting < own.meeting && paper.meeting <= asAt : paper.meeting <= asAt);
  return byMeeting([...framework.records.paper.values()].filter(isOf)).toReversed();
}

function byMeeting(papers: readonly Held<Paper>[]): readonly Held<Paper>[] {
  return papers.toSorted((a, b) => compareTexts(a.meeting, b.meeting) || compareTexts(a.id, b.id));
}

/** An outcome bears no day: what has one is told as done, in whatever period's report. */
function standingOf({ outcome, owner, due }: Decision, seen: Day): DecisionStanding {
  if (outcome !== undefined) return { kind: 'answered', outcome };
  if (due !== undefined && due < seen) return { kind: 'overdue', daysLate: daysBetween(due, seen) };
  return { kind: owner === undefined && due === undefined ? 'settled' : 'open' };
}

function isRecent({ meeting }: Paper, asAt: Day): boolean {
  return meeting >= addDays(asAt, -daysTold);
}
