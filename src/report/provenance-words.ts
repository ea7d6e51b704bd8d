import type { BodyAssessment } from '../assess/assessment.js';
import type { FolderHistory } from '../assess/evidence.js';
import { isUnknown } from '../model/history.js';
import { commitInWords, plural, sentence, showDay } from '../model/words.js';
import { receivedInWords } from './completeness-words.js';
import { paperShown } from './paper-words.js';
import type { SectionContext } from './section.js';

type Clock = BodyAssessment['clock'];
type HistoryTold = BodyAssessment['history'];

/** How the report knows when returns came, and how far that can be trusted. */
export function clockInWords(clock: Clock, history?: HistoryTold): string {
  const isRead = history !== undefined && !isUnknown(history);
  switch (clock) {
    case 'declared':
      return 'Days of arrival are claims: each is the day that its reporter states (clock: declared). They are not evidence.';
    case 'submitted':
      return isRead
        ? `Days of arrival are taken from the history of the records (clock: submitted): each is the day of the commit that first brought the value. ${howFar}`
        : 'Days of arrival are to be taken from the history of the records (clock: submitted), which is evidence and not proof. Where it was not read, the day of arrival is unknown: neither on time nor late.';
    case 'landed':
      return isRead
        ? `Days of arrival are taken from the history of the main branch (clock: landed): each is the day on which the value came to it. ${howFar}`
        : 'Days of arrival are to be taken from the history of the main branch (clock: landed), which is evidence and not proof. Where it was not read, the day of arrival is unknown: neither on time nor late.';
  }
}

const howFar =
  'That is evidence, not proof. Where history cannot tell, the day of arrival is unknown: neither on time nor late.';

/** What the report was read from, as a sentence: the commit and whether more is in it, or why there is none. */
export function historyInWords(history: HistoryTold): string {
  if (isUnknown(history)) return history.why;
  return `Read from ${commitRead(history)}.`;
}

/** `commit 3f2c9d1aab6f, with 1 file not committed` */
function commitRead({ head, uncommitted }: FolderHistory): string {
  const more = uncommitted.length === 0 ? '' : `, with ${plural(uncommitted.length, 'file')} not committed`;
  return `commit ${commitInWords(head)}${more}`;
}

/** What of the history cannot be told, each with what would mend it; nothing under a clock that needs no history. */
export function gapsInWords({ clock, history }: Pick<BodyAssessment, 'clock' | 'history'>): readonly string[] {
  if (clock === 'declared') return [];
  if (isUnknown(history)) return history.unknown === 'not-read' ? [] : [history.remedy];
  return history.gaps.map(({ why, remedy }) => `${why} ${remedy}`);
}

/** `15 October 2012`, and whether the data folder itself sets it. */
export function reportingDay({ today, framework }: BodyAssessment): string {
  const set = framework.settings.reporting_day === today;
  return set ? `${showDay(today)} (the reporting day set in pmf.yaml)` : showDay(today);
}

/** The commit whose figures the body saw with the paper: as the paper says where history cannot tell, and only where this report was read from another. */
interface DrawnFrom {
  readonly commit: string;
  readonly isClaim: boolean;
}

function drawnFrom(context: SectionContext): DrawnFrom | undefined {
  const paper = paperShown(context);
  if (paper === undefined) return undefined;
  const { history } = context.assessment;
  const found = isUnknown(history) ? undefined : history.papers.get(paper.id)?.commit;
  if (isUnknown(history) || found === undefined) {
    return paper.drawn_from === undefined ? undefined : { commit: commitInWords(paper.drawn_from), isClaim: true };
  }
  return found === history.head ? undefined : { commit: commitInWords(found), isClaim: false };
}

/** `commit 401e5f8abab6; this report shows the records as they are in commit 748b2cc1eaa6`, for the cover. */
export function whatTheBodySaw(context: SectionContext): string | undefined {
  const drawn = drawnFrom(context);
  if (drawn === undefined) return undefined;
  const { history } = context.assessment;
  const said = `commit ${drawn.commit}${drawn.isClaim ? ', as the paper says' : ''}`;
  return isUnknown(history) ? said : `${said}; this report shows the records as they are in ${commitRead(history)}`;
}

/** One line for the foot of each page. */
export function footOf(context: SectionContext): string {
  const { assessment, provenance } = context;
  const drawn = drawnFrom(context);
  const claims =
    assessment.clock === 'declared' ? 'clock: declared, days of arrival are claims' : `clock: ${assessment.clock}`;
  const facts = [
    `As at ${reportingDay(assessment)}`,
    claims,
    `pmf ${provenance.version}`,
    receivedInWords(assessment.completeness),
    ...(drawn === undefined ? [] : [drawnInWords(drawn)]),
  ];
  return `${historyInWords(assessment.history)} ${facts.map((fact, index) => (index === 0 ? sentence(fact) : fact)).join('; ')}.`;
}

function drawnInWords({ commit, isClaim }: DrawnFrom): string {
  return isClaim
    ? `the paper says that its figures were drawn from commit ${commit}`
    : `the figures of its paper were drawn from commit ${commit}`;
}
