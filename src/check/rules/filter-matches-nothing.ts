import type { Body } from '../../model/records.js';
import { listInWords } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const filterMatchesNothing: CheckRule = {
  code: 'filter-matches-nothing',
  severity: 'warning',
  why: 'A filter matches a record if all its lines do. One that can match none gives the body nothing, and its report does not say so.',
  remedy: 'Take one of the lines out, or make two filters of it: a record is received if any of them matches.',

  *check({ framework }) {
    for (const body of framework.records.body.values()) {
      for (const [index, filter] of body.receives.entries()) {
        const lines = linesOf(filter);
        if (everyKind.some((kind) => lines.every(({ kinds }) => kinds.includes(kind)))) continue;
        yield {
          at: at(body, 'receives', index),
          message: `No record has all that this filter asks for: ${listInWords(lines.map(({ words }) => words))}.`,
        };
      }
    }
  },
};

type Filter = Body['receives'][number];
type Kind = NonNullable<Filter['records']>[number];

const everyKind: readonly Kind[] = [
  'plan',
  'indicator',
  'activity',
  'recommendation',
  'risk',
  'budget',
  'exception',
  'review',
  'paper',
];

interface Line {
  /** Those of which a record can match the line. */
  readonly kinds: readonly Kind[];
  readonly words: string;
}

/** The lines of a filter that only records of some kinds can match. */
function linesOf({ records, plans, major, sources }: Filter): readonly Line[] {
  const held: readonly Kind[] = ['plan', 'indicator', 'activity', 'recommendation'];
  return [
    ...(records ? [{ kinds: records, words: `"records" names ${listInWords(records, 'or')}` }] : []),
    ...(plans ? [{ kinds: held, words: '"plans" matches what plans hold, and no other record' }] : []),
    ...(major === undefined ? [] : [{ kinds: ['activity'] as const, words: '"major" matches only activities' }]),
    ...(sources ? [{ kinds: ['recommendation'] as const, words: '"sources" matches only recommendations' }] : []),
  ];
}
