import type { Framework, Held, RecordKind, RecordTypes } from '../../src/model/framework.js';
import type { Paper, Review } from '../../src/model/records.js';
import { day, framework, id } from './assessment.js';

/** A paper that put Q2 before Cabinet, final and without decisions, unless the test says otherwise. */
export function paper(name: string, of: Partial<Paper> = {}): Held<Paper> {
  return {
    id: id(name),
    path: `papers/${name}.yaml`,
    body: id('cabinet'),
    period: '2012-13-Q2',
    meeting: day('2012-11-05'),
    version: '1.0',
    status: 'final',
    recommendations: [{ action: 'note', text: 'The progress made.' }],
    ...of,
  };
}

/** A session on the annual action plan, held in the quarter. */
export function review(name: string, of: Partial<Review> = {}): Held<Review> {
  return {
    id: id(name),
    path: `reviews/${name}.yaml`,
    body: id('performance-panel'),
    date: day('2012-09-12'),
    plan: id('annual-action-plan-2012-13'),
    ...of,
  };
}

type Records = { readonly [Kind in RecordKind]?: readonly Held<RecordTypes[Kind]>[] };

/** A framework that holds these records as well, the plans among them as subjects too. */
export function recording(records: Records, base: Framework = framework()): Framework {
  const maps = Object.entries(records).map(([kind, held]) => [kind, new Map(held.map((each) => [each.id, each]))]);
  const plans = (records.plan ?? []).map((record) => [record.id, { kind: 'plan', record }] as const);
  return {
    ...base,
    records: { ...base.records, ...Object.fromEntries(maps) },
    subjects: new Map([...base.subjects, ...plans]),
  };
}
