import type { Framework, Held } from '../../model/framework.js';
import type { FileAt } from '../../model/history.js';
import type { Id } from '../../model/id.js';
import { extendedTo, type Period, parsePeriod, periodContaining, shiftPeriod } from '../../model/period.js';
import type { Body, Paper } from '../../model/records.js';
import type { DrawnPaper, ShownIn } from '../evidence.js';
import { standingPeriodOf } from '../expected.js';
import { receiverOf } from '../receiver.js';
import { isSameValue, valueIn } from './entry-value.js';
import { saidIn } from './standing.js';
import type { Told } from './told.js';
import type { Draft } from './trace-entry.js';

/** The report that a final paper put before its body. */
interface PaperReport {
  readonly shown: ShownIn;
  readonly commit: string;
  readonly period: Period;
  readonly receives: (subject: Id) => boolean;
}

/** The papers that had shown the earlier value of each change: the body receives the subject, the entry stands in the paper's period, and that value stood in the commit that the paper is drawn from. */
export function papersThatShowed(
  drafts: readonly Draft[],
  papers: ReadonlyMap<Id, DrawnPaper>,
  told: Told,
): ReadonlyMap<Draft, readonly ShownIn[]> {
  const reports = reportsOf(papers, told.framework);
  const asked = drafts.flatMap((draft) =>
    draft.from === undefined || draft.beforeLanding
      ? []
      : reports.filter((report) => mayShow(report, draft, told)).map((report) => ({ draft, report })),
  );
  const files = asked.map(({ draft, report }) => filesAt(report.commit, draft, told));
  const blobs = files.length === 0 ? [] : told.history.blobsAt(files.flat());
  const shown = new Map<Draft, ShownIn[]>();
  let from = 0;
  asked.forEach(({ draft, report }, place) => {
    const to = from + (files[place]?.length ?? 0);
    if (blobs.slice(from, to).some((blob) => isValueOf(draft, blob, told)))
      shown.set(draft, [...(shown.get(draft) ?? []), report.shown]);
    from = to;
  });
  return shown;
}

/** The entry may have stood elsewhere then: in a folder for its service, or not in one yet. */
function filesAt(commit: string, { entry }: Draft, { touches }: Told): readonly FileAt[] {
  const paths = new Set((touches.get(entry.key) ?? []).map(({ path }) => path));
  return [...paths].map((path) => ({ commit, path }));
}

function isValueOf({ entry, from }: Draft, blob: string | undefined, told: Told): boolean {
  const said = saidIn(blob, (content) => valueIn(entry.kind, content), told);
  return from !== undefined && said.is === 'value' && isSameValue(said.value, from);
}

function mayShow({ period, receives }: PaperReport, { entry }: Draft, { framework }: Told): boolean {
  const subject = framework.subjects.get(entry.subject);
  if (subject === undefined) return false;
  const { last } = standingPeriodOf(framework.calendar, subject, entry.period);
  return period.first <= last && last <= period.last && receives(entry.subject);
}

function reportsOf(papers: ReadonlyMap<Id, DrawnPaper>, framework: Framework): readonly PaperReport[] {
  return [...papers.values()].flatMap(({ paper: id, commit }) => {
    const paper = framework.records.paper.get(id);
    const body = paper && framework.records.body.get(paper.body);
    if (commit === undefined || paper === undefined || body === undefined) return [];
    const period = periodOf(framework, paper, body);
    if (period === undefined) return [];
    const receives = receivedBy(framework, { paper, body, period });
    return [{ shown: { paper: id, body: body.id }, commit, period, receives }];
  });
}

/** What the body receives is worked out only for a paper of whose period an entry was changed. */
function receivedBy(
  framework: Framework,
  { paper, body, period }: { readonly paper: Paper; readonly body: Held<Body>; readonly period: Period },
): (subject: Id) => boolean {
  const { service: serviceId, review: reviewId } = paper;
  const service = serviceId && framework.records.service.get(serviceId);
  const review = reviewId && framework.records.review.get(reviewId);
  let received: ReadonlySet<Id> | undefined;
  return (subject) => {
    received ??= new Set(
      receiverOf(framework, { body, ...(service && { service }), ...(review && { review }) }, period).subjects.map(
        ({ record }) => record.id,
      ),
    );
    return received.has(subject);
  };
}

function periodOf({ records, calendar }: Framework, paper: Paper, { frequency }: Body): Period | undefined {
  if (paper.review !== undefined) {
    const review = records.review.get(paper.review);
    if (review === undefined) return undefined;
    // a session's pack is of the quarter that had ended before it, and of the months since
    const before = (of: 'quarterly' | 'monthly') =>
      shiftPeriod(calendar, periodContaining(calendar, of, review.date), -1);
    return extendedTo(before('quarterly'), before('monthly').last);
  }
  const { period } = paper;
  if (period === undefined) return undefined;
  const own = frequency === 'per-meeting' ? [] : [frequency];
  const tried = [...own, 'quarterly', 'annual', 'monthly'] as const;
  return tried.map((each) => parsePeriod(calendar, each, period)).find((each) => each !== undefined);
}
