import { describe, expect, it } from 'vitest';
import { type PostDutiesData, postDutiesData } from '../../../src/assess/views/post-duties.js';
import { assessed } from '../../builders/assessed.js';
import { type FrameworkParts, held, period } from '../../builders/framework.js';

const parts: FrameworkParts = {
  owners: {
    'head-of-housing': { title: 'Head of Housing', holders: [{ to: '2012-08-31' }], deputy: 'housing-manager' },
    'housing-manager': { title: 'Housing Manager' },
    'head-of-lettings': { title: 'Head of Lettings', to: '2012-06-30', succeeded_by: 'housing-manager' },
  },
  services: { housing: { head: 'head-of-housing', portfolio_holder: 'housing-manager' } },
  plans: {
    action: { owner: 'housing-manager', priorities: [{ id: 'homes', title: 'Homes' }] },
    before: { from: '2011-04-01', to: '2012-03-31', owner: 'housing-manager' },
  },
  indicators: {
    'HSG-014': {
      owner: 'head-of-lettings',
      data_provider: 'housing-manager',
      validator: 'housing-manager',
      recovery_plans: [
        { for: '2012-13-Q1', actions: [{ text: 'Hire a surveyor', due: '2012-12-31' }] },
        { for: '2010-11-Q1', closed_on: '2011-01-01', actions: [{ text: 'Long past' }] },
      ],
    },
  },
  activities: {
    'H-A-01': {
      milestones: [
        { id: 'start', title: 'Begin', due: '2012-05-01', owner: 'housing-manager' },
        { id: 'end', title: 'Open', due: '2012-09-30' },
      ],
      changes: [{ on: '2012-06-01', what: 'milestone', milestone: 'end', to: '2012-12-15' }],
    },
  },
  recommendations: { 'IA-1': {}, 'IA-2': { owner: 'housing-manager' } },
  risks: {
    'CR-001': {
      actions: [
        { text: 'Insure', owner: 'housing-manager', done_on: '2012-07-01' },
        { text: 'Survey', owner: 'housing-manager', done_on: '2012-04-01' },
        { text: 'Long done', owner: 'housing-manager', done_on: '2012-03-31' },
      ],
    },
  },
  budgets: { 'housing-2012-13': { owner: 'housing-manager' }, 'housing-2011-12': { year: '2011-12' } },
  papers: {
    'cabinet-q1': {
      body: 'cabinet',
      meeting: '2012-09-03',
      decisions: [
        { text: 'Look into costs', owner: 'housing-manager', due: '2012-10-01' },
        { text: 'Note the report' },
      ],
    },
  },
  entries: {
    '2012-13/2012-05/H-A-01': { status: 'on-track', milestones: { start: { achieved: '2012-05-03' } } },
    '2012-13/Q1/IA-2': { status: 'verified' },
    '2012-13/Q2/HSG-014': { value: 3 },
  },
};

const assessment = assessed(parts);

function dutiesOf(post: string, year = 'annual 2012-13'): PostDutiesData {
  return postDutiesData(assessment, held(assessment.framework, 'owner', post), period(year));
}

function told({ duties }: PostDutiesData): readonly string[] {
  return duties.map(({ kind, id, text, role, due, done, standsInFor }) =>
    [
      kind,
      id,
      text,
      role === 'owner' ? undefined : role,
      due,
      done && `done ${done}`,
      standsInFor && `for ${standsInFor.id}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('everything that a post answers for', () => {
  it('is what names it, what its predecessor left, and what it stands in for', () => {
    expect(told(dutiesOf('housing-manager'))).toEqual([
      'service housing head for head-of-housing',
      'service housing portfolio-holder',
      'plan action',
      'priority homes',
      'indicator HSG-014',
      'indicator HSG-014 data-provider',
      'indicator HSG-014 validator',
      'activity H-A-01 for head-of-housing',
      'milestone H-A-01 Begin 2012-05-01 done 2012-05-03',
      'milestone H-A-01 Open 2012-12-15 for head-of-housing',
      'recommendation IA-1 for head-of-housing',
      'recommendation IA-2',
      'risk CR-001 for head-of-housing',
      'risk-action CR-001 Insure done 2012-07-01',
      'risk-action CR-001 Survey done 2012-04-01',
      'budget housing-2012-13',
      'decision cabinet-q1 Look into costs 2012-10-01',
      'recovery-action HSG-014 Hire a surveyor 2012-12-31',
    ]);
  });

  it('stays with a vacant post, which says who answers', () => {
    const { post, duties } = dutiesOf('head-of-housing');
    expect(post.answeredBy?.id).toBe('housing-manager');
    expect(duties.map(({ id }) => id)).toContain('H-A-01');
  });

  it('of a post that has ended is its successor’s', () => {
    const { post, ended } = dutiesOf('head-of-lettings');
    expect([post.id, ended]).toEqual(['housing-manager', { on: '2012-06-30', title: 'Head of Lettings' }]);
  });

  it('of an earlier year is what it answered for then', () => {
    expect(told(dutiesOf('housing-manager', 'annual 2011-12'))).toEqual([
      'service housing portfolio-holder',
      'plan before',
    ]);
  });

  it('comes with how each stood at the end of the quarter', () => {
    const { duties } = dutiesOf('housing-manager');
    const standings = new Map(duties.map(({ id, standing }) => [String(id), standing]));
    expect(standings.get('H-A-01')).toBeUndefined();
    expect(duties.find(({ kind }) => kind === 'activity')?.standing).toEqual({
      of: 'activity',
      status: 'not-reported',
    });
    expect(duties.find(({ kind }) => kind === 'indicator')?.standing).toMatchObject({
      of: 'rating',
      colour: 'unrated',
    });
  });
});
