import { describe, expect, it } from 'vitest';
import { peopleData } from '../../../src/assess/views/people.js';
import { postData } from '../../../src/assess/views/post.js';
import { day, frameworkOf, held } from '../../builders/framework.js';

const framework = frameworkOf({
  owners: {
    'chief-executive': { title: 'Chief Executive', roles: ['chief-executive', 'champion'] },
    officer: { title: 'Performance Officer', roles: ['coordinator', 'validator'] },
    member: { title: 'Portfolio Holder', roles: ['portfolio-holder', 'champion'] },
    'head-of-housing': {
      title: 'Head of Housing',
      roles: ['head-of-service'],
      reports_to: 'chief-executive',
      deputy: 'housing-manager',
      holders: [{ name: 'First holder', to: '2012-08-31' }],
    },
    'housing-manager': {
      title: 'Housing Manager',
      roles: ['lead-officer'],
      reports_to: 'head-of-housing',
      service: 'lettings',
      holders: [
        { name: 'First holder', to: '2011-12-31' },
        { github: 'northmoor-housing', from: '2012-01-01' },
      ],
    },
    'head-of-lettings': { title: 'Head of Lettings', to: '2012-03-31', succeeded_by: 'head-of-housing' },
  },
  services: { housing: {}, lettings: { name: 'Lettings', to: '2012-03-31', succeeded_by: 'housing' } },
  indicators: {
    'HSG-014': { owner: 'head-of-housing', data_provider: 'housing-manager', validator: 'officer' },
    'HSG-015': { owner: 'head-of-lettings' },
  },
});
const people = peopleData(framework, day('2012-10-31'));

describe('who is responsible for what', () => {
  it('begins with champions, portfolio holders and the co-ordinator', () => {
    expect(people.leads.map(({ id }) => id)).toEqual(['chief-executive', 'member', 'officer']);
    expect(people.others.map(({ id }) => id)).toEqual(['head-of-housing', 'housing-manager']);
  });

  it('tells a vacant post and who answers for it', () => {
    const [head] = people.others;
    expect(head).toMatchObject({ isVacant: true, holders: [], answeredBy: { id: 'housing-manager' } });
  });

  it('counts what a post owns, with what an ended post left to it', () => {
    const [head, manager] = people.others;
    expect(head?.owns).toEqual([
      { kind: 'service', count: 1 },
      { kind: 'indicator', count: 2 },
    ]);
    expect([manager?.provides, people.leads[2]?.validates]).toEqual([1, 1]);
  });

  it('names the holders on the day alone, and the service that took over', () => {
    const [, manager] = people.others;
    expect(manager?.holders).toEqual([
      { name: undefined, github: 'northmoor-housing', from: '2012-01-01', to: undefined },
    ]);
    expect(manager?.service?.id).toBe('housing');
  });

  it('lists posts that have ended with their successors', () => {
    expect(people.ended).toEqual([
      {
        id: 'head-of-lettings',
        title: 'Head of Lettings',
        to: '2012-03-31',
        succeededBy: { id: 'head-of-housing', title: 'Head of Housing' },
      },
    ]);
  });

  it('tells of one post what other posts say of it', () => {
    const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
    const manager = postData(framework, held(framework, 'owner', 'housing-manager'), day('2012-10-31'));
    const head = postData(framework, held(framework, 'owner', 'head-of-housing'), day('2012-10-31'));
    expect([ids(manager.deputyOf), ids(manager.standsInFor), manager.holdersEver.length]).toEqual([
      ['head-of-housing'],
      ['head-of-housing'],
      2,
    ]);
    expect([ids(head.reportingToIt), ids(head.succeeds)]).toEqual([['housing-manager'], ['head-of-lettings']]);
  });
});
