import { describe, expect, it } from 'vitest';
import type { Completeness } from '../../../src/assess/assessment.js';
import { type StatusGrouping, type StatusRow, statusData } from '../../../src/assess/views/status.js';
import { assessed } from '../../builders/assessed.js';
import { type FrameworkParts, found } from '../../builders/framework.js';

const parts: FrameworkParts = {
  settings: { timeliness: { clock: 'declared' } },
  owners: {
    'head-of-housing': {},
    'head-of-leisure': { title: 'Head of Leisure', holders: [{ to: '2012-08-31' }], deputy: 'leisure-manager' },
    'leisure-manager': { title: 'Leisure Manager' },
  },
  services: {
    housing: {},
    parks: { name: 'Parks', head: 'head-of-leisure', to: '2012-08-31', succeeded_by: 'leisure' },
    leisure: { name: 'Leisure', head: 'head-of-leisure' },
  },
  indicators: {
    'HSG-014': {},
    'HSG-015': {},
    'PRK-001': { service: 'parks', owner: 'head-of-leisure' },
    'LEI-001': { service: 'leisure', owner: 'leisure-manager' },
  },
  plans: {
    action: { delivers: [{ indicators: ['HSG-014', 'PRK-001'] }] },
    service: { kind: 'service', delivers: [{ indicators: ['HSG-014', 'HSG-015'] }] },
  },
  bodies: {
    cabinet: { name: 'Cabinet', receives: [{ plans: ['annual-action'] }] },
    board: { name: 'Board', receives: [{ records: ['indicator'] }] },
  },
  entries: {
    '2012-13/Q2/HSG-014': { value: 1, reported_on: '2012-10-09' },
    '2012-13/Q2/HSG-015': { value: 1, reported_on: '2012-10-12' },
    '2012-13/Q2/LEI-001': { missing: { code: 'not-available', reason: 'The count was lost.' } },
  },
};

const data = statusData(assessed(parts));

function rowsBy(by: StatusGrouping): readonly StatusRow[] {
  return found(
    data.groups.find((group) => group.by === by),
    by,
  ).rows;
}

/** `name: expected = on time + late + no figure + overdue` */
function told(rows: readonly StatusRow[]): readonly string[] {
  return rows.map(({ name, standsInFor, counts: { expected, onTime, late, answeredWithoutFigure, overdue } }) => {
    const whose = standsInFor === undefined ? name : `${name} for ${standsInFor.title}`;
    return `${whose}: ${expected} = ${onTime} + ${late} + ${answeredWithoutFigure} + ${overdue}`;
  });
}

describe('what has come of what is owed', () => {
  it.each<{ readonly by: StatusGrouping; readonly rows: readonly string[]; readonly because: string }>([
    {
      by: 'service',
      rows: ['Housing: 2 = 1 + 1 + 0 + 0', 'Leisure: 2 = 0 + 0 + 1 + 1', 'Across services: 1 = 0 + 0 + 0 + 1'],
      because: 'a merged service has its returns with its successor, and the annual plan is nobody’s alone',
    },
    {
      by: 'body',
      rows: ['Board: 4 = 1 + 1 + 1 + 1', 'Cabinet: 3 = 1 + 0 + 0 + 2'],
      because: 'each body counts what it receives',
    },
    {
      by: 'plan',
      rows: ['Plan: 3 = 1 + 0 + 0 + 2', 'Plan: 2 = 1 + 1 + 0 + 0', 'No plan: 1 = 0 + 0 + 1 + 0'],
      because: 'a plan counts its own assessment with what it holds',
    },
    {
      by: 'owner',
      rows: [
        'Head of Housing: 3 = 1 + 1 + 0 + 1',
        'Leisure Manager: 1 = 0 + 0 + 1 + 0',
        'Leisure Manager for Head of Leisure: 1 = 0 + 0 + 0 + 1',
      ],
      because: 'a deputy answers for a vacant post, in a row of its own',
    },
  ])('by $by: $because', ({ by, rows }) => {
    expect(told(rowsBy(by))).toEqual(rows);
  });

  it('has rows that add to all, where it says so', () => {
    const adding = data.groups.filter(({ adds }) => adds);
    expect(adding.map(({ by }) => by)).toEqual(['service', 'owner']);
    for (const { rows } of adding) {
      for (const name of Object.keys(data.all) as (keyof Completeness)[]) {
        expect(rows.reduce((sum, { counts }) => sum + counts[name], 0)).toBe(data.all[name]);
      }
    }
  });

  it('counts by what is asked for alone', () => {
    expect(statusData(assessed(parts), ['owner']).groups.map(({ by }) => by)).toEqual(['owner']);
  });

  it('is plain: other programs read the same', () => {
    expect(JSON.parse(JSON.stringify(data))).toMatchObject({ period: { key: '2012-13-Q2', title: 'Q2 2012/13' } });
  });
});
