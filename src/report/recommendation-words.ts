import type { RecommendationAssessment } from '../assess/assessment.js';
import { bodyInSentence } from '../model/body-in-sentence.js';
import type { Day } from '../model/day.js';
import { entriesOf, type Held } from '../model/framework.js';
import { parseId } from '../model/id.js';
import type { Recommendation } from '../model/records.js';
import { nameOn } from '../model/succession.js';
import { countInWords, listInWords, plural, sentence, showDay, showPeriodOfYear, times } from '../model/words.js';
import { hasPassedSince } from './as-at.js';
import { isShownTo } from './audience.js';
import { type Inlines, status, type Tone, text } from './blocks.js';
import type { SaidPart } from './parts-sentence.js';
import type { SectionContext } from './section.js';

type Status = RecommendationAssessment['status'];

interface StatusWords extends Omit<SaidPart, 'count'> {
  readonly tone: Tone;
  readonly label: string;
  /** As the key tells it. */
  readonly meaning: string;
}

/** In the order in which they are counted. `implemented` and `verified` are two people's words and stay two. */
export const recommendationStatuses: Readonly<Record<Status, StatusWords>> = {
  'not-started': {
    tone: 'neutral',
    label: 'Not started',
    one: 'has not been started',
    many: 'have not been started',
    meaning: 'nothing has been done yet',
  },
  'in-progress': {
    tone: 'neutral',
    label: 'In progress',
    one: 'is in progress',
    many: 'are in progress',
    meaning: 'it is being carried out',
  },
  implemented: {
    tone: 'good',
    label: 'Implemented',
    one: 'has been implemented and is still to be verified',
    many: 'have been implemented and are still to be verified',
    meaning: 'carried out, on the word of management; the auditor has still to verify it',
  },
  verified: {
    tone: 'good',
    label: 'Verified',
    one: 'has been verified',
    many: 'have been verified',
    meaning: 'carried out, on the word of the auditor',
  },
  superseded: {
    tone: 'neutral',
    label: 'Superseded',
    one: 'has been superseded',
    many: 'have been superseded',
    meaning: 'another recommendation or decision has taken its place',
  },
  'risk-accepted': {
    tone: 'neutral',
    label: 'Risk accepted',
    one: 'has been closed by accepting the risk',
    many: 'have been closed by accepting the risk',
    meaning: 'management bears the risk instead of carrying it out',
  },
  'not-reported': {
    tone: 'neutral',
    label: 'Not reported',
    one: 'has not been reported',
    many: 'have not been reported',
    meaning: 'no update has come for the quarter',
  },
};

export const sourceTitles: Readonly<Record<Recommendation['source'], string>> = {
  'internal-audit': 'Internal audit',
  'external-audit': 'External audit',
  inspection: 'Inspection',
  governance: 'Governance',
  panel: 'Performance Panel',
};

/** `IA-2012-07: Reconcile rent accounts every month` */
export function recommendationTitle({ id, title }: Held<Recommendation>): string {
  return `${id}: ${title}`;
}

/** `Inspection: Planning peer challenge 2014`; a Panel's by its session. A report that names its source is not told it again. */
export function sourceInWords(context: SectionContext, recommendation: Recommendation): string {
  const title = sourceTitles[recommendation.source];
  const report = reportInWords(context, recommendation);
  if (report === undefined) return title;
  return report.toLowerCase().startsWith(title.toLowerCase()) ? report : `${title}: ${report}`;
}

/** The report by its title, or by the session whose id it is; nothing of a session that this body's report may not tell of. */
function reportInWords(context: SectionContext, { report }: Recommendation): string | undefined {
  const { records } = context.assessment.framework;
  const reviewId = report === undefined ? undefined : parseId(report);
  const review = reviewId && records.review.get(reviewId);
  if (!review) return report;
  if (!isShownTo(context, 'review', review)) return undefined;
  const body = records.body.get(review.body);
  return `${body ? nameOn(body, review.date) : review.body}, ${showDay(review.date)}`;
}

/** `31 March 2013 (first due 31 December 2012; two extensions, agreed by the Audit Committee)`: a later date never stands alone. */
export function dueInWords({ firstDue, currentDue, extensions, undatedExtensions }: RecommendationAssessment): string {
  const undated =
    undatedExtensions === 0
      ? []
      : [`${extensionsInWords(undatedExtensions)} without the day of its agreement, not counted`];
  if (extensions.length === 0) return withAside(showDay(firstDue), undated);
  const agreed = [...new Set(extensions.flatMap(({ agreedBy }) => agreedBy ?? []))];
  const by = agreed.length > 0 ? `agreed by ${listInWords(agreed.map(bodyInSentence))}` : 'nobody is named who agreed';
  const told = `${extensionsInWords(extensions.length)}, ${by}`;
  return withAside(showDay(currentDue), [`first due ${showDay(firstDue)}`, told, ...undated]);
}

function extensionsInWords(count: number): string {
  return `${countInWords(count)} ${count === 1 ? 'extension' : 'extensions'}`;
}

function withAside(said: string, asides: readonly string[]): string {
  return asides.length === 0 ? said : `${said} (${asides.join('; ')})`;
}

/** The status; one that an earlier quarter told says so: `In progress (at Q1)`. */
export function recommendationStatus({ status: name, entry, counted, notUpdated }: RecommendationAssessment): Inlines {
  const { tone, label } = recommendationStatuses[name];
  const isDated = entry !== undefined && (!counted || notUpdated);
  return status(tone, isDated ? `${label} (at ${showPeriodOfYear(entry.period)})` : label);
}

/** `Overdue by 92 days, within its revised date; extended twice`, `Still to be verified`, `Closed`, `Not overdue; its date has passed since`. */
export function standingOf(context: SectionContext, item: RecommendationAssessment): Inlines {
  const often = item.isOpen && item.extensions.length >= 2;
  return [
    ...dateStanding(context, item),
    ...(often ? [...text('; '), ...status('caution', `extended ${times(item.extensions.length)}`)] : []),
  ];
}

function dateStanding(context: SectionContext, item: RecommendationAssessment): Inlines {
  const { daysOverdue, isOpen, lastTold, status: name } = item;
  if (daysOverdue !== undefined)
    return [...status('bad', `Overdue by ${plural(daysOverdue, 'day')}`), ...text(revisedDate(context, item))];
  if (isOpen || lastTold === undefined) return text(`Not overdue${passedDate(context, item)}`);
  const earlier = name === 'not-reported' ? `, told at ${showPeriodOfYear(lastTold.period)}` : '';
  if (lastTold.status === 'implemented') return text(`Still to be verified${earlier}`);
  return text(sentence(`closed${earlier}`));
}

function revisedDate(context: SectionContext, item: RecommendationAssessment): string {
  if (!item.isWithinRevisedDate) return '';
  return `, within its revised date${hasPassed(context, item, item.currentDue) ? ', which has passed since' : ''}`;
}

function passedDate(context: SectionContext, item: RecommendationAssessment): string {
  if (!hasPassed(context, item, item.firstDue)) return '';
  return hasPassed(context, item, item.currentDue)
    ? '; its date has passed since'
    : '; its first date has passed since';
}

/** Of one that a later quarter tells of, that quarter says whether it was late. */
function hasPassed({ assessment }: SectionContext, { recommendation }: RecommendationAssessment, due: Day): boolean {
  const { framework, period } = assessment;
  const isToldSince = entriesOf(framework, 'recommendation', recommendation.id).some(
    (entry) => entry.period.last > period.last,
  );
  return !isToldSince && hasPassedSince(assessment, due);
}
