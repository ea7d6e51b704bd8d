import { describe, expect, it } from 'vitest';
import { lifespansOfIndicator } from '../../src/assess/indicator-lifespan.js';
import { april, type FrameworkParts, frameworkOf, held } from '../builders/framework.js';

type Fields = NonNullable<FrameworkParts['indicators']>[string];

/** The lifespans of an indicator whose series began in 2010/11, as `frequency from to`. */
function lives(fields: Fields): readonly string[] {
  const framework = frameworkOf({ indicators: { X: { first_period: '2010-11-Q1', ...fields } } });
  return lifespansOfIndicator(april, held(framework, 'indicator', 'X')).map(
    ({ frequency, from, to }) => `${frequency} ${from} ${to ?? 'on'}`,
  );
}

const changed = (from: string, was: string) => ({ from, what: 'frequency', was });

describe('an indicator lives', () => {
  it.each([
    { fields: {}, is: ['quarterly 2010-04-01 on'], because: 'nothing has changed' },
    { fields: { first_period: 'nonsense' }, is: [], because: 'nobody knows when it begins' },
    {
      fields: { changes: [changed('2011-07-01', 'annual'), changed('2012-10-01', 'monthly')] },
      is: ['annual 2010-04-01 2011-06-30', 'monthly 2011-07-01 2012-09-30', 'quarterly 2012-10-01 on'],
      because: 'each frequency holds from the change that brought it to the next',
    },
    {
      fields: { changes: [changed('2012-10-01', 'monthly'), changed('2011-07-01', 'annual')] },
      is: ['annual 2010-04-01 2011-06-30', 'monthly 2011-07-01 2012-09-30', 'quarterly 2012-10-01 on'],
      because: 'their order in the file does not matter',
    },
    {
      fields: { changes: [changed('2010-01-01', 'annual'), changed('2012-10-01', 'monthly')] },
      is: ['monthly 2010-04-01 2012-09-30', 'quarterly 2012-10-01 on'],
      because: 'a change from before the series began changed nothing of it',
    },
    {
      fields: { changes: [changed('2010-04-01', 'annual')] },
      is: ['quarterly 2010-04-01 on'],
      because: 'nor did one of its first day',
    },
    {
      fields: { frequency: 'monthly', first_period: '2010-04', changes: [changed('2012-10-01', 'quarterly')] },
      is: ['quarterly 2010-04-01 2012-09-30', 'monthly 2012-10-01 on'],
      because: 'the quarters ended when the months began',
    },
    {
      fields: { frequency: 'annual', changes: [changed('2012-04-01', 'quarterly')] },
      is: ['quarterly 2010-04-01 2012-03-31', 'annual 2012-04-01 on'],
      because: 'its first period is still named by the old frequency',
    },
    {
      fields: { first_period: '2010-04', changes: [changed('2012-04-01', 'monthly')] },
      is: ['monthly 2010-04-01 2012-03-31', 'quarterly 2012-04-01 on'],
      because: 'a month names its first period too',
    },
    {
      fields: { first_period: '2010-11', changes: [changed('2012-04-01', 'annual')] },
      is: ['annual 2010-04-01 2012-03-31', 'quarterly 2012-04-01 on'],
      because: 'and so does a year, which is not November 2010',
    },
    {
      fields: { frequency: 'monthly', first_period: '2010-11-Q2' },
      is: ['monthly 2010-07-01 on'],
      because: 'a quarter names its first month',
    },
    { fields: { first_period: '2010-04' }, is: ['quarterly 2010-04-01 on'], because: 'a month has a first day too' },
    { fields: { first_period: '2012-13' }, is: ['quarterly 2012-04-01 on'], because: 'and a year' },
    {
      fields: { changes: [{ from: '2012-10-01', what: 'unit', was: 'annual' }] },
      is: ['quarterly 2010-04-01 on'],
      because: 'its unit changed, whatever that was called, and not its frequency',
    },
    {
      fields: { changes: [changed('2012-10-01', 'weekly')] },
      is: ['quarterly 2010-04-01 on'],
      because: 'there are no weeks to owe',
    },
    {
      fields: { last_period: '2012-13-Q2', changes: [changed('2011-04-01', 'monthly')] },
      is: ['monthly 2010-04-01 2011-03-31', 'quarterly 2011-04-01 2012-09-30'],
      because: 'only the last of its lives ends with its last period',
    },
    {
      fields: { last_period: '2012-13-Q2', changes: [{ from: '2012-09-01', what: 'retired' }] },
      is: ['quarterly 2010-04-01 2012-08-31'],
      because: 'it was retired before its last period ended',
    },
  ])('$is, because $because', ({ fields, is }) => {
    expect(lives(fields)).toEqual(is);
  });
});
