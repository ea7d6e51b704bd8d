import { describe, expect, it } from 'vitest';
import type { Due, DueState } from '../../src/assess/due-state.js';
import { escalationOf, goesOn, missingRuns } from '../../src/assess/late-runs.js';
import { day, type FrameworkParts, frameworkOf, id, period } from '../builders/framework.js';

const states: Readonly<Record<string, DueState>> = {
  overdue: { state: 'overdue', daysLate: 12, passedOver: false },
  'no figure': { state: 'answered-without-figure', daysLate: 12, reason: 'It was lost.' },
  'no figure, not due': { state: 'answered-without-figure', daysLate: 0, reason: 'It was lost.' },
  late: { state: 'received-late', daysLate: 3, receivedOn: day('2012-10-13'), how: 'committed' },
  unknown: { state: 'arrival-unknown', why: 'History was not read.' },
  excepted: { state: 'excepted', exception: undefined, until: undefined },
  'due soon': { state: 'due-soon' },
};

function dueOf(key: string, state: string): Due {
  const standing = states[state];
  if (standing === undefined) throw new Error(`The test names a state "${state}", which is none.`);
  const expected = { subject: id('HSG-014'), kind: 'indicator', dueOn: day('2012-10-10'), owner: undefined } as const;
  return { ...expected, period: period(key), ...standing };
}

describe('how many periods in a row a return has been missing', () => {
  it.each([
    { dues: ['overdue'], runs: [1], because: 'it is the first' },
    { dues: ['overdue', 'overdue', 'overdue'], runs: [1, 2, 3], because: 'each adds one' },
    { dues: ['overdue', 'no figure'], runs: [1, 2], because: 'an answer without a figure escalates like lateness' },
    { dues: ['overdue', 'late', 'overdue'], runs: [1, 0, 1], because: 'what came late came' },
    { dues: ['overdue', 'unknown', 'overdue'], runs: [1, 0, 1], because: 'what came on an unknown day came' },
    { dues: ['overdue', 'excepted', 'overdue'], runs: [1, 0, 2], because: 'an agreement neither adds nor ends' },
    { dues: ['overdue', 'no figure, not due'], runs: [1, 0], because: 'it has until its deadline' },
    { dues: ['overdue', 'due soon'], runs: [1, 0], because: 'what is not due yet is not missing' },
  ])('$dues: $because', ({ dues, runs }) => {
    const made = dues.map((state, at) => dueOf(`2012-13-Q${at + 1}`, state));
    expect([...missingRuns(made).values()]).toEqual(runs);
  });

  it('counts each frequency by itself', () => {
    const made = [dueOf('2012-13-Q4', 'overdue'), dueOf('annual 2012-13', 'overdue')];
    expect([...missingRuns(made).values()]).toEqual([1, 1]);
  });

  it.each([
    { runs: [1, 2], goes: true, because: 'the next is missing too' },
    { runs: [2, 1], goes: false, because: 'what came between ended it' },
    { runs: [1, 0, 1], goes: false, because: 'the next run is another, though it is as long' },
    { runs: [1, 0, 2], goes: true, because: 'what is not due between ends nothing' },
    { runs: [1], goes: false, because: 'nothing follows' },
  ])('$runs goes on: $goes, for $because', ({ runs, goes }) => {
    expect(goesOn(runs.map((running, at) => ({ due: dueOf(`2012-13-Q${at + 1}`, 'overdue'), running })))).toBe(goes);
  });
});

const parts: FrameworkParts = {
  owners: {
    'head-of-housing': {},
    'chief-executive': { title: 'Chief Executive', roles: ['chief-executive'], from: '2012-05-01' },
    'old-chief-executive': { title: 'Chief Executive', roles: ['chief-executive'], to: '2012-04-30' },
  },
  services: { housing: {}, lettings: { head: 'lettings-manager', to: '2012-03-31', succeeded_by: 'housing' } },
};

describe('to whom it goes', () => {
  const head = { to: 'head-of-service', post: 'head-of-housing' };
  it.each([
    { running: 0, goes: undefined, because: 'it is not missing' },
    { running: 1, goes: undefined, because: 'once stays with its owner' },
    { running: 2, goes: head, because: 'twice goes to the head of its service' },
    { running: 2, service: 'lettings', goes: head, because: 'the work went to another service' },
    {
      running: 2,
      service: undefined,
      goes: { to: 'head-of-service', post: undefined },
      because: 'it is of no service',
    },
    { running: 3, goes: { to: 'chief-executive', post: 'chief-executive' }, because: 'three times go to the top' },
    {
      running: 3,
      today: '2012-04-30',
      goes: { to: 'chief-executive', post: 'old-chief-executive' },
      because: 'it is the post that there was on the day',
    },
    {
      running: 3,
      settings: { escalation: { head_of_service: 3, chief_executive: 5 } },
      goes: head,
      because: 'pmf.yaml says after how many',
    },
    {
      running: 3,
      owners: { 'head-of-housing': {} },
      goes: { to: 'chief-executive', post: undefined },
      because: 'no post has that role',
    },
  ])('$running: $because', ({ running, goes, today = '2012-10-22', ...of }) => {
    const { owners = parts.owners, settings = {} } = of;
    const service = 'service' in of ? of.service : 'housing';
    const framework = frameworkOf({ ...parts, settings, ...(owners && { owners }) });
    const at = { service: service === undefined ? undefined : id(service), today: day(today) };
    expect(escalationOf(framework, running, at)).toEqual(goes && { running, ...goes });
  });
});
