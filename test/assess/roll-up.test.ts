import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rating } from '../../src/assess/assessment.js';
import { type RolledUp, type RollUp, rollUpOf } from '../../src/assess/roll-up.js';
import { id, indicator, item } from '../builders/assessment.js';
import type { FrameworkParts } from '../builders/framework.js';
import { receivedOf } from '../builders/oversight.js';

const jobs: RolledUp = { kind: 'priority', id: id('jobs'), title: 'Jobs' };

const ratings: Readonly<Record<string, Rating>> = {
  g: { colour: 'green', words: 'On or above target', sentence: '' },
  a: { colour: 'amber', words: 'Close to target', sentence: '' },
  r: { colour: 'red', words: 'Significantly below target', sentence: '' },
  u: { colour: 'unrated', reason: 'overdue', words: 'Overdue', sentence: '' },
};

/** `ggaru`: an indicator each, named `I 1` onwards, by the first letter of its colour. */
function taken(letters: string, of: RolledUp = jobs): RollUp {
  const items = [...letters].map(
    (letter, at) => item(`I-${at + 1}`, { indicator: indicator(`I-${at + 1}`), rating: ratings[letter] as Rating }), // one of the table's
  );
  return rollUpOf(of, items);
}

it.each([
  { title: 'Annual Action Plan 2012/13', said: 'the Annual Action Plan 2012/13', because: 'it says that it is a plan' },
  { title: 'Our Plan', said: 'Our Plan', because: 'it has its own article' },
  { title: 'Corporate', said: 'the plan "Corporate"', because: 'a name alone takes no article' },
])('a plan is told as $said: $because', ({ title, said }) => {
  expect(taken('', { kind: 'plan', id: id('p'), title }).sentence).toBe(
    `No indicator in ${said} is counted for this period.`,
  );
});

describe('the sentence of indicators taken together', () => {
  it.each([
    {
      letters: 'ggggggaaruuu',
      said: 'Of the 12 indicators under Jobs, nine are rated: six on target, two close to target and one significantly off target; the worst is I 9 (significantly below target).',
      because: 'coverage is both numbers, and the worst is red',
    },
    {
      letters: 'gaa',
      said: 'All three indicators under Jobs are rated: one on target and two close to target; the worst are I 2 (close to target) and I 3 (close to target).',
      because: 'amber is the worst where nothing is red',
    },
    {
      letters: 'gg',
      said: 'Both indicators under Jobs are rated: both on target.',
      because: 'no worst is made of green',
    },
    {
      letters: 'gggu',
      said: 'Of the four indicators under Jobs, three are rated: all on target.',
      because: 'of one colour',
    },
    {
      letters: 'g',
      said: 'The one indicator under Jobs, I 1, is rated: on or above target.',
      because: 'one is no whole',
    },
    {
      letters: 'u',
      said: 'The one indicator under Jobs, I 1, is not rated: not assessed.',
      because: 'and not of nothing',
    },
    {
      letters: 'uuu',
      said: 'None of the three indicators under Jobs is rated: not assessed.',
      because: 'nothing is rated',
    },
    {
      letters: 'ruu',
      said: 'Of the three indicators under Jobs, only one is rated, fewer than half, so the whole is not assessed: one significantly off target; the worst is I 1 (significantly below target).',
      because: 'under half says why it is not assessed, and hides no red',
    },
    {
      letters: 'rrrr',
      said: 'All four indicators under Jobs are rated: all significantly off target; the worst are I 1 (significantly below target), I 2 (significantly below target) and two more.',
      because: 'a sentence names no more than three',
    },
    {
      letters: '',
      said: 'No indicator under Jobs is counted for this period.',
      because: 'nothing is not zero of zero',
    },
  ])('$letters: $because', ({ letters, said }) => {
    expect(taken(letters).sentence).toBe(said);
  });

  it.each([
    { of: { ...jobs, kind: 'plan', title: 'Annual Action Plan' }, where: 'in the Annual Action Plan' },
    { of: { ...jobs, kind: 'plan', title: 'The Plan' }, where: 'in The Plan' },
    { of: { ...jobs, kind: 'objective', title: 'Keep towns busy' }, where: 'under the objective "Keep towns busy"' },
    { of: { ...jobs, kind: 'service', title: 'Housing' }, where: 'of Housing' },
  ] as const)('is said to be $where', ({ of, where }) => {
    expect(taken('gg', of).sentence).toBe(`Both indicators ${where} are rated: both on target.`);
  });
});

describe('coverage', () => {
  it.each([
    { letters: 'gu', isAssessed: true, because: 'exactly half is assessed' },
    { letters: 'gguuu', isAssessed: false, because: 'two of five is under half' },
    { letters: 'gguu', isAssessed: true, because: 'two of four is half' },
    { letters: 'u', isAssessed: false, because: 'nothing is rated' },
    { letters: '', isAssessed: false, because: 'nothing is there' },
  ])('$letters: $because', ({ letters, isAssessed }) => {
    expect(taken(letters).isAssessed).toBe(isAssessed);
  });

  it('leaves out what is not counted', () => {
    const { ratings: counts, yearOnYear } = rollUpOf(jobs, [item('A-1'), item('A-2', { counted: false })]);
    expect([counts.total, yearOnYear.total]).toEqual([1, 1]);
  });

  it('the ratings add to the whole, and so do the directions, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('g', 'a', 'r', 'u')), (letters) => {
        const { ratings: of, rated, yearOnYear } = taken(letters.join(''));
        const { total, ...directions } = yearOnYear;
        expect(of.green + of.amber + of.red).toBe(rated);
        expect(rated + of.unrated).toBe(of.total);
        expect(Object.values(directions).reduce((sum, each) => sum + each, 0)).toBe(total);
        expect(total).toBe(letters.length);
      }),
    );
  });
});

const council: FrameworkParts = {
  services: { housing: {}, leisure: { name: 'Leisure', to: '2012-06-30', succeeded_by: 'housing' } },
  indicators: { 'I-1': {}, 'I-2': { service: 'leisure' }, 'I-3': {}, 'I-4': {}, 'I-5': { approved_by: undefined } },
  plans: {
    corporate: {
      kind: 'corporate',
      title: 'Corporate Plan',
      priorities: [
        {
          id: 'jobs',
          title: 'Jobs',
          objectives: [
            { id: 'J-A', title: 'More' },
            { id: 'J-B', title: 'Better' },
          ],
        },
        { id: 'homes', title: 'Homes', objectives: [{ id: 'H-A', title: 'Homes' }] },
      ],
    },
    action: {
      title: 'Action Plan',
      delivers: [
        { objective: 'J-A', indicators: ['I-1', 'I-2', 'I-5'] },
        { objective: 'J-B', indicators: ['I-2', 'I-3'] },
        { indicators: ['I-4'] },
      ],
      changes: [
        { on: '2012-10-05', removed: ['I-1'] },
        { on: '2012-08-01', removed: ['I-3'] },
      ],
    },
  },
};

/** Of each thing the indicators that are taken together, by its title. */
function placesOf(all: readonly RollUp[]): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(all.map(({ of, indicators }) => [of.title, indicators.map((each) => each.indicator.id)]));
}

describe('what belongs together', () => {
  const { plans, priorities, objectives, services } = receivedOf(council).rollUps;

  it('an objective has what a plan delivers to it on the last day of the period', () => {
    expect(placesOf(objectives)).toEqual({ More: ['I-1', 'I-2'], Better: ['I-2'], Homes: [] });
  });

  it('a priority has what serves any of its objectives, each once', () => {
    expect(placesOf(priorities)).toEqual({ Jobs: ['I-1', 'I-2'], Homes: [] });
  });

  it('a plan has what it delivers itself, and what others deliver to its objectives', () => {
    expect(placesOf(plans)).toEqual({ 'Corporate Plan': ['I-1', 'I-2'], 'Action Plan': ['I-1', 'I-2', 'I-4'] });
  });

  it('a service has the work of the one that was merged into it', () => {
    expect(placesOf(services)).toEqual({ Housing: ['I-1', 'I-2', 'I-4', 'I-3'] });
  });

  it('of what a body does not receive nothing is counted', () => {
    const { rollUps } = receivedOf(council, {
      body: { receives: [{ plans: ['annual-action'], services: ['leisure'] }] },
    });
    expect(placesOf(rollUps.priorities)).toEqual({ Jobs: ['I-2'] });
  });

  it('a public body is told of no priority of an internal plan', () => {
    const corporate = { ...council.plans?.corporate, audience: 'internal' };
    const parts = { ...council, plans: { ...council.plans, corporate } };
    const { rollUps } = receivedOf(parts, { body: { audience: 'public', receives: [{ plans: ['annual-action'] }] } });
    expect([rollUps.priorities, rollUps.objectives]).toEqual([[], []]);
    expect(placesOf(rollUps.plans)).toEqual({ 'Action Plan': ['I-1', 'I-2', 'I-4'] });
  });
});
