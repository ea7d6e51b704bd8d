import { join } from 'node:path';
import type { Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import { periodBefore } from '../model/period-of-paper.js';
import type { Body, Review } from '../model/records.js';
import { UsageError } from '../model/usage-error.js';
import type { Checked, MadeReport } from '../pipeline.js';
import { bodiesAsked, brokenBodies } from './bodies-asked.js';
import type { ReportOptions } from './commands/report.js';
import { periodAsked } from './period-asked.js';
import { bodiesFor, bodiesWithFinal, finalReports, periodFolderName } from './published.js';
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
  /** The ids of the only reports that are to be made; all of them where it says nothing. */
  readonly only?: ReadonlySet<string> | undefined;
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
    bodies: bodiesFor(options, [asked.body]),
    unknown: [],
    review: asked.review,
    folder: join('reports', `review-${asked.review.id}`),
    isWhole: false,
    only: finalReports(checked.framework, options, { review: asked.review.id }),
    notice: reviewInWords(checked.framework, asked),
  };
}

/** The reports of a period: of all bodies of its frequency or of those named, of all services or of those named. */
export function reportsOfPeriod(options: ReportOptions, checked: Checked): ReportsAsked {
  const { framework, today } = checked;
  return reportsOf(options, checked, periodAsked(options, framework.calendar, today));
}

/** The same of a period that is known already. */
export function reportsOf(options: ReportOptions, checked: Checked, period: Period): ReportsAsked {
  const { framework } = checked;
  const { bodies, unknown } =
    options.final && options.body === undefined
      ? { bodies: bodiesWithFinal(framework, options, period), unknown: brokenBodies(checked) }
      : bodiesAsked(checked, period, options.body);
  const asked = {
    period,
    unknown,
    bodies: bodiesFor(options, bodies),
    isWhole: options.body === undefined && options.service === undefined,
    // an index of these alone must not stand in the place of the one that leads to all
    folder: join('reports', ...(options.public || options.final ? ['final'] : []), periodFolderName(period)),
    only: finalReports(framework, options, { period: period.key }),
  };
  if (options.service === undefined) return asked;
  const divided = dividedBodies([...framework.records.body.values()], asked.bodies, options.body !== undefined);
  return { ...asked, bodies: divided, services: servicesAsked(checked, period, options.service) };
}
