import { countInWords, sentence } from '../model/words.js';
import type { SaidPart } from './parts-sentence.js';
import type { SectionContext } from './section.js';

const proposedWords = { one: 'is proposed', many: 'are proposed' };
const datedWords = { one: 'is shown from an earlier period', many: 'are shown from earlier periods' };

/** "One more is shown from an earlier period and not counted.": counts state their base, and so what is shown beside it. */
export function uncountedIndicators(context: SectionContext): string | undefined {
  const { indicators, ratings } = context.assessment;
  const shown = indicators.filter(({ counted }) => !counted);
  const proposed = shown.filter((each) => each.proposed).length;
  return uncountedSentence({ one: 'indicator', many: 'indicators', counted: ratings.total }, [
    { ...datedWords, count: shown.length - proposed },
    { ...proposedWords, count: proposed },
  ]);
}

/** "One more is proposed and not counted, so it is not judged here.": a list that leaves something out does not look whole. */
export function unjudgedIndicators(context: SectionContext): string | undefined {
  const { indicators, ratings } = context.assessment;
  const count = indicators.filter(({ proposed }) => proposed).length;
  const noun = { one: 'indicator', many: 'indicators', counted: ratings.total };
  const said = uncountedSentence(noun, [{ ...proposedWords, count }]);
  return said?.replace(/\.$/, count === 1 ? ', so it is not judged here.' : ', so they are not judged here.');
}

/** "One more is proposed and not counted." */
export function uncountedActivities(context: SectionContext): string | undefined {
  const { activities, statuses } = context.assessment;
  const count = activities.filter(({ proposed }) => proposed).length;
  const counted = statuses.total + statuses.withdrawn;
  return uncountedSentence({ one: 'activity', many: 'activities', counted }, [{ ...proposedWords, count }]);
}

interface Noun {
  readonly one: string;
  readonly many: string;
  /** How many the sentences before have told of. */
  readonly counted: number;
}

function uncountedSentence(noun: Noun, parts: readonly SaidPart[]): string | undefined {
  const said = parts.filter(({ count }) => count > 0);
  if (said.length === 0) return undefined;
  return said.map((part, index) => partInWords(part, index === 0 ? nounOf(noun, part.count) : 'more')).join(' ');
}

function nounOf({ one, many, counted }: Noun, count: number): string {
  if (counted > 0) return 'more';
  return count === 1 ? one : many;
}

function partInWords({ count, one, many }: SaidPart, noun: string): string {
  return sentence(`${countInWords(count)} ${noun} ${count === 1 ? one : many} and not counted.`);
}
