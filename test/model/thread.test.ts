import { describe, expect, it } from 'vitest';
import { type ThreadNode, threadBelow, threadsFromTheTop } from '../../src/model/thread.js';
import { waysTo } from '../../src/model/thread-up.js';
import { type Weave, weave } from '../../src/model/woven-plans.js';
import { day, type FrameworkParts, frameworkOf, id } from '../builders/framework.js';

const corporate = {
  kind: 'corporate',
  parent: 'strategy',
  priorities: [
    {
      id: 'homes',
      title: 'Homes',
      objectives: [
        { id: 'H-A', title: 'Let homes sooner', contributes_to: ['W-A'] },
        { id: 'H-B', title: 'Build homes' },
      ],
    },
  ],
};
const strategy = {
  kind: 'community-strategy',
  priorities: [{ id: 'wellbeing', title: 'Wellbeing', objectives: [{ id: 'W-A', title: 'Health' }] }],
};
const action = {
  parent: 'corporate',
  delivers: [{ objective: 'H-A', indicators: ['HSG-014'], activities: ['H-A-01'] }, { indicators: ['OPS-001'] }],
};
const service = {
  kind: 'service',
  parent: 'action',
  delivers: [{ objective: 'H-A', indicators: ['HSG-014', 'HSG-015'] }],
};

const parts: FrameworkParts = {
  plans: { strategy, corporate, action, service },
  indicators: { 'HSG-014': {}, 'HSG-015': {}, 'OPS-001': {} },
  activities: { 'H-A-01': {} },
  risks: { 'CR-001': { objectives: ['H-A'] }, 'CR-002': { objectives: ['homes'], closed_on: '2012-06-30' } },
};

function woven(given: FrameworkParts = parts, on = '2012-10-31'): Weave {
  const framework = frameworkOf(given);
  return weave(framework, { day: day(on), plans: [...framework.records.plan.values()] });
}

/** The tree as indented lines. */
function drawn(nodes: readonly ThreadNode[], before = ''): readonly string[] {
  return nodes.flatMap((node) => {
    const by = node.deliveredBy.length === 0 ? '' : ` by ${node.deliveredBy.join(' and ')}`;
    return [`${before}${node.id}${by}`, ...drawn(node.children, `${before}  `)];
  });
}

describe('the golden thread from the top', () => {
  it('hangs each record once from its objective, and operational work from its plan', () => {
    expect(drawn(threadsFromTheTop(woven()))).toEqual([
      'strategy',
      '  wellbeing',
      '    W-A',
      '  corporate',
      '    homes',
      '      H-A',
      '        HSG-014 by action and service',
      '        H-A-01 by action',
      '        HSG-015 by service',
      '        CR-001',
      '      H-B',
      '    action',
      '      OPS-001',
      '      service',
    ]);
  });

  it.each([
    {
      on: '2012-10-31',
      holds: true,
      because: 'it was added by then',
    },
    { on: '2012-06-30', holds: false, because: 'it was added later' },
  ])('on $on, $because', ({ on, holds }) => {
    const changes = [{ on: '2012-09-01', added: ['OPS-001'] }];
    const lines = drawn(
      threadsFromTheTop(woven({ ...parts, plans: { ...parts.plans, action: { ...action, changes } } }, on)),
    );
    expect(lines.some((line) => line.trim().startsWith('OPS-001'))).toBe(holds);
  });

  it('treats an objective of a plan that is not seen as if it were not named', () => {
    const framework = frameworkOf(parts);
    const plans = [...framework.records.plan.values()].filter((plan) => plan.id === 'action');
    expect(drawn(threadsFromTheTop(weave(framework, { day: day('2012-10-31'), plans })))).toEqual([
      'action',
      '  HSG-014',
      '  H-A-01',
      '  OPS-001',
    ]);
  });
});

describe('everything below one thing', () => {
  it('shows what a plan delivers to objectives above it, under those objectives', () => {
    expect(drawn([threadBelow(woven(), 'plan', id('action'))])).toEqual([
      'action',
      '  H-A',
      '    HSG-014',
      '    H-A-01',
      '  OPS-001',
      '  service',
      '    H-A',
      '      HSG-014',
      '      HSG-015',
    ]);
  });

  it('goes from an objective to those that serve it', () => {
    expect(drawn([threadBelow(woven(), 'objective', id('W-A'))]).slice(0, 2)).toEqual(['W-A', '  H-A']);
  });

  it('ends where plans lead back to themselves', () => {
    const circle = { ...parts, plans: { a: { parent: 'b' }, b: { parent: 'a' } } };
    expect(drawn([threadBelow(woven(circle), 'plan', id('a'))])).toEqual(['a', '  b']);
  });
});

describe('the ways up', () => {
  it.each([
    {
      kind: 'indicator',
      name: 'HSG-015',
      ways: ['strategy wellbeing W-A corporate homes H-A service'],
      because: 'an objective hangs from what it serves, and the plan that delivers stands below it',
    },
    {
      kind: 'indicator',
      name: 'HSG-014',
      ways: ['strategy wellbeing W-A corporate homes H-A action', 'strategy wellbeing W-A corporate homes H-A service'],
      because: 'two plans hold it',
    },
    {
      kind: 'indicator',
      name: 'OPS-001',
      ways: ['strategy corporate action'],
      because: 'operational work hangs from its plan',
    },
    { kind: 'objective', name: 'H-B', ways: ['strategy corporate homes'], because: 'it serves nothing else' },
    { kind: 'risk', name: 'CR-002', ways: ['strategy corporate homes'], because: 'it threatens a priority' },
    { kind: 'plan', name: 'strategy', ways: [], because: 'it is the top' },
  ] as const)('of $name: $because', ({ kind, name, ways }) => {
    const found = waysTo(woven(), { kind, id: id(name) });
    expect(found.map((way) => way.map((link) => link.id).join(' '))).toEqual(ways);
  });
});
