import { showDay, showPeriod, showYear } from '../model/words.js';
import { receivedInWords } from './completeness-words.js';
import { bodyName, councilName } from './names.js';
import type { SectionContext } from './section.js';

interface Named<Value> {
  /** What it stands for, for whoever writes a template. */
  readonly means: string;
  readonly of: (context: SectionContext) => Value;
}

/** The words that a body's template may use: `{{council}}`. */
export const templateTexts: Readonly<Record<string, Named<string>>> = {
  council: { means: 'the name of the council', of: councilName },
  body: { means: 'the name of the body, as it was on the last day of the period', of: bodyName },
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
  draft: { means: 'the report is a draft', of: ({ draft }) => draft },
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
};

function periodOf({ assessment }: SectionContext): string {
  return showPeriod(assessment.framework.calendar, assessment.period);
}

function datesOf({ assessment: { period } }: SectionContext): string {
  return `${showDay(period.first)} to ${showDay(period.last)}`;
}

function yearOf({ assessment: { framework, period } }: SectionContext): string {
  return showYear(framework.calendar, period.startYear);
}
