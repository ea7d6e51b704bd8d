import { describe, expect, it } from 'vitest';
import { findingsOf, type Judged, told } from './judged.js';

type Row = Judged & { readonly messages: readonly string[]; readonly because: string };

/** What is told by that code, without the place. */
function messagesOf(code: string, judged: Judged): readonly string[] {
  return findingsOf(code, judged).map(({ message }) => message);
}

const percentage = { type: 'percentage', first_period: '2010-11-Q1' };
const [first, loosened] = [
  { year: '2012-13', value: 80 },
  { year: '2012-13', value: 75, set_on: '2012-10-10' },
];
const reason = 'Two surveyors left.';

describe('a target that was loosened', () => {
  it('is told on the later target', () => {
    expect(told('target-loosened', { fields: { ...percentage, targets: [first, loosened] } })).toEqual([
      'indicators/X.yaml targets.1.year: The target of "X" for 2012/13 was loosened from 80% to 75% on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
    ]);
  });

  it.each<Row>([
    {
      fields: { ...percentage, targets: [first, { ...loosened, reason }] },
      messages: [
        'The target of "X" for 2012/13 was loosened from 80% to 75% on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'in mid-year a reason does not make it right',
    },
    {
      fields: { ...percentage, targets: [first, { ...loosened, set_on: '2013-04-20' }] },
      messages: [
        'The target of "X" for 2012/13 was loosened from 80% to 75% on 20 April 2013, after the year had ended, so that it holds for none of it. No reason is given.',
      ],
      because: 'nothing is rated by it',
    },
    {
      fields: { ...percentage, targets: [first, { ...loosened, set_on: '2012-03-20' }] },
      messages: [
        'The target of "X" for 2012/13 was loosened from 80% to 75% on 20 March 2012, before the year began. No reason is given.',
      ],
      because: 'it was agreed, and then changed without a word',
    },
    {
      fields: { ...percentage, targets: [first, { ...loosened, set_on: '2012-03-20', reason }] },
      messages: [],
      because: 'before the year begins a reason is enough',
    },
    {
      fields: { ...percentage, targets: [{ ...first, set_on: '2012-03-01' }, loosened].toReversed() },
      messages: [
        'The target of "X" for 2012/13 was loosened from 80% to 75% on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
      ],
      because: 'the days tell the order, not the list',
    },
    { fields: { ...percentage, targets: [first, { ...loosened, value: 85 }] }, messages: [], because: 'it is tighter' },
    {
      fields: { ...percentage, targets: [first, { ...loosened, value: 80 }] },
      messages: [],
      because: 'it is the same',
    },
    {
      fields: { ...percentage, polarity: 'minimise', targets: [first, { ...loosened, value: 85 }] },
      messages: [
        'The target of "X" for 2012/13 was loosened from 80% to 85% on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
      ],
      because: 'where lower is better more is easier',
    },
    {
      fields: { ...percentage, polarity: 'none', targets: [first, loosened] },
      messages: [],
      because: 'what is only watched is neither',
    },
    {
      fields: {
        ...percentage,
        polarity: 'range',
        targets: [
          { year: '2012-13', lower: 70, upper: 80 },
          { year: '2012-13', lower: 70, upper: 82, set_on: '2012-10-10', reason },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from a band of 70% to 80% to a band of 70% to 82% on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'a wider band is easier to keep',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2012-13', profile: [20, 40, 60, 80] },
          { year: '2012-13', profile: [10, 30, 60, 78], set_on: '2012-10-10', reason },
        ],
      },
      messages: [
        'The target of "X" for Q4 2012/13 was loosened from 80% to 78% on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'of a profile the first period for which it holds and is easier; the past is never re-rated',
    },
    {
      fields: {
        ...percentage,
        targets: [first, { year: '2012-13', profile: [80, 80, 70, 80], set_on: '2012-10-10', reason }],
      },
      messages: [
        'The target of "X" for Q3 2012/13 was loosened from 80% to 70% on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'a profile in place of one target is seen through',
    },
    {
      fields: {
        year_to_date: 'sum',
        targets: [
          { year: '2012-13', value: 400 },
          { year: '2012-13', value: 380, set_on: '2012-10-10', reason },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from 400 to 380 on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'the targets of a sum are told as the year has them',
    },
    {
      fields: {
        frequency: 'annual',
        first_period: '2010-11',
        targets: [first, { ...loosened, reason }],
      },
      messages: ['The target of "X" for 2012/13 was loosened from 80 to 75 on 10 October 2012, in mid-year.'],
      because: 'of a whole year it holds for all',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2011-12', value: 80 },
          { ...first, value: 75 },
        ],
      },
      messages: ['The target of "X" was loosened from 80% for 2011/12 to 75% for 2012/13. No reason is given.'],
      because: 'from one year to the next it is seen too',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2011-12', value: 80 },
          { ...first, value: 75, reason },
        ],
      },
      messages: [],
      because: 'where a reason settles it',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2010-11', value: 80 },
          { ...first, value: 75 },
        ],
      },
      messages: [],
      because: 'two years with one between them are not compared',
    },
    {
      fields: {
        ...percentage,
        changes: [{ from: '2012-04-01', what: 'definition', reason }],
        targets: [
          { year: '2011-12', value: 80 },
          { ...first, value: 75 },
        ],
      },
      messages: [],
      because: 'it is another measure from then on',
    },
    {
      fields: {
        type: 'duration',
        unit: 'hours',
        polarity: 'minimise',
        changes: [{ from: '2012-07-01', what: 'unit', was: 'days', reason, agreed_by: 'Cabinet' }],
        targets: [
          { year: '2012-13', value: 20 },
          { year: '2012-13', value: 480, set_on: '2012-07-01', reason },
        ],
      },
      messages: [],
      because: '480 hours are no more than 20 days',
    },
    {
      fields: {
        type: 'duration',
        unit: 'hours',
        polarity: 'minimise',
        frequency: 'annual',
        first_period: '2010-11',
        changes: [{ from: '2012-07-01', what: 'unit', was: 'days', reason, agreed_by: 'Cabinet' }],
        targets: [
          { year: '2012-13', value: 20 },
          { year: '2012-13', value: 480, set_on: '2012-07-01', reason },
        ],
      },
      messages: [],
      because: 'nor of a whole year',
    },
    {
      fields: {
        type: 'duration',
        unit: 'hours',
        polarity: 'minimise',
        changes: [{ from: '2012-07-01', what: 'unit', was: 'days', reason, agreed_by: 'Cabinet' }],
        targets: [
          { year: '2012-13', value: 20 },
          { year: '2012-13', value: 480, set_on: '2012-07-01', reason },
          { year: '2012-13', value: 500, set_on: '2012-10-01', reason },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from 480 hours to 500 hours on 1 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'two in the new unit compare',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2011-12', profile: [20, 40, 60, 80] },
          { year: '2012-13', profile: [20, 35, 60, 80] },
        ],
      },
      messages: ['The target of "X" was loosened from 40% for Q2 2011/12 to 35% for Q2 2012/13. No reason is given.'],
      because: 'of two profiles the same quarters are compared',
    },
    {
      fields: {
        type: 'date',
        polarity: 'minimise',
        frequency: 'annual',
        first_period: '2010-11',
        targets: [
          { year: '2011-12', value: '2011-06-30' },
          { year: '2012-13', value: '2012-06-30' },
        ],
      },
      messages: [],
      because: 'the same day of the next year is not later',
    },
    {
      fields: {
        type: 'date',
        polarity: 'minimise',
        frequency: 'annual',
        first_period: '2010-11',
        targets: [
          { year: '2011-12', value: '2011-06-30' },
          { year: '2012-13', value: '2012-07-01' },
        ],
      },
      messages: [
        'The target of "X" was loosened from 30 June 2011 for 2011/12 to 1 July 2012 for 2012/13. No reason is given.',
      ],
      because: 'a day later is',
    },
    {
      fields: { ...percentage, targets: [first, loosened] },
      today: '2014-04-01',
      messages: [],
      because: 'what was set for years long closed nobody sets anew',
    },
    {
      fields: { ...percentage, targets: [first, loosened] },
      today: '2014-03-31',
      messages: [
        'The target of "X" for 2012/13 was loosened from 80% to 75% on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
      ],
      because: 'last year is not long closed',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { ...first, floor: 75 },
          { ...loosened, value: 80, floor: 60, reason },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from a floor of 75% to a floor of 60% on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'a floor that is lowered lets through what was red',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { ...first, floor: 75 },
          { ...loosened, value: 80 },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from a floor of 75% to no floor on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
      ],
      because: 'so does one that is taken away',
    },
    {
      fields: {
        ...percentage,
        polarity: 'minimise',
        targets: [
          { ...first, floor: 90 },
          { ...loosened, value: 80, floor: 95 },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from a floor of 90% to a floor of 95% on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
      ],
      because: 'where lower is better the floor is a ceiling',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { ...first, floor: 75 },
          { ...loosened, value: 80, floor: 78 },
        ],
      },
      messages: [],
      because: 'a floor that is raised is tighter',
    },
    {
      fields: { ...percentage, targets: [first, { ...loosened, value: 80, floor: 60 }] },
      messages: [],
      because: 'so is one that is new',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { ...first, floor: 75 },
          { ...loosened, value: 85, floor: 70 },
        ],
      },
      messages: [],
      because: 'the target itself was tightened',
    },
    {
      fields: {
        ...percentage,
        polarity: 'range',
        targets: [
          { year: '2012-13', lower: 70, upper: 80, floor: 60 },
          { year: '2012-13', lower: 70, upper: 80, floor: 50, set_on: '2012-10-10' },
        ],
      },
      messages: [
        'The target of "X" for 2012/13 was loosened from a floor of 60% to a floor of 50% on 10 October 2012, in mid-year: it holds from Q3. No reason is given.',
      ],
      because: 'a range has a floor too',
    },
    {
      fields: {
        type: 'date',
        polarity: 'minimise',
        frequency: 'annual',
        first_period: '2010-11',
        targets: [
          { year: '2011-12', value: '2011-06-30', floor: '2011-07-31' },
          { year: '2012-13', value: '2012-06-30', floor: '2012-07-31' },
        ],
      },
      messages: [],
      because: 'the floor of a date moves on with its year',
    },
    {
      fields: {
        ...percentage,
        targets: [first, { year: '2012-13', profile: [80, 80, null, null], set_on: '2012-10-10', reason }],
      },
      messages: [
        'The target of "X" for Q3 2012/13 was loosened from 80% to none on 10 October 2012, in mid-year: it holds from Q3.',
      ],
      because: 'without a target nothing is red',
    },
    {
      fields: {
        ...percentage,
        polarity: 'none',
        targets: [first, { year: '2012-13', profile: [80, 80, null, null], set_on: '2012-10-10' }],
      },
      messages: [],
      because: 'what is only watched has nothing to lose',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2011-12', profile: [20, 40, 60, 80] },
          { year: '2012-13', profile: [20, 40, null, 80] },
        ],
      },
      messages: ['The target of "X" was loosened from 60% for Q3 2011/12 to none for Q3 2012/13. No reason is given.'],
      because: 'from one year to the next it is seen too',
    },
    {
      fields: {
        ...percentage,
        targets: [
          { year: '2011-12', profile: [20, null, 60, 80] },
          { year: '2012-13', profile: [20, 40, 60, 80] },
        ],
      },
      messages: [],
      because: 'a period that had none is given one',
    },
  ])('$messages ($because)', ({ messages, because: _, ...judged }) =>
    expect(messagesOf('target-loosened', judged)).toEqual(messages),
  );
});

describe('a first target that was set late', () => {
  it('is told with the day by which it was to be set', () => {
    const targets = [{ year: '2012-13', value: 80, set_on: '2012-07-01' }];
    expect(told('target-set-late', { fields: { ...percentage, targets } })).toEqual([
      'indicators/X.yaml targets.0.year: The first target of "X" for 2012/13 was set on 1 July 2012, after 30 June 2012, and holds for all of the year.',
    ]);
  });

  const annual = { frequency: 'annual', first_period: '2010-11' };
  it.each<Judged & { on: string | undefined; late: number; because: string }>([
    { fields: percentage, on: '2012-06-30', late: 0, because: 'on the last day no figure is known' },
    { fields: percentage, on: undefined, late: 0, because: 'without a day it held from the start' },
    { fields: annual, on: '2012-06-30', late: 0, because: 'a year is set in its first quarter' },
    { fields: annual, on: '2012-07-01', late: 1, because: 'and not when half of it is known' },
    { fields: { ...percentage, first_period: '2012-13-Q3' }, on: '2012-12-31', late: 0, because: 'it began in Q3' },
    {
      fields: { ...percentage, first_period: '2012-13-Q3' },
      on: '2013-01-01',
      late: 1,
      because: 'and has a first figure',
    },
    { fields: { frequency: 'monthly', first_period: '2012-04' }, on: '2012-05-01', late: 1, because: 'April is over' },
    { fields: percentage, on: '2012-07-01', today: '2014-04-01', late: 0, because: 'the year is long closed' },
    {
      fields: percentage,
      on: '2012-04-15',
      settings: { financial_year_start: '01' },
      late: 1,
      because: 'where the year starts in January, Q1 ends in March',
    },
  ])('$on: $because', ({ on, late, because: _, fields, ...judged }) => {
    const targets = [{ year: '2012-13', value: 80, ...(on && { set_on: on }) }];
    expect(messagesOf('target-set-late', { fields: { ...fields, targets }, ...judged })).toHaveLength(late);
  });

  it('asks it of the first target of a year alone', () => {
    const targets = [{ ...loosened, value: 85 }, first];
    expect(messagesOf('target-set-late', { fields: { ...percentage, targets } })).toEqual([]);
  });
});

describe('a target no better than the last outturn', () => {
  const outturn = (value: number) => ({ '2011-12/annual': value });
  const fields = { ...percentage, targets: [first] };
  const today = '2012-10-31';

  it('tells both', () => {
    expect(told('target-no-better-than-outturn', { fields, entries: outturn(80.5), today })).toEqual([
      'indicators/X.yaml targets.0.year: The target of "X" for 2012/13 is 80%, and 2011/12 ended at 80.5%: higher is better, so the target asks for nothing.',
    ]);
  });

  const sum = { year_to_date: 'sum', first_period: '2011-12-Q1' };
  const year = { '2011-12/Q1': 10, '2011-12/Q2': 20, '2011-12/Q3': 30, '2011-12/Q4': 40 };
  it.each<Judged & { told: number; because: string }>([
    { fields, entries: outturn(80), today, told: 1, because: 'the same is no better' },
    { fields, entries: outturn(79.9), today, told: 0, because: 'a little better is better' },
    { fields: { ...fields, polarity: 'minimise' }, entries: outturn(79.9), today, told: 1, because: 'lower is better' },
    { fields: { ...fields, polarity: 'minimise' }, entries: outturn(80.1), today, told: 0, because: 'and asked for' },
    { fields: { ...fields, polarity: 'none' }, entries: outturn(90), today, told: 0, because: 'it is only watched' },
    {
      fields: { ...fields, not_applicable: { reason: 'no-control' } },
      entries: outturn(90),
      today,
      told: 0,
      because: 'it is not rated',
    },
    {
      fields: { ...fields, polarity: 'range', targets: [{ year: '2012-13', lower: 70, upper: 80 }] },
      entries: outturn(75),
      today,
      told: 0,
      because: 'within a band nothing is better',
    },
    {
      fields: { ...percentage, targets: [{ ...first, reason }] },
      entries: outturn(90),
      today,
      told: 0,
      because: 'the target says why',
    },
    {
      fields: { ...percentage, targets: [{ ...first, value: 100 }] },
      entries: outturn(100),
      today,
      told: 0,
      because: 'all is all that can be asked for',
    },
    {
      fields: { ...percentage, polarity: 'minimise', targets: [{ ...first, value: 0 }] },
      entries: outturn(0),
      today,
      told: 0,
      because: 'and none is none',
    },
    {
      fields: { ...sum, targets: [{ ...first, value: 100 }] },
      entries: year,
      today,
      told: 1,
      because: 'without an outturn the year to date at its end is the year',
    },
    {
      fields: { ...sum, targets: [{ ...first, value: 101 }] },
      entries: year,
      today,
      told: 0,
      because: 'one more is more',
    },
    {
      fields: { ...sum, targets: [{ ...first, value: 90 }] },
      entries: { '2011-12/Q1': 10, '2011-12/Q2': 100, '2011-12/Q4': 40 },
      today,
      told: 0,
      because: 'of a part of a year nothing is known',
    },
    {
      fields: { ...fields, changes: [{ from: '2012-04-01', what: 'definition', reason }] },
      entries: outturn(90),
      today,
      told: 0,
      because: 'it is another measure from then on',
    },
    {
      fields: { frequency: 'annual', first_period: '2010-11', targets: [first] },
      entries: outturn(90),
      today,
      told: 1,
      because: 'an annual figure is its own outturn',
    },
    { fields, entries: outturn(90), today: '2013-03-31', told: 1, because: 'the year has not ended yet' },
    { fields, entries: outturn(90), today: '2013-04-01', told: 0, because: 'now nothing can be asked for any more' },
  ])('$fields $entries: $because', ({ told: count, because: _, ...judged }) =>
    expect(messagesOf('target-no-better-than-outturn', judged)).toHaveLength(count),
  );
});

describe('a unit that changed', () => {
  const whole = { from: '2012-10-01', what: 'unit', was: 'weeks', reason, agreed_by: 'Cabinet' };
  const days = { unit: 'days', first_period: '2011-12-Q1' };

  it('is told on the change with all that is wanting', () => {
    const fields = { ...days, changes: [{ from: '2012-10-01', what: 'unit' }], targets: [first] };
    expect(told('unit-changed', { fields })).toEqual([
      'indicators/X.yaml changes.0.what: The unit of "X" changed on 1 October 2012, and the change does not say what it "was", the "reason" or who it was "agreed_by", and the target for Q3 2012/13 is 80, as it was before.',
    ]);
  });

  it.each<Row>([
    { fields: { ...days, changes: [whole] }, messages: [], because: 'all is told' },
    { fields: { ...days, changes: [{ ...whole, what: 'definition' }] }, messages: [], because: 'the unit is the same' },
    {
      fields: { ...days, changes: [{ ...whole, agreed_by: undefined }] },
      messages: ['The unit of "X" changed on 1 October 2012, and the change does not say who it was "agreed_by".'],
      because: 'nobody answers for it',
    },
    {
      fields: { ...days, changes: [whole], targets: [first] },
      messages: ['The unit of "X" changed on 1 October 2012, and the target for Q3 2012/13 is 80, as it was before.'],
      because: 'a target in weeks is none in days',
    },
    {
      fields: { ...days, changes: [whole], targets: [first, { year: '2012-13', value: 560, set_on: '2012-10-01' }] },
      messages: [],
      because: 'it was set anew',
    },
    {
      fields: {
        ...days,
        changes: [{ ...whole, from: '2012-04-01' }],
        targets: [{ year: '2011-12', value: 80 }, first],
      },
      messages: ['The unit of "X" changed on 1 April 2012, and the target for Q1 2012/13 is 80, as it was before.'],
      because: 'from one year to the next it was left as it was',
    },
    {
      fields: { ...days, changes: [whole], targets: [{ ...first, value: 0 }] },
      messages: [],
      because: 'nought is nought in every unit',
    },
  ])('$messages ($because)', ({ messages, because: _, ...judged }) =>
    expect(messagesOf('unit-changed', judged)).toEqual(messages),
  );
});
