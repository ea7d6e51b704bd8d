import { describe, expect, it } from 'vitest';
import { answeringOn, isVacantOn, nameOn, postOn, serviceOn } from '../../src/model/succession.js';
import { day, type FrameworkParts, frameworkOf, id } from '../builders/framework.js';

const merged = {
  'economic-development': { to: '2014-03-31', succeeded_by: 'planning' },
  planning: { to: '2015-03-31', succeeded_by: 'place' },
  place: { from: '2015-04-01' },
  closed: { to: '2013-03-31' },
};

describe('the service that has the work', () => {
  it.each([
    { of: 'economic-development', on: '2014-03-31', is: 'economic-development', because: 'its last day is its own' },
    { of: 'economic-development', on: '2014-04-01', is: 'planning', because: 'it was merged the day before' },
    { of: 'economic-development', on: '2016-01-01', is: 'place', because: 'its successor was merged too' },
    { of: 'closed', on: '2014-04-01', is: 'closed', because: 'nobody took its work on' },
    { of: 'place', on: '2016-01-01', is: 'place', because: 'it runs' },
  ])('of $of on $on is $is: $because', ({ of, on, is }) => {
    expect(serviceOn(frameworkOf({ services: merged }), id(of), day(on))?.id).toBe(is);
  });

  it('is found although the chain leads back to itself, which a check reports', () => {
    const services = { a: { to: '2012-01-01', succeeded_by: 'b' }, b: { to: '2012-01-01', succeeded_by: 'a' } };
    expect(serviceOn(frameworkOf({ services }), id('a'), day('2013-01-01'))).toBeDefined();
  });

  it('is unknown where no file names it', () => {
    expect(serviceOn(frameworkOf(), id('parks'), day('2013-01-01'))).toBeUndefined();
  });
});

const held = [{ name: 'First holder', from: '2010-01-01' }];
const left = [{ name: 'First holder', from: '2010-01-01', to: '2014-08-31' }];

describe('a vacant post', () => {
  it.each([
    { holders: undefined, vacant: false, because: 'nothing is said of who holds it' },
    { holders: [], vacant: true, because: 'it lists that nobody does' },
    { holders: held, vacant: false, because: 'it is held with no end' },
    { holders: left, vacant: true, because: 'its holder left the day before' },
    { holders: [{ from: '2014-09-02' }], vacant: true, because: 'its holder begins tomorrow' },
    { holders: [...left, { from: '2014-09-01' }], vacant: false, because: 'the next holder began today' },
  ])('is $vacant on 1 September: $because', ({ holders, vacant }) => {
    const owners = { head: { holders } };
    const post = postOn(frameworkOf({ owners }), id('head'), day('2014-09-01'));
    expect(post && isVacantOn(post, day('2014-09-01'))).toBe(vacant);
  });

  it.each([
    { to: '2014-08-31', vacant: true, because: 'the post ended the day before' },
    { to: '2014-09-01', vacant: false, because: 'its last day is its own' },
  ])('that ends on $to is $vacant on 1 September: $because', ({ to, vacant }) => {
    for (const holders of [undefined, held]) {
      const post = postOn(frameworkOf({ owners: { head: { to, holders } } }), id('head'), day('2014-09-01'));
      expect(post && isVacantOn(post, day('2014-09-01'))).toBe(vacant);
    }
  });

  const on = day('2014-09-01');
  const rows: readonly { owners: NonNullable<FrameworkParts['owners']>; is: object; because: string }[] = [
    {
      owners: { head: { holders: left, deputy: 'manager', reports_to: 'director' }, manager: {}, director: {} },
      is: { post: 'manager', vacant: 'head' },
      because: 'its deputy answers',
    },
    {
      owners: { head: { to: '2014-08-31', holders: held, reports_to: 'director' }, director: {} },
      is: { post: 'director', vacant: 'head' },
      because: 'it ended, and no post succeeded it',
    },
    {
      owners: {
        head: { holders: left, deputy: 'manager', reports_to: 'director' },
        manager: { holders: left },
        director: {},
      },
      is: { post: 'director', vacant: 'head' },
      because: 'its deputy is vacant too, so the post it reports to does',
    },
    {
      owners: { head: { holders: left, reports_to: 'director' }, director: {} },
      is: { post: 'director' },
      because: 'it has no deputy',
    },
    {
      owners: { head: { holders: left } },
      is: { post: 'head', vacant: undefined },
      because: 'nobody stands in for it',
    },
    {
      owners: { head: { holders: held, deputy: 'manager' }, manager: {} },
      is: { post: 'head', vacant: undefined },
      because: 'it is held',
    },
    {
      owners: { head: { holders: left, deputy: 'manager' }, manager: { holders: left, deputy: 'head' } },
      is: { post: 'head', vacant: undefined },
      because: 'two vacant posts that stand in for each other answer nothing',
    },
    {
      owners: {
        head: { holders: left, deputy: 'manager' },
        manager: { holders: left, reports_to: 'director' },
        director: {},
      },
      is: { post: 'director', vacant: 'head' },
      because: 'the way goes on from the deputy to the post it reports to',
    },
    {
      owners: {
        head: { to: '2014-03-31', succeeded_by: 'new-head' },
        'new-head': { holders: left, deputy: 'manager' },
        manager: {},
      },
      is: { post: 'manager', vacant: 'new-head' },
      because: 'the post was succeeded, and its successor is vacant',
    },
  ];
  it.each(rows)('goes to $is.post: $because', ({ owners, is }) => {
    expect(answeringOn(frameworkOf({ owners }), id('head'), on)).toMatchObject(is);
  });
});

describe('the name on a day', () => {
  const service = {
    name: 'Planning and Regeneration',
    formerly: [
      { name: 'Planning', until: day('2014-03-31') },
      { name: 'Development Control', until: day('2009-12-31') },
    ],
  };
  it.each([
    { on: '2009-12-31', is: 'Development Control', because: 'its last day' },
    { on: '2010-01-01', is: 'Planning', because: 'the day after' },
    { on: '2014-03-31', is: 'Planning', because: 'the last day of that name' },
    { on: '2014-04-01', is: 'Planning and Regeneration', because: 'the name of today' },
  ])('on $on is $is: $because', ({ on, is }) => {
    expect(nameOn(service, day(on))).toBe(is);
  });
});
