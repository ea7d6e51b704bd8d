import { expect, it } from 'vitest';
import { key } from '../../../src/report/sections/key.js';
import { context } from '../../builders/assessment.js';
import { stable, trending } from '../../builders/trend.js';
import { linesOf } from '../words-of.js';

it.each([
  { values: stable, has: true, because: 'a trend is told' },
  { values: stable.slice(0, 11), has: false, because: 'nothing is told that needs a word explained' },
])('the words and shapes of trends are explained: $has, for $because', ({ values, has }) => {
  const lines = linesOf(key.build(context({ indicators: [trending(values)] })));
  expect(lines.includes('### Trends')).toBe(has);
  expect(lines.some((line) => /square .* improvement, a star .* concern/.test(line))).toBe(has);
});

it('no report for members speaks of causes', () => {
  const lines = linesOf(key.build(context({ indicators: [trending([...stable, 90])] })));
  expect(lines.join()).not.toMatch(/special cause|common cause|XmR|sigma/i);
});
