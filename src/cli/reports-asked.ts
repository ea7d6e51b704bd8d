import { join } from 'node:path';
import type { Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Body, Review } from '../model/records.js';
import { UsageError } from '../model/usage-error.js';
import type { Checked, MadeReport } from '../pipeline.js';
import { bodiesAsked } from './bodies-asked.js';
import type { ReportOptions } from './commands/report.js';
import { periodAsked, periodBefore } from './period-asked.js';
import { type ReviewAsked, reviewInWords } from './review-asked.js';
import { dividedBodies, servicesAsked } from './services-asked.js';

/** What a report command is to make. */
export interface ReportsAsked {
  readonly period: Period;
  readonly bodies: readonly Held<Body>[];
  /** Reports of bodies that cannot be read. */
  readonly unknown: readonly MadeReport[];
  readonly services?: readonly string[];
  readonly review?: Held<Review>;
  /** Where they go, unless the call says otherwise. */
  readonly folder: string;
  /** These are all reports of the period, so that its index is to lead to them. */
  readonly isWhole: boolean;
  /** What was found for a name, for whoever asked. */
  readonly notice?: string;
}

/** A session's report is of the periods that had ended before it, and of nothing else that could be asked for. */
export function reportOfReview(options: ReportOptions, checked: Checked, asked: ReviewAsked): ReportsAsked {
  const { quarter, month, year, body, service } = options;
  if ([quarter, month, year, body, service].some((each) => each !== undefined)) {
    throw new UsageError(
      'A review says itself which body gets the report, of which period and of which records.',
      `Ask with --review ${asked.review.id} alone.`,
    );
  }
  return {
    period: periodBefore(checked.framework.calendar, asked.review.date, checked.today),
    bodies: [asked.body],
    unknown: [],
    review: asked.review,
    folder: join('reports', `review-${asked.review.id}`),
    isWhole: false,
    notice: reviewInWords(checked.framework, asked),
  };
}

/** The reports of a period: of all bodies of its frequency or of those named, of all services or of those named. */
export function reportsOfPeriod(options: ReportOptions, checked: Checked): ReportsAsked {
  const { framework, today } = checked;
  const period = periodAsked(options, framework.calendar, today);
  const { bodies, unknown } = bodiesAsked(checked, period, options.body);
  const isWhole = options.body === undefined && options.service === undefined;
  const folder = join('reports', folderName(period));
  if (options.service === undefined) return { period, bodies, unknown, folder, isWhole };
  const divided = dividedBodies([...framework.records.body.values()], bodies, options.body !== undefined);
  const services = servicesAsked(checked, period, options.service);
  return { period, bodies: divided, unknown, services, folder, isWhole };
}

/** A month and a year may share a key (`2011-12`), and their reports must not overwrite each other. */
function folderName(period: Period): string {
  return period.frequency === 'annual' ? `${period.key}-annual` : period.key;
}
