import type { IndicatorEntry } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { atName, atStart } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { entriesOfIndicators } from '../indicator-entries.js';

export const valueShape: CheckRule = {
  code: 'value-shape',
  severity: 'error',
  why: 'A file for an indicator gives its figure once, or says why there is none. Two figures could differ; none at all looks like a figure that came.',
  remedy: 'Keep one of three: "value"; "numerator" and "denominator"; or "missing" with its code and reason.',

  *check({ framework }) {
    for (const { indicator, entry } of entriesOfIndicators(framework)) {
      const said = saidIn(entry);
      const isShare = indicator.type !== 'date' && indicator.type !== 'yes-no';
      if (said.length === 0) yield { at: atStart(entry), message: messageOf(said), remedy: remedyForNone };
      else if (said.length > 1) yield { at: atStart(entry), message: messageOf(said) };
      else yield* halfOf(entry);
      if (entry.numerator !== undefined && !isShare) {
        yield {
          at: atName(entry, 'numerator'),
          message: `An indicator of the type "${indicator.type}" has no numerator and denominator.`,
        };
      }
    }
  },
};

const remedyForNone =
  'Give one of three: "value"; "numerator" and "denominator"; or "missing" with its code and reason.';

function saidIn({ value, numerator, denominator, missing }: IndicatorEntry): readonly string[] {
  return [
    ...(value === undefined ? [] : ['a "value"']),
    ...(numerator === undefined && denominator === undefined ? [] : ['"numerator" and "denominator"']),
    ...(missing === undefined ? [] : ['"missing"']),
  ];
}

function messageOf(said: readonly string[]): string {
  if (said.length === 0) return 'This file gives no figure, and does not say why there is none.';
  return `This file gives ${said.join(' and also ')}, and only one of them can be right.`;
}

function* halfOf(entry: IndicatorEntry & { readonly path: string }): Iterable<Problem> {
  const { numerator, denominator } = entry;
  if ((numerator === undefined) === (denominator === undefined)) return;
  const [there, gone] = numerator === undefined ? ['denominator', 'numerator'] : ['numerator', 'denominator'];
  yield {
    at: atName(entry, there),
    message: `There is a "${there}" and no "${gone}", so there is no figure.`,
  };
}
