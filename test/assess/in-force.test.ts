import { describe, expect, it } from 'vitest';
import { indicatorIn, toleranceFor, travelToleranceFor } from '../../src/assess/in-force.js';
import { type FrameworkParts, frameworkOf, held, period } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

function indicator(fields: Fields) {
  return held(frameworkOf({ indicators: { X: fields } }), 'indicator', 'X');
}

const changed = (from: string, what: string, was: string) => ({ from, what, was });

describe('an indicator as it stood at the end of Q2 2012/13', () => {
  it.each([
    { changes: [], is: ['maximise', 'homes'], because: 'nothing has changed' },
    {
      changes: [changed('2012-10-01', 'polarity', 'range')],
      is: ['range', 'homes'],
      because: 'a band was wanted until then',
    },
    {
      changes: [changed('2012-10-01', 'polarity', 'none')],
      is: ['none', 'homes'],
      because: 'it was only watched until then',
    },
    {
      changes: [changed('2012-10-01', 'polarity', 'minimise')],
      is: ['minimise', 'homes'],
      because: 'lower was better until then',
    },
    {
      changes: [changed('2012-10-01', 'unit', 'minimise')],
      is: ['maximise', 'minimise'],
      because: 'only its unit has changed, whatever that was called',
    },
    {
      changes: [changed('2012-10-01', 'unit', 'flats')],
      is: ['maximise', 'flats'],
      because: 'flats were counted then',
    },
    {
      changes: [changed('2012-09-30', 'unit', 'flats')],
      is: ['maximise', 'homes'],
      because: 'homes from the last day',
    },
    {
      changes: [changed('2012-10-01', 'unit', 'flats'), changed('2012-12-01', 'unit', 'rooms')],
      is: ['maximise', 'flats'],
      because: 'the first change to come tells what was then',
    },
    {
      changes: [changed('2012-12-01', 'unit', 'rooms'), changed('2012-10-01', 'unit', 'flats')],
      is: ['maximise', 'flats'],
      because: 'their order in the file does not matter',
    },
    {
      changes: [changed('2012-10-01', 'polarity', 'sideways')],
      is: ['maximise', 'homes'],
      because: 'there is no such polarity',
    },
  ])('$is, because $because', ({ changes, is }) => {
    const { polarity, unit } = indicatorIn(indicator({ unit: 'homes', changes }), period('2012-13-Q2'));
    expect([polarity, unit]).toEqual(is);
  });
});

describe('a tolerance in a unit that the indicator does not have is none', () => {
  const [percent, points, absolute] = [
    { kind: 'percent', amber: 5, by: 5 },
    { kind: 'points', amber: 5, by: 5 },
    { kind: 'absolute', amber: 5, by: 5 },
  ];

  it.each([
    { type: 'number', allowance: percent, holds: true, because: 'it is a share of the number' },
    { type: 'number', allowance: points, holds: false, because: 'points are of percentages' },
    { type: 'number', allowance: absolute, holds: true, because: 'it is a number too' },
    { type: 'percentage', allowance: points, holds: true, because: 'points are of percentages' },
    { type: 'percentage', allowance: percent, holds: true, because: 'it is a share of the percentage' },
    { type: 'date', allowance: percent, holds: false, because: 'nobody knows the share of a day of the calendar' },
    { type: 'date', allowance: points, holds: false, because: 'a day has no points' },
    { type: 'date', allowance: absolute, holds: true, because: 'days are counted' },
    { type: 'yes-no', allowance: percent, holds: false, because: 'there is no share of a yes' },
    { type: 'yes-no', allowance: absolute, holds: false, because: 'nothing is near a yes' },
  ])('$type, $allowance.kind: $holds, because $because', ({ type, allowance, holds }) => {
    const { settings } = frameworkOf({ settings: { rating: { tolerance: allowance }, travel_tolerance: allowance } });
    const { settings: silent } = frameworkOf();
    const [own, plain] = [indicator({ type, tolerance: allowance, travel_tolerance: allowance }), indicator({ type })];
    const is = holds ? allowance : undefined;
    expect([toleranceFor(own, silent), toleranceFor(plain, settings)]).toEqual([is, is]);
    expect([travelToleranceFor(own, silent), travelToleranceFor(plain, settings)]).toEqual([is, is]);
  });
});
