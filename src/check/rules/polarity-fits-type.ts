import type { Indicator } from '../../model/records.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

type Polarity = Indicator['polarity'];

/** The polarities with which a figure of the type can be rated; numbers have all four. */
const fitting: Readonly<Partial<Record<Indicator['type'], readonly Polarity[]>>> = {
  date: ['minimise', 'none'],
  'yes-no': ['maximise', 'minimise', 'none'],
};

const reasons: Readonly<Partial<Record<Indicator['type'], string>>> = {
  date: 'earlier is better for a date',
  'yes-no': 'between yes and no there is no range',
};

export const polarityFitsType: CheckRule = {
  code: 'polarity-fits-no-type',
  severity: 'error',
  why: 'The polarity tells which figures are good. One that the type does not have would rate every figure wrongly.',
  remedy: 'Choose another polarity: "minimise" for a date, "maximise" where yes is good.',

  *check({ framework }) {
    for (const indicator of framework.records.indicator.values()) {
      const { type, polarity } = indicator;
      if (fitting[type]?.includes(polarity) ?? true) continue;
      const message = `The polarity "${polarity}" does not fit the type "${type}": ${reasons[type]}.`;
      yield { at: at(indicator, 'polarity'), message, expected: (fitting[type] ?? []).join(', ') };
    }
  },
};
