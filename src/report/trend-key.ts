import type { BodyAssessment } from '../assess/assessment.js';
import { fewestResults } from '../model/expected-range.js';
import { type Block, heading, paragraph, text } from './blocks.js';
import { verdictOf } from './trend-words.js';

const meanings: readonly (readonly [term: string, description: string])[] = [
  [
    'Expected range',
    'what results lie between as long as nothing changes: the average, give or take 2.66 times the average change from one result to the next.',
  ],
  ['No significant change', 'results vary within the expected range, and no pattern stands out.'],
  [
    'Improving, Getting worse',
    'the latest result stands out: it lies outside the expected range, or belongs to seven in a row that rise or fall or lie on one side of the average, or to two of three that are close to a limit.',
  ],
  ['Significantly higher, Significantly lower', 'the same, where neither way is better.'],
  [
    'Expected to meet, or to miss, the target consistently',
    'the whole expected range lies on the right or on the wrong side of the target.',
  ],
  ['May meet or miss the target', 'the target lies within the expected range.'],
  ['Too few results', `with fewer than ${fewestResults} results real change cannot be told from normal variation.`],
];

/** The words and shapes of trends, where an indicator has results enough for one. */
export function trendKey({ indicators }: BodyAssessment): readonly Block[] {
  if (!indicators.some((item) => verdictOf(item) !== undefined)) return [];
  return [
    heading(3, 'Trends'),
    {
      type: 'definitions',
      items: meanings.map(([term, description]) => ({ term: text(term), description: text(description) })),
    },
    paragraph(
      'In the charts of trends a square is a result that stands out as an improvement, a star one that stands out as a concern, and a plus one that stands out where neither way is better. Two figures alone, compared with each other, do not make a trend.',
    ),
  ];
}
