import { join } from 'node:path';
import type { Held } from '../../src/model/framework.js';
import { type Period, periodContaining } from '../../src/model/period.js';
import { periodBefore } from '../../src/model/period-of-paper.js';
import type { Body } from '../../src/model/records.js';
import { type MadeReport, makeReports } from '../../src/pipeline.js';
import type { ReportDocument } from '../../src/report/blocks.js';
import { day, held } from '../builders/framework.js';
import { openExample } from './open-example.js';

export const example = openExample(join(import.meta.dirname, '..', '..', 'examples', 'northmoor'));
const { calendar, records } = example.framework;

export const quarter = periodContaining(calendar, 'quarterly', day('2014-09-30'));
export const month = periodContaining(calendar, 'monthly', day('2014-09-30'));
export const year = periodContaining(calendar, 'annual', day('2014-03-31'));

/** The bodies of the example that report on periods like this one. */
function bodiesOf(period: Period): readonly Held<Body>[] {
  return [...records.body.values()].filter(({ frequency }) => frequency === period.frequency);
}

/** The reports of the example of a period; of one service alone where it is named. */
export function reportsOf(period: Period, service?: string): readonly MadeReport[] {
  const services = service === undefined ? undefined : [service];
  return makeReports(example, bodiesOf(period), { period, services, draft: false, version: 'test' });
}

/** The pack of a Panel session of the example. */
export function packOf(name: string): readonly MadeReport[] {
  const review = held(example.framework, 'review', name);
  const panel = held(example.framework, 'body', review.body);
  const period = periodBefore(calendar, review.date, example.today);
  return makeReports(example, [panel], { period, review, draft: false, version: 'test' });
}

export function documentsIn(made: readonly MadeReport[]): readonly ReportDocument[] {
  return made.flatMap((report) => ('document' in report ? [report.document] : []));
}
