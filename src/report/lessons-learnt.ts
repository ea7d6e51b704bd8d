import type { BodyAssessment } from '../assess/assessment.js';
import { isWithin } from '../model/day.js';
import { type Entered, entriesOf } from '../model/framework.js';
import type { Period } from '../model/period.js';
import { showDay, showPeriod } from '../model/words.js';
import { isShownTo } from './audience.js';
import { isNarrated, narrativeTitle } from './narrative-words.js';
import { bodyNameOn } from './paper-words.js';
import { reviewsOf } from './reviews-received.js';
import type { SectionContext } from './section.js';

/** What was learnt, with where it was said. */
export interface Lesson {
  /** `Jobs and the local economy, Q2 2012/13` */
  readonly source: string;
  /** Markdown. */
  readonly text: string;
}

/** From the assessments of plans and priorities written for the period, or in it. */
export function lessonsOfAssessments(context: SectionContext): readonly Lesson[] {
  const { assessment } = context;
  const told = assessment.narratives.filter(isNarrated);
  return told.flatMap((each) => {
    const id = each.subject.kind === 'plan' ? each.subject.plan.id : each.subject.priority.id;
    return lessonsIn(assessment, entriesOf(assessment.framework, each.subject.kind, id), narrativeTitle(each));
  });
}

/** From the updates of activities in the period. */
export function lessonsOfActivities(context: SectionContext): readonly Lesson[] {
  const { assessment } = context;
  return assessment.activities.flatMap(({ activity }) =>
    lessonsIn(assessment, entriesOf(assessment.framework, 'activity', activity.id), activity.title),
  );
}

/** From the review sessions that the report tells of. */
export function lessonsOfReviews(context: SectionContext): readonly Lesson[] {
  const { framework, period } = context.assessment;
  return reviewsOf(context.assessment)
    .filter((review) => isShownTo(context, 'review', review))
    .flatMap((review) => {
      if (review.lessons === undefined) return [];
      const source = `${bodyNameOn(framework, review.body, period.last)}, ${showDay(review.date)}`;
      return [{ source, text: review.lessons }];
    });
}

type Told = Entered<{ readonly lessons?: string }>;

/** Of a lesson that one entry after another repeats, the first is told. */
function lessonsIn({ framework, period }: BodyAssessment, entries: readonly Told[], title: string): readonly Lesson[] {
  const texts = new Map<string, Period>();
  for (const { lessons, period: own } of entries.filter((entry) => isWithin(entry.period.last, period))) {
    if (lessons !== undefined && !texts.has(lessons.trim())) texts.set(lessons.trim(), own);
  }
  return [...texts].map(([text, own]) => ({ source: `${title}, ${showPeriod(framework.calendar, own)}`, text }));
}
