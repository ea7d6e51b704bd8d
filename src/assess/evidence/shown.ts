import type { Subject } from '../../model/framework.js';
import { grouped } from '../../model/grouped.js';
import { type FileAt, isUnknown } from '../../model/history.js';
import { type Period, periodFolder, shiftPeriod } from '../../model/period.js';
import type { ShownIn } from '../evidence.js';
import type { DrawnPapers } from './drawn-papers.js';
import { isGroup, isSame, isSameValue, valueIn } from './entry-value.js';
import { isShownByEntry, type PaperReport, paperReports } from './paper-reports.js';
import { saidIn } from './standing.js';
import type { Told } from './told.js';
import type { Draft } from './trace-entry.js';

/** What is known of who saw the earlier value of a change. */
export interface Shown {
  readonly in: readonly ShownIn[];
  /** None is known to have shown it, and it cannot be told that none did. */
  readonly isUnknown: boolean;
}

/** Whether one paper showed the earlier value of one change, as far as the files at the paper's commit tell. */
interface Question {
  readonly draft: Draft;
  readonly report: PaperReport;
  /** The entry may have stood elsewhere then: in a folder for its service, or not in one yet. */
  readonly entry: readonly FileAt[];
  /** Later entries, which would have been shown instead. */
  readonly later: readonly FileAt[];
  /** Where the body does not receive the subject now: the records which say so, that may have said something else then. */
  readonly records: readonly RecordThen[];
}

interface RecordThen extends FileAt {
  readonly now: object;
}

type Answer = ShownIn | 'may-be' | 'no';
type BlobAt = (file: FileAt) => string | undefined;

/** The papers that had shown the earlier value of each change: the body receives the subject, the report shows the entry's period, and that value stood in the commit that the paper is drawn from. */
export function papersThatShowed(drafts: readonly Draft[], drawn: DrawnPapers, told: Told): (draft: Draft) => Shown {
  const reports = paperReports(drawn.showings, told.framework);
  const questions = drafts.flatMap((draft) => questionsOn(draft, reports, told));
  const blobAt = blobReader(questions, told);
  if (blobAt === undefined) return ({ from }) => ({ in: [], isUnknown: from !== undefined });
  const open = questions.filter((question) => mayHaveStood(question, blobAt, told) !== 'no');
  const hasChanged = changedRecords(open, blobAt, told);
  const answerTo = (question: Question): Answer => {
    const { draft, report, records } = question;
    if (!report.receives(draft.entry.subject))
      return report.body === undefined || records.some(hasChanged) ? 'may-be' : 'no';
    return mayHaveStood(question, blobAt, told) === 'yes' ? report.shown : 'may-be';
  };
  const answers = grouped(open.map((question) => [question.draft, answerTo(question)] as const));
  return (draft) => {
    const own: readonly Answer[] = answers.get(draft) ?? [];
    const papers = own.flatMap((each) => (each === 'may-be' || each === 'no' ? [] : [each]));
    const mayBeMore = draft.from !== undefined && (own.includes('may-be') || drawn.isCut);
    return { in: eachOnce(papers), isUnknown: papers.length === 0 && mayBeMore };
  };
}

/** A paper that was final twice may have shown it both times. */
function eachOnce(papers: readonly ShownIn[]): readonly ShownIn[] {
  return papers.filter(({ paper }, place) => papers.findIndex((other) => other.paper === paper) === place);
}

function questionsOn(draft: Draft, reports: readonly PaperReport[], told: Told): readonly Question[] {
  const { entry, from } = draft;
  const subject = told.framework.subjects.get(entry.subject);
  if (subject === undefined || from === undefined) return [];
  return reports
    .filter(({ shows }) => shows(subject, entry.period))
    .map((report) => {
      const { commit } = report;
      const filesOf = (key: string) =>
        [...new Set((told.touches.get(key) ?? []).map(({ path }) => path))].map((path) => ({ commit, path }));
      return {
        ...{ draft, report },
        entry: filesOf(entry.key),
        later: laterPeriods(subject, entry.period, { report, told }).flatMap((period) =>
          filesOf(`${periodFolder(period)}/${entry.subject}`),
        ),
        records: report.receives(entry.subject) ? [] : recordsThen(subject, report),
      };
    });
}

function laterPeriods(
  subject: Subject,
  own: Period,
  { report, told }: { readonly report: PaperReport; readonly told: Told },
): readonly Period[] {
  if (!isShownByEntry(subject)) return [];
  const later: Period[] = [];
  const next = (period: Period) => shiftPeriod(told.framework.calendar, period, 1);
  for (let at = next(own); report.shows(subject, at); at = next(at)) later.push(at);
  return later;
}

function recordsThen(subject: Subject, { commit, body }: PaperReport): readonly RecordThen[] {
  const record = subject.kind === 'priority' ? subject.record.plan : subject.record;
  return [body, record].flatMap((now) => (now === undefined ? [] : [{ commit, path: now.path, now }]));
}

function blobReader(questions: readonly Question[], { history }: Told): BlobAt | undefined {
  const files = questions.flatMap(({ entry, later, records }) => [...entry, ...later, ...records]);
  const blobs = files.length === 0 ? [] : history.blobsAt(files);
  if (isUnknown(blobs)) return undefined;
  const keyOf = ({ commit, path }: FileAt) => `${commit} ${path}`;
  const known = new Map(files.map((file, place) => [keyOf(file), blobs[place]]));
  return (file) => known.get(keyOf(file));
}

function mayHaveStood({ draft, report, entry, later }: Question, blobAt: BlobAt, told: Told): 'yes' | 'unknown' | 'no' {
  if (later.some((file) => blobAt(file) !== undefined)) return 'no';
  if (cameAfter(draft, report, told)) return 'no';
  const { from } = draft;
  const said = entry.map((file) => saidIn(blobAt(file), (content) => valueIn(draft.entry.kind, content), told));
  if (said.some((each) => from && each.is === 'value' && isSameValue(each.value, from))) return 'yes';
  return said.some(({ is }) => is === 'not-held') ? 'unknown' : 'no';
}

/** A paper drawn from figures that already had the change shows at most that the earlier value came back. */
function cameAfter({ commit }: Draft, report: PaperReport, { lineage }: Told): boolean {
  const drawnFrom = lineage.placeOf(report.commit);
  return commit !== undefined && drawnFrom !== undefined && lineage.contains(drawnFrom, commit);
}

/** The fields of bodies and subjects by which it is judged who receives what. */
const decisive = ['receives', 'audience', 'service', 'major', 'source'] as const;

/** What records of that time said cannot be judged as those of today are; that they said something else can. */
function changedRecords(
  questions: readonly Question[],
  blobAt: BlobAt,
  { history, blobNow, contentOf }: Told,
): (record: RecordThen) => boolean {
  const blobs = questions
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const blob = blobAt(record);
      return blob === undefined || blob === blobNow(record.path) ? [] : [blob];
    });
  const readings = blobs.length === 0 ? undefined : history.readBlobs([...new Set(blobs)]);
  return (record) => {
    const blob = blobAt(record);
    if (blob === undefined || blob === blobNow(record.path)) return false;
    const reading = readings?.get(blob);
    const then = reading && contentOf(record.path, reading);
    const now: Readonly<Record<string, unknown>> = { ...record.now };
    return !isGroup(then) || decisive.some((name) => !isSame(then[name], now[name]));
  };
}
