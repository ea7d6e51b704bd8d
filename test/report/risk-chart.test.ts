import { describe, expect, it } from 'vitest';
import type { ChartData } from '../../src/report/blocks.js';
import { risks } from '../../src/report/sections/risks.js';
import type { FrameworkParts } from '../builders/framework.js';
import { linesFor, receivedOf } from '../builders/oversight.js';

const at = (likelihood: number, impact: number) => ({ likelihood, impact });
const register: FrameworkParts = {
  risks: { 'C-1': {}, 'C-2': {}, 'C-3': {}, 'C-4': { opened_on: '2012-08-01' } },
  entries: {
    '2012-13/Q1/C-1': at(3, 3),
    '2012-13/Q2/C-1': at(4, 4),
    '2012-13/Q1/C-2': at(4, 4),
    '2012-13/Q2/C-2': at(4, 4),
    '2012-13/Q2/C-4': at(1, 5),
  },
};

function matrixIn(parts: FrameworkParts): Extract<ChartData, { kind: 'matrix' }> | undefined {
  const context = { assessment: receivedOf(parts), draft: false, provenance: { version: '0.1.0' } };
  const data = risks.build(context).flatMap((block) => (block.type === 'chart' ? [block.data] : []))[0];
  return data?.kind === 'matrix' ? data : undefined;
}

describe('the matrix of risks', () => {
  it('places each by its score, tells how it moved, and names the one that has no place', () => {
    const lines = linesFor(risks, register);
    const from = lines.indexOf('Risks by likelihood and impact');
    expect(lines.slice(from, from + 6)).toEqual([
      'Risks by likelihood and impact',
      'Each of the three risks stands at its residual likelihood and impact. The highest score is 16, of C-1 and C-2. One without a score has no place in it: C-3.',
      'Risks by likelihood and impact',
      'Likelihood | Impact | Score | Risks and their movement',
      '4 | 4 | 16 (high) | C-1: Up from 9 (medium); C-2: No change',
      '1 | 5 | 5 (medium) | C-4: New',
    ]);
  });

  it('has the bands of the council, whether by floors or named cell by cell', () => {
    const row = ['low', 'low', 'low', 'low', 'very-high'];
    const named = matrixIn({ ...register, settings: { risk_matrix: [row, row, row, row, row] } });
    const cellAt = (cells = named?.cells) => cells?.find(({ likelihood, impact }) => likelihood === 4 && impact === 4);
    expect(named?.cells).toHaveLength(25);
    expect(cellAt()).toMatchObject({ band: 'Low', tone: 'good', items: ['C-1', 'C-2'] });
    expect(cellAt(matrixIn(register)?.cells)).toMatchObject({ band: 'High', tone: 'bad' });
  });

  it('is not there where no risk is scored', () => {
    expect(matrixIn({ risks: { 'C-1': {} } })).toBeUndefined();
  });
});
