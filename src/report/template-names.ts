import { answeringOn } from '../model/succession.js';
import { showDay, showSpan, showYear } from '../model/words.js';
import { activitiesInBrief, indicatorsInBrief, leadOf, offTargetInBrief, problemsInBrief } from './brief-words.js';
import { receivedInWords } from './completeness-words.js';
import { isDraft } from './draft.js';
import { bodyName, councilName, postTitle, reportTitle, serviceName } from './names.js';
import { titlesReviewed } from './review-words.js';
import type { SectionContext } from './section.js';
import { budget } from './sections/budget.js';
import { recommendations } from './sections/recommendations.js';
import { risks } from './sections/risks.js';

interface Named<Value> {
  /** What it stands for, for whoever writes a template. */
  readonly means: string;
  readonly of: (context: SectionContext) => Value;
}

/** The words that a body's template may use: `{{council}}`. */
export const templateTexts: Readonly<Record<string, Named<string>>> = {
  title: { means: 'the title of the report: Cabinet: performance report, Q2 2012/13', of: reportTitle },
  council: { means: 'the name of the council', of: councilName },
  body: { means: 'the name of the body, as it was on the last day of the period', of: bodyName },
  service: {
    means: 'the service that the report is of, where its body has a report for each',
    of: (context) => serviceName(context) ?? '',
  },
  head_of_service: { means: 'the post that heads this service, or who answers for it while it is vacant', of: headOf },
  session: {
    means: 'the day of the Panel session that the report is made for: 14 November 2012',
    of: ({ assessment: { review } }) => (review ? showDay(review.date) : ''),
  },
  under_review: { means: 'the titles of what that session looks at', of: underReview },
  activities_in_brief: { means: 'how the activities stand, as the overview tells it', of: activitiesInBrief },
  indicators_in_brief: { means: 'how the indicators stand, as the overview tells it', of: indicatorsInBrief },
  off_target_in_brief: { means: 'the indicators that are off target, with figure and target', of: offTargetInBrief },
  problems_in_brief: { means: 'the activities that have problems, with their status', of: problemsInBrief },
  budget_in_brief: { means: 'how the budgets stand, as the section budget begins', of: leadOf(budget) },
  risks_in_brief: { means: 'how the risks stand, as the section risks begins', of: leadOf(risks) },
  recommendations_in_brief: {
    means: 'how the recommendations stand, as the section recommendations begins',
    of: leadOf(recommendations),
  },
  period: { means: 'the period of the report: Q2 2012/13', of: periodOf },
  period_dates: { means: 'its first and last day: 1 July 2012 to 30 September 2012', of: datesOf },
  year: { means: 'the financial year of the period: 2012/13', of: yearOf },
  reporting_day: {
    means: 'the day that the report is made for: 15 October 2012',
    of: ({ assessment }) => showDay(assessment.today),
  },
  completeness: {
    means: 'how many returns came: 18 of 20 returns received (90%)',
    of: ({ assessment }) => receivedInWords(assessment.completeness),
  },
};

/** What a body's template may ask with if and unless: `{{#if draft}}`. */
export const templateQuestions: Readonly<Record<string, Named<boolean>>> = {
  draft: { means: 'the report is a draft', of: isDraft },
  public: {
    means: 'the reports of the body are for the public',
    of: ({ assessment }) => assessment.body.audience === 'public',
  },
  complete: {
    means: 'every return that was due is in',
    of: ({ assessment: { completeness } }) => completeness.received === completeness.owedByNow,
  },
  has_indicators: { means: 'the body receives indicators', of: ({ assessment }) => assessment.indicators.length > 0 },
  has_activities: { means: 'the body receives activities', of: ({ assessment }) => assessment.activities.length > 0 },
  has_recommendations: {
    means: 'the body receives recommendations',
    of: ({ assessment }) => assessment.recommendations.length > 0,
  },
  has_risks: { means: 'the body receives risks', of: ({ assessment }) => assessment.risks.length > 0 },
  has_budgets: { means: 'the body receives budgets', of: ({ assessment }) => assessment.budgets.length > 0 },
  has_paper: {
    means: 'a paper puts the report before the body',
    of: ({ assessment }) => assessment.paper !== undefined,
  },
  of_service: { means: 'the report is of one service', of: ({ assessment }) => assessment.service !== undefined },
  of_review: {
    means: 'the report is made for a Panel session',
    of: ({ assessment }) => assessment.review !== undefined,
  },
};

function periodOf({ assessment }: SectionContext): string {
  return showSpan(assessment.framework.calendar, assessment.period);
}

function datesOf({ assessment: { period } }: SectionContext): string {
  return `${showDay(period.first)} to ${showDay(period.last)}`;
}

function yearOf({ assessment: { framework, period } }: SectionContext): string {
  return showYear(framework.calendar, period.startYear);
}

function headOf({ assessment }: SectionContext): string {
  const { service, framework, today } = assessment;
  if (service === undefined) return '';
  const { post, vacant } = answeringOn(framework, service.head, today);
  const title = postTitle(framework, post);
  return vacant === undefined ? title : `${title} (for the vacant post of ${postTitle(framework, vacant)})`;
}

function underReview(context: SectionContext): string {
  const { review } = context.assessment;
  return review ? titlesReviewed(context, review) : '';
}
