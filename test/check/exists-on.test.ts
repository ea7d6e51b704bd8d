import { describe, expect, it } from 'vitest';
import { existsOn } from '../../src/check/exists-on.js';
import { day } from '../builders/framework.js';

const from = day('2012-04-01');
const to = day('2013-03-31');

describe('a post or a service is there', () => {
  it.each([
    { has: {}, on: '1990-01-01', is: true, because: 'it has no days' },
    { has: { from, to }, on: '2012-03-31', is: false, because: 'it begins on the next day' },
    { has: { from, to }, on: '2012-04-01', is: true, because: 'that is its first day' },
    { has: { from, to }, on: '2013-03-31', is: true, because: 'its last day is a day of its own' },
    { has: { from, to }, on: '2013-04-01', is: false, because: 'it ended on the day before' },
  ])('on $on: $is, for $because', ({ has, on, is }) => {
    expect(existsOn(has, day(on))).toBe(is);
  });
});
