import type { IndicatorAssessment } from '../assess/assessment.js';
import { figureOf } from '../model/figure.js';
import { entriesOf, type Framework } from '../model/framework.js';
import type { Period } from '../model/period.js';
import { showDay, showPeriod } from '../model/words.js';

/** "Figures before June 2013 are not shown: the definition changed on 1 June 2013 (reason)." Nothing where no figure is left out because of a break. */
export function breakInWords(framework: Framework, item: IndicatorAssessment): string | undefined {
  const first = item.series[0]?.period;
  if (first === undefined || !hasFigureBefore(framework, item, first)) return undefined;
  const why = changeIn(item, first) ?? breakToldIn(framework, item, first);
  return why && `Figures before ${showPeriod(framework.calendar, first)} are not shown: ${why}.`;
}

function hasFigureBefore(framework: Framework, { indicator }: IndicatorAssessment, first: Period): boolean {
  const entries = entriesOf(framework, 'indicator', indicator.id);
  return entries.some((entry) => entry.period.last < first.first && figureOf(indicator, entry) !== undefined);
}

/** The series starts afresh in the period in which the indicator was changed. */
function changeIn({ indicator: { changes = [] } }: IndicatorAssessment, { first, last }: Period): string | undefined {
  const change = changes.find(({ what, from }) => what !== 'retired' && first <= from && from <= last);
  return change && withReason(`the ${change.what} changed on ${showDay(change.from)}`, change.reason);
}

/** The same of a break that an entry tells of; one in a month breaks the quarter or year that holds it. */
function breakToldIn(framework: Framework, { indicator }: IndicatorAssessment, within: Period): string | undefined {
  const broken = entriesOf(framework, 'indicator', indicator.id).find(
    ({ break_in_series, period }) => break_in_series && within.first <= period.first && period.last <= within.last,
  );
  return (
    broken &&
    withReason(`the series breaks at ${showPeriod(framework.calendar, broken.period)}`, broken.break_in_series)
  );
}

function withReason(what: string, reason: string | boolean | undefined): string {
  return typeof reason === 'string' ? `${what} (${reason.replace(/[.\s]+$/, '')})` : what;
}
