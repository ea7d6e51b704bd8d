import type { IndicatorAssessment } from '../assess/assessment.js';
import type { Indicator } from '../model/records.js';
import { listInWords, sentence, showDay } from '../model/words.js';

type Quality = NonNullable<Indicator['data_quality']>;

/** The six characteristics of good data, as the Audit Commission named them in 2007. */
export const characteristics = [
  'accuracy',
  'validity',
  'reliability',
  'timeliness',
  'relevance',
  'completeness',
] as const satisfies readonly (keyof Quality)[];

/** From 1 to 4, worst first: the ends as the data dictionary names them. */
const scoreWords: readonly string[] = ['poor', 'fair', 'good', 'excellent'];

export const scoreRule =
  'Scores run from 1 (poor) through 2 (fair) and 3 (good) to 4 (excellent). An indicator without one overall score is counted by the lowest of its six.';

/** Best first. */
export const scores: readonly number[] = [4, 3, 2, 1];

/** `excellent` for 4; a score that is out of bounds, which a check finds, is only a number. */
export function scoreInWords(score: number): string {
  return scoreWords[score - 1] ?? String(score);
}

/** The score by which an indicator is counted: the overall one, else the lowest of the six. Nothing where none was given. */
export function scoreOf({ data_quality: quality }: Indicator): number | undefined {
  if (quality === undefined) return undefined;
  if (quality.overall !== undefined) return quality.overall;
  const given = characteristics.flatMap((each) => quality[each] ?? []);
  return given.length === 0 ? undefined : Math.min(...given);
}

/** `Good (3)`, and which of the six bring it down: `Fair (2), lowest in timeliness and completeness` */
export function qualityInWords(indicator: Indicator): string {
  const score = scoreOf(indicator);
  if (score === undefined) return 'Not assessed';
  const said = sentence(`${scoreInWords(score)} (${score})`);
  const { data_quality: quality = {} } = indicator;
  const given = characteristics.filter((each) => quality[each] !== undefined);
  const least = Math.min(...given.flatMap((each) => quality[each] ?? []));
  const lowest = given.filter((each) => quality[each] === least);
  if (lowest.length === 0 || lowest.length === given.length) return said;
  return `${said}, lowest in ${listInWords(lowest)}`;
}

/** `Policy and Performance Officer, 3 September 2014` */
export function assessedInWords({ data_quality: quality }: Indicator): string {
  if (quality === undefined) return 'Never';
  const { assessor = 'Nobody is named', assessed_on: on } = quality;
  return on === undefined ? `${assessor}, no day told` : `${assessor}, ${showDay(on)}`;
}

/** Whether the figure that the report shows may still change. */
export function isNotFinal({ entry, figure }: IndicatorAssessment): boolean {
  return figure !== undefined && (entry?.state ?? 'final') !== 'final';
}
