import { describe, expect, it } from 'vitest';
import { activity, council, fileOf, indicator, plan } from '../builders/records.js';
import { checkFiles, type Files } from './check-files.js';
import { body } from './governing-records.js';
import { toldOf } from './told-of.js';

interface Row {
  readonly files: Files;
  readonly codes: readonly string[];
  readonly because: string;
}

describe('the roles of performance management', () => {
  const atWork = { 'plans/p.yaml': plan(), 'bodies/b.yaml': body };
  const post = (roles: string, fields = {}) => ({ 'owners/manager.yaml': fileOf({ title: 'x', roles, ...fields }) });
  it.each<Row & { readonly role: string }>([
    { role: 'champion', files: atWork, codes: ['pmf.yaml:1:1'], because: 'no post has it' },
    { role: 'coordinator', files: atWork, codes: ['pmf.yaml:1:1'], because: 'no post has it' },
    { role: 'champion', files: { ...atWork, ...post('[champion]') }, codes: [], because: 'a post has it' },
    {
      role: 'coordinator',
      files: { ...atWork, ...post('[champion]') },
      codes: ['pmf.yaml:1:1'],
      because: 'the one is not the other',
    },
    {
      role: 'champion',
      files: { ...atWork, ...post('[champion]', { to: '2012-10-30' }) },
      codes: ['pmf.yaml:1:1'],
      because: 'the post is no more',
    },
    {
      role: 'champion',
      files: { ...atWork, ...post('[champion]', { from: '2012-11-01' }) },
      codes: ['pmf.yaml:1:1'],
      because: 'the post is not there yet',
    },
    { role: 'champion', files: { 'plans/p.yaml': plan() }, codes: [], because: 'no body is told of the plan' },
    { role: 'champion', files: { 'bodies/b.yaml': body }, codes: [], because: 'no plan runs' },
    {
      role: 'champion',
      files: { ...atWork, 'owners/manager.yaml': 'title: x\n' },
      codes: [],
      because: 'the post that could not be read may have it',
    },
  ])('$role: $because', ({ role, files, codes }) => expect(toldOf(files, `no-${role}`)).toEqual(codes));
});

describe('a post without a holder', () => {
  const vacant = (fields = {}) => ({
    'owners/manager.yaml': fileOf({ title: 'x', roles: '[lead-officer]', holders: '[{to: 2012-10-30}]', ...fields }),
  });
  const owning = {
    'indicators/X.yaml': indicator({ owner: 'manager', approved_by: 'Cabinet', approved_on: '2012-03-05' }),
  };
  const place = ['owners/manager.yaml:3:1'];
  it.each<Row>([
    { files: { ...vacant(), ...owning }, codes: place, because: 'the last holder left yesterday' },
    { files: { ...vacant({ holders: '[{to: 2012-10-31}]' }), ...owning }, codes: [], because: 'one leaves today' },
    { files: { ...vacant({ holders: '[{from: 2012-10-31}]' }), ...owning }, codes: [], because: 'one comes today' },
    { files: { ...vacant({ holders: undefined }), ...owning }, codes: [], because: 'it does not say who holds it' },
    { files: vacant(), codes: [], because: 'it answers for nothing' },
    {
      files: { ...vacant({ to: '2012-10-30', succeeded_by: 'head-of-housing' }), ...owning },
      codes: [],
      because: 'the post is no more, and another has its work',
    },
    {
      files: { ...vacant(), 'indicators/X.yaml': indicator({ owner: 'manager' }) },
      codes: [],
      because: 'a proposal owes nothing',
    },
    {
      files: {
        ...vacant(),
        'indicators/X.yaml': indicator({ data_provider: 'manager', approved_by: 'Cabinet', approved_on: '2012-03-05' }),
      },
      codes: place,
      because: 'it counts the figure',
    },
    {
      files: { ...vacant(), 'services/s.yaml': 'name: s\nhead: manager\n' },
      codes: place,
      because: 'it heads a service',
    },
    {
      files: { ...vacant(), 'services/s.yaml': 'name: s\nhead: manager\nto: 2012-10-30\n' },
      codes: [],
      because: 'the service is no more',
    },
    {
      files: { ...vacant(), 'plans/p.yaml': plan({ priorities: '[{id: homes, title: x, owner: manager}]' }) },
      codes: place,
      because: 'a priority is its own',
    },
    {
      files: {
        ...vacant(),
        'activities/A.yaml': activity({
          approved_by: 'Cabinet',
          approved_on: '2012-03-05',
          milestones: '[{id: m, title: m, due: 2012-06-30, owner: manager}]',
        }),
      },
      codes: [],
      because: 'a milestone may be reached long ago',
    },
    {
      files: {
        ...vacant(),
        ...owning,
        'owners/old.yaml': fileOf({ title: 'o', roles: '[validator]', to: '2012-09-30', succeeded_by: 'manager' }),
        'indicators/X.yaml': indicator({ owner: 'old', approved_by: 'Cabinet', approved_on: '2012-03-05' }),
      },
      codes: place,
      because: 'it took the work of another over',
    },
  ])('$because', ({ files, codes }) => expect(toldOf(files, 'post-without-holder')).toEqual(codes));

  it.each([
    {
      fields: { deputy: 'head-of-housing' },
      standsIn: 'Until somebody does, "head-of-housing" answers in its place.',
      remedy: 'can be acknowledged',
    },
    {
      fields: { reports_to: 'head-of-housing' },
      standsIn: 'Until somebody does, "head-of-housing" answers in its place.',
      remedy: 'can be acknowledged',
    },
    {
      fields: {},
      standsIn: 'No deputy and no post above it is held, so nobody answers in its place.',
      remedy: 'name in "deputy" a post',
    },
  ])('is told with who answers for it: $standsIn', ({ fields, standsIn, remedy }) => {
    const { findings } = checkFiles({ ...council, ...vacant(fields), ...owning });
    expect(findings.find(({ code }) => code === 'post-without-holder')).toMatchObject({
      message: `Nobody holds "manager" on 31 October 2012, which answers for "X". ${standsIn}`,
      remedy: expect.stringContaining(remedy),
    });
  });
});
