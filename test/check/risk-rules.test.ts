import { describe, expect, it } from 'vitest';
import { type FieldTexts, risk } from '../builders/records.js';
import { findingsIn, told } from './told.js';

interface Row {
  /** Of the risk, whose inherent score is 3 times 4. */
  readonly fields?: FieldTexts;
  /** Likelihood and impact by quarter of 2012/13. */
  readonly scores?: Readonly<Record<string, readonly [number, number]>>;
  readonly today?: string;
  readonly codes: readonly string[];
  readonly because: string;
}

function filesOf({ fields = {}, scores = {} }: Omit<Row, 'codes' | 'because'>) {
  const entries = Object.entries(scores).map(([quarter, [likelihood, impact]]) => [
    `progress/2012-13/${quarter}/R.yaml`,
    `likelihood: ${likelihood}\nimpact: ${impact}\n`,
  ]);
  return { 'risks/R.yaml': risk(fields), ...Object.fromEntries(entries) };
}

describe('the scores of a risk', () => {
  it.each<Row>([
    { scores: { Q2: [3, 4] }, codes: [], because: 'controls may bring nothing' },
    {
      scores: { Q2: [4, 4] },
      codes: ['risks/R.yaml:5:1 residual-above-inherent'],
      because: 'controls make nothing worse',
    },
    { scores: { Q1: [4, 4], Q2: [2, 4] }, codes: [], because: 'only the latest score counts' },
    {
      scores: { Q2: [3, 4], Q4: [5, 5] },
      codes: ['progress/2012-13/Q4/R.yaml:1:1 reported-in-future'],
      because: 'a score of a quarter to come is no score yet',
    },
    {
      fields: { closed_on: '2012-10-31' },
      scores: { Q2: [4, 4] },
      codes: [],
      because: 'what was taken off the register is not looked at',
    },
    {
      fields: { closed_on: '2012-11-01' },
      scores: { Q2: [4, 4] },
      codes: ['risks/R.yaml:5:1 residual-above-inherent', 'risks/R.yaml:6:12 reported-in-future'],
      because: 'it is on the register until tomorrow, and nobody can know that it is closed then',
    },
    {
      fields: { target: '{likelihood: 2, impact: 3}' },
      scores: { Q2: [2, 3] },
      codes: [],
      because: 'the target is reached',
    },
    {
      fields: { target: '{likelihood: 2, impact: 4}' },
      scores: { Q2: [2, 3] },
      codes: ['risks/R.yaml:6:1 target-above-residual'],
      because: 'the target is worse than how it is',
    },
    { fields: { target: '{likelihood: 5, impact: 5}' }, codes: [], because: 'nobody has scored it yet' },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));

  it('are told with likelihood and impact', () => {
    expect(findingsIn(filesOf({ scores: { Q2: [4, 4] } }))).toMatchObject([
      {
        message:
          'The inherent score of "R" is 12 (likelihood 3, impact 4), and for Q2 2012/13 it scores 16 (likelihood 4, impact 4), which is more.',
      },
    ]);
  });
});

describe('a risk above its appetite', () => {
  const above = ['risks/R.yaml:6:11 above-appetite-without-action'];
  const scores = { Q2: [3, 3] } as const;
  it.each<Row>([
    { fields: { appetite: 9 }, scores, codes: [], because: 'at its appetite it is accepted' },
    { fields: { appetite: 8 }, scores, codes: above, because: 'nothing is planned' },
    { fields: { appetite: 8, actions: '[{text: x}]' }, scores, codes: [], because: 'something is still to be done' },
    {
      fields: { appetite: 8, actions: '[{text: x, done_on: 2012-10-31}]' },
      scores,
      codes: above,
      because: 'all that was planned is done',
    },
    {
      fields: { appetite: 8, actions: '[{text: x, done_on: 2012-10-01}, {text: y, due: 2012-09-30}]' },
      scores,
      codes: [],
      because: 'an action that is overdue is still open',
    },
    { scores, codes: [], because: 'no appetite is told' },
    { fields: { appetite: 8 }, codes: [], because: 'no score is told' },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));
});

describe('the review of a risk', () => {
  const overdue = ['risks/R.yaml:6:12 risk-review-overdue'];
  it.each<Row>([
    { fields: { review_by: '2012-10-31' }, codes: [], because: 'due today is not late' },
    { fields: { review_by: '2012-10-30' }, codes: overdue, because: 'yesterday is' },
    {
      fields: { review_by: '2012-09-30', closed_on: '2012-10-01' },
      codes: [],
      because: 'what is closed is not reviewed',
    },
  ])('$because', (row) => expect(told(filesOf(row), row.today)).toEqual(row.codes));
});
