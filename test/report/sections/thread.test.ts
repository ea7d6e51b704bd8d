import { describe, expect, it } from 'vitest';
import { receive } from '../../../src/assess/receive.js';
import { thread } from '../../../src/report/sections/thread.js';
import { assessed } from '../../builders/assessed.js';
import { type FrameworkParts, held } from '../../builders/framework.js';
import { linesOf } from '../words-of.js';

const corporate = {
  title: 'Corporate Plan',
  kind: 'corporate',
  priorities: [
    {
      id: 'homes',
      title: 'Homes',
      objectives: [
        { id: 'H-A', title: 'Let homes sooner' },
        { id: 'H-B', title: 'Build homes' },
      ],
    },
  ],
};
const action = {
  title: 'Action Plan',
  parent: 'corporate',
  delivers: [
    { objective: 'H-A', indicators: ['HSG-014', 'HSG-015'], activities: ['H-A-01'] },
    { indicators: ['OPS-001'] },
  ],
};
const parts: FrameworkParts = {
  plans: { corporate, action, service: { kind: 'service', delivers: [{ objective: 'H-A', indicators: ['SVC-001'] }] } },
  indicators: {
    'HSG-014': { title: 'Homes let' },
    'HSG-015': { title: 'Secret', audience: 'internal' },
    'OPS-001': { title: 'Sickness' },
    'SVC-001': { title: 'Not for Cabinet' },
  },
  activities: { 'H-A-01': { title: 'Open the hub' } },
  risks: { 'CR-001': { title: 'Flood', objectives: ['H-A'] } },
  entries: { '2012-13/2012-09/H-A-01': { status: 'on-track' }, '2012-13/Q2/CR-001': { likelihood: 2, impact: 3 } },
};

function told(audience: 'public' | 'internal', given: FrameworkParts = parts): readonly string[] {
  const bodies = { cabinet: { audience, receives: [{ plans: ['annual-action'] }, { records: ['risk'] }] } };
  const assessment = assessed({ ...given, bodies });
  const received = receive(assessment, { body: held(assessment.framework, 'body', 'cabinet') });
  return linesOf(thread.build({ assessment: received, draft: false, provenance: { version: '0' } }));
}

describe('the golden thread of what a body receives', () => {
  it('goes from the plan at the top down to each record with how it stands, and leaves empty branches out', () => {
    expect(told('internal')).toEqual([
      '## The golden thread',
      '- Corporate Plan',
      '- - Priority: Homes (none of two indicators rated, not assessed)',
      '- - - Objective: Let homes sooner (none of two indicators rated, not assessed)',
      '- - - - HSG-014: Homes let: Overdue',
      '- - - - HSG-015: Secret: Overdue',
      '- - - - Open the hub: On Track',
      '- - - - Risk CR-001: Flood: 6 (medium)',
      '- - Action Plan',
      '- - - OPS-001: Sickness: Overdue',
    ]);
  });

  it('leaves internal records out of a public report', () => {
    const lines = told('public').join('\n');
    for (const secret of ['Secret', 'Flood', 'CR-001', 'HSG-015']) expect(lines).not.toContain(secret);
  });

  it('does not name a plan that is internal, nor its priorities', () => {
    const secret = { ...parts, plans: { ...parts.plans, corporate: { ...corporate, audience: 'internal' } } };
    const lines = told('public', secret).join('\n');
    for (const name of ['Corporate Plan', 'Homes\n', 'Let homes sooner']) expect(lines).not.toContain(name);
    expect(lines).toContain('- - HSG-014: Homes let');
  });

  it('says that there is none', () => {
    expect(told('public', {})).toEqual(['## The golden thread', 'No plan delivers anything that this body receives.']);
  });
});
