import { type Day, earliest } from '../../model/day.js';
import type { Framework, Held } from '../../model/framework.js';
import { type Period, periodContaining, shiftPeriod } from '../../model/period.js';
import type { Indicator } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { listInWords, showPeriod } from '../../model/words.js';
import { atName } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { parseBound, retiredFrom } from '../indicator-periods.js';

export const targetMissing: CheckRule = {
  code: 'target-missing',
  severity: 'warning',
  why: 'Without a target a figure cannot be rated: it is shown as not rated, however good or bad it is.',
  remedy: 'Add a target for the year, or say under "not_applicable" why there is none.',

  *check({ framework, today }) {
    if (today === undefined) return;
    for (const indicator of framework.records.indicator.values()) {
      if (!wantsTargets(indicator)) continue;
      const set = new Set((indicator.targets ?? []).map(({ year }) => year));
      const missing = yearsReported(framework, indicator, today).filter(({ key }) => !set.has(key));
      if (missing.length === 0) continue;
      const years = listInWords(missing.map((year) => showPeriod(framework.calendar, year)));
      const field = indicator.targets === undefined ? [] : ['targets'];
      yield {
        at: atName(indicator, ...field),
        message: `${quote(indicator.id)} has no target for ${years}.`,
      };
    }
  },
};

/** A proposed indicator is not counted, and one that is only watched is not rated. */
function wantsTargets({ approved_by, approved_on, polarity, not_applicable }: Indicator): boolean {
  return approved_by !== undefined && approved_on !== undefined && polarity !== 'none' && not_applicable === undefined;
}

/** The financial years, through the one of the day, in which figures of the indicator are owed. */
function yearsReported({ calendar, settings }: Framework, indicator: Held<Indicator>, today: Day): readonly Period[] {
  const first = parseBound(calendar, indicator, indicator.first_period);
  if (first === undefined) return [];
  const last = indicator.last_period === undefined ? undefined : parseBound(calendar, indicator, indicator.last_period);
  const end = earliest([today, last?.last, retiredFrom(indicator)]) ?? today;
  const years: Period[] = [];
  for (
    let year = periodContaining(calendar, 'annual', first.first);
    year.first <= end;
    year = shiftPeriod(calendar, year, 1)
  ) {
    if (settings.owed_from === undefined || year.last >= settings.owed_from) years.push(year);
  }
  return years;
}
