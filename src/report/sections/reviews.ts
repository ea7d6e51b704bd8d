import type { RecommendationAssessment } from '../../assess/assessment.js';
import { entriesOf, type Held } from '../../model/framework.js';
import type { Recommendation, Review } from '../../model/records.js';
import { showDay, showPeriod } from '../../model/words.js';
import { exemptOf, isShownTo } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, status, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { answeringPost } from '../due-words.js';
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
    const { review } = context.assessment;
    return [heading(2, 'Review sessions'), ...(review ? ofPack(context, review) : ofPeriod(context))];
  },
};

function ofPeriod(context: SectionContext): readonly Block[] {
  const held = reviewsOf(context.assessment);
  if (held.length === 0) return [paragraph('No review session of this period is reported to this body.')];
  return sessions(context, held);
}

/** What a Panel found and recommended before is evidence for its session; what comes of that is not told before it is over. */
function ofPack(context: SectionContext, own: Held<Review>): readonly Block[] {
  const earlier = earlierReviewsOf(context.assessment);
  return [
    ...(earlier.length === 0
      ? [paragraph('No earlier session on the same services is recorded.')]
      : [heading(3, 'Earlier sessions on the same services'), ...sessions(context, earlier, 4)]),
    ...(own.date < context.assessment.today ? [heading(3, 'What came of the session'), ...outcome(context, own)] : []),
  ];
}

function outcome(context: SectionContext, own: Held<Review>): readonly Block[] {
  return isShownTo(context, 'review', own) ? told(context, own) : exemptOf(1, 'session', 'sessions');
}

function sessions(context: SectionContext, held: readonly Held<Review>[], level = 3): readonly Block[] {
  const shown = held.filter((review) => isShownTo(context, 'review', review));
  return [
    ...shown.flatMap((review) => [heading(level, titleOf(context, review)), ...told(context, review)]),
    ...exemptOf(held.length - shown.length, 'session', 'sessions'),
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
    ...exemptOf(all.length - shown.length, 'recommendation', 'recommendations'),
  ];
}

function table(context: SectionContext, shown: readonly Held<Recommendation>[]): Block {
  const { recommendations } = context.assessment;
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
      const [due, standing] = judged ? judgedCells(context, judged) : unjudgedCells(context, each);
      return [text(recommendationTitle(each)), text(answeringPost(context.assessment, each.owner)), due, standing];
    }),
  };
}

type DueAndStatus = readonly [due: Inlines, status: Inlines];

function judgedCells(context: SectionContext, item: RecommendationAssessment): DueAndStatus {
  const late = item.daysOverdue === undefined ? [] : [...text('; '), ...standingOf(context, item)];
  return [text(dueInWords(item)), [...recommendationStatus(item), ...late]];
}

/** One that this body does not receive: what was last told of it by the end of the period, with its quarter; of one that was made since, by the reporting day. */
function unjudgedCells(
  { assessment: { framework, period, today } }: SectionContext,
  record: Held<Recommendation>,
): DueAndStatus {
  const isLater = record.reported_on > period.last;
  const last = entriesOf(framework, 'recommendation', record.id).findLast(({ period: own }) =>
    isLater ? own.first <= today : own.last <= period.last,
  );
  if (!last && isLater) return [text(showDay(record.due)), text('No update yet')];
  const { tone, label } = recommendationStatuses[last?.status ?? 'not-reported'];
  const at = last ? ` (${showPeriod(framework.calendar, last.period)})` : '';
  return [text(showDay(record.due)), status(tone, `${label}${at}`)];
}
