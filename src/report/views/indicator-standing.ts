import type { IndicatorStanding } from '../../assess/views/indicator-standing.js';
import { type Block, heading, type Inlines, text } from '../blocks.js';
import { ratingStatus } from '../tones.js';
import { facts } from './named-words.js';

/** What is made of the latest period: how the year will end, whether the change is real, and where it goes. */
export function standingBlocks({
  period,
  trend,
  yearEnd,
  escalation,
  recoveryPlans,
}: IndicatorStanding): readonly Block[] {
  return [
    heading(3, `What is made of ${period.title}`),
    {
      type: 'definitions',
      items: facts([
        ['Year end', yearEnd && yearEndInWords(yearEnd)],
        ['Trend', trend.sentence],
        ['Target', trend.assuranceSentence],
        ['Escalation', escalation?.sentence],
        ...recoveryPlans.map((plan) => ['Recovery plan', plan.sentence] as const),
      ]),
    },
  ];
}

function yearEndInWords(yearEnd: NonNullable<IndicatorStanding['yearEnd']>): Inlines {
  if (yearEnd.by === 'unknown') return text(yearEnd.sentence);
  return [...ratingStatus(yearEnd.rating), { type: 'break' }, ...text(yearEnd.sentence)];
}
