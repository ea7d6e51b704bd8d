import type { RecommendationAssessment } from '../../assess/assessment.js';
import { entriesOf, type Held } from '../../model/framework.js';
import type { Recommendation, Review } from '../../model/records.js';
import { showDay, showPeriod } from '../../model/words.js';
import { isShownTo, leftOut } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, status, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { postTitle } from '../names.js';
import { bodyNameOn } from '../paper-words.js';
import {
  dueInWords,
  recommendationStatus,
  recommendationStatuses,
  recommendationTitle,
  standingOf,
} from '../recommendation-words.js';
import { authorityInWords, reviewedInWords } from '../review-words.js';
import { earlierReviewsOf, reviewsOf } from '../reviews-received.js';
import type { Section, SectionContext } from '../section.js';

/** Performance Panel sessions: what was looked at, what was found and what has come of their recommendations. */
export const reviews: Section = {
  name: 'reviews',
  build: (context) => {
    const held = reviewsOf(context.assessment);
    const earlier = earlierReviewsOf(context.assessment);
    return [
      heading(2, 'Review sessions'),
      ...(held.length === 0 ? [paragraph('No review session of this period is reported to this body.')] : []),
      ...sessions(context, held),
      ...(earlier.length === 0 ? [] : [heading(3, 'Earlier sessions on the same services')]),
      ...sessions(context, earlier, 4),
    ];
  },
};

function sessions(context: SectionContext, held: readonly Held<Review>[], level = 3): readonly Block[] {
  const shown = held.filter((review) => isShownTo(context, 'review', review));
  return [
    ...shown.flatMap((review) => [heading(level, titleOf(context, review)), ...told(context, review)]),
    ...leftOut(held.length - shown.length, 'session', 'sessions'),
  ];
}

/** `Performance Panel, 12 November 2014` */
function titleOf({ assessment: { framework, period } }: SectionContext, { body, date }: Review): string {
  return `${bodyNameOn(framework, body, period.last)}, ${showDay(date)}`;
}

function told(context: SectionContext, review: Held<Review>): readonly Block[] {
  const facts: readonly (readonly [string, string])[] = [
    ['Looked at', reviewedInWords(context, review)],
    ['Authorised by', authorityInWords(review)],
  ];
  return [
    { type: 'definitions', items: facts.map(([term, said]) => ({ term: text(term), description: text(said) })) },
    ...prose('Findings', review.findings),
    ...prose('Lessons', review.lessons),
    ...recommended(context, review),
  ];
}

function recommended(context: SectionContext, review: Held<Review>): readonly Block[] {
  const { framework, period, today } = context.assessment;
  const known = review.date > period.last ? today : period.last;
  const all = [...framework.records.recommendation.values()].filter(
    ({ report, reported_on }) => report === review.id && reported_on <= known,
  );
  if (all.length === 0) return [paragraph('No recommendation of this session is recorded.')];
  const shown = all.filter((each) => isShownTo(context, 'recommendation', each));
  return [
    ...(shown.length === 0 ? [] : [table(context, shown)]),
    ...leftOut(all.length - shown.length, 'recommendation', 'recommendations'),
  ];
}

function table(context: SectionContext, shown: readonly Held<Recommendation>[]): Block {
  const { framework, recommendations } = context.assessment;
  return {
    type: 'table',
    caption: 'Recommendations of the session',
    columns: [
      { title: 'Recommendation', align: 'start', header: true },
      { title: 'Post', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'Status', align: 'start' },
    ],
    rows: shown.map((each) => {
      const judged = recommendations.find(({ recommendation }) => recommendation.id === each.id);
      const [due, standing] = judged ? judgedCells(judged) : unjudgedCells(context, each);
      return [text(recommendationTitle(each)), text(postTitle(framework, each.owner)), due, standing];
    }),
  };
}

type DueAndStatus = readonly [due: Inlines, status: Inlines];

function judgedCells(item: RecommendationAssessment): DueAndStatus {
  const late = item.daysOverdue === undefined ? [] : [...text('; '), ...standingOf(item)];
  return [text(dueInWords(item)), [...recommendationStatus(item), ...late]];
}

/** One that this body does not receive: what was last told of it by the end of the period, with its quarter. */
function unjudgedCells(
  { assessment: { framework, period } }: SectionContext,
  record: Held<Recommendation>,
): DueAndStatus {
  if (record.reported_on > period.last) return [text(showDay(record.due)), text('Made since the period ended')];
  const last = entriesOf(framework, 'recommendation', record.id).findLast((each) => each.period.last <= period.last);
  const { tone, label } = recommendationStatuses[last?.status ?? 'not-reported'];
  const at = last ? ` (${showPeriod(framework.calendar, last.period)})` : '';
  return [text(showDay(record.due)), status(tone, `${label}${at}`)];
}
