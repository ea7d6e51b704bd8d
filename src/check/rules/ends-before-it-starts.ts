import type { Day } from '../../model/day.js';
import type { FieldPath } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import { showDay, showPeriod } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { parseBound } from '../indicator-periods.js';

export const endsBeforeItStarts: CheckRule = {
  code: 'ends-before-it-starts',
  severity: 'error',
  why: 'What ends before it starts runs on no day, so nothing is ever expected of it.',
  remedy: 'Correct one of the two.',

  *check({ framework }) {
    for (const { path, field, from, to, words } of spansIn(framework)) {
      if (from === undefined || to === undefined || from <= to) continue;
      yield {
        at: at({ path }, ...field),
        message: `"${field.at(-1)}" is ${words?.[1] ?? showDay(to)}, which is before ${words?.[0] ?? showDay(from)}.`,
      };
    }
  },
};

interface Span {
  readonly path: string;
  /** Of the end. */
  readonly field: FieldPath;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  readonly words?: readonly [from: string, to: string];
}

function* spansIn(framework: Framework): Iterable<Span> {
  const { plan, owner, service, activity, risk } = framework.records;
  for (const { path, from, to } of plan.values()) yield { path, field: ['to'], from, to };
  for (const { path, from, to } of service.values()) yield { path, field: ['to'], from, to };
  for (const { path, start, end, changes = [] } of activity.values()) {
    yield { path, field: ['end'], from: start, to: end };
    for (const [index, { to }] of changes.entries()) yield { path, field: ['changes', index, 'to'], from: start, to };
  }
  for (const { path, opened_on, closed_on } of risk.values())
    yield { path, field: ['closed_on'], from: opened_on, to: closed_on };
  for (const { path, from, to, holders = [] } of owner.values()) {
    yield { path, field: ['to'], from, to };
    for (const [index, holder] of holders.entries())
      yield { path, field: ['holders', index, 'to'], from: holder.from, to: holder.to };
  }
  yield* spansOfIndicators(framework);
}

function* spansOfIndicators({ calendar, records }: Framework): Iterable<Span> {
  for (const indicator of records.indicator.values()) {
    const first = parseBound(calendar, indicator, indicator.first_period);
    const last =
      indicator.last_period === undefined ? undefined : parseBound(calendar, indicator, indicator.last_period);
    if (!first || !last) continue;
    const words = [showPeriod(calendar, first), showPeriod(calendar, last)] as const;
    yield { path: indicator.path, field: ['last_period'], from: first.first, to: last.last, words };
  }
}
