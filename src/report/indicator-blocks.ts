import type { BodyAssessment, Comparison, IndicatorAssessment } from '../assess/assessment.js';
import type { Framework } from '../model/framework.js';
import { sameFrequencyAndPeriod } from '../model/period.js';
import { showPeriod } from '../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from './blocks.js';
import { indicatorProse } from './commentary.js';
import { answeringPost } from './due-words.js';
import { changeInWords, changesTold } from './indicator-change-words.js';
import { desiredDirection, figureInWords, missingInWords, showTarget } from './indicator-words.js';
import { indicatorTitle } from './names.js';
import type { SectionContext } from './section.js';
import { seriesChart } from './series-chart.js';
import { figureOfYear, ratedOnInWords, toDateInWords } from './to-date-words.js';
import { ratingStatus, ratingWithSentence } from './tones.js';
import { comparisonsShown } from './travel-shown.js';
import { trendChart } from './trend-chart.js';
import { trendInWords, verdictOf } from './trend-words.js';
import { yearEndInWords, yearEndTerm } from './year-end-words.js';

/** One indicator in the seed's format, under a heading of that level. */
export function indicatorBlocks(context: SectionContext, item: IndicatorAssessment, level: number): readonly Block[] {
  const { assessment } = context;
  return [
    heading(level, indicatorTitle(item.indicator)),
    ...absence(assessment.framework, item),
    { type: 'definitions', items: facts(context, item) },
    ...resultsChart(assessment.framework, item),
    ...indicatorProse(assessment.framework, item),
  ];
}

/** A figure that is missing stands out in its place, with the post that owes it. */
function absence(framework: Framework, item: IndicatorAssessment): readonly Block[] {
  if (item.figure !== undefined) return [];
  const [title = 'No figure', ...rest] = missingInWords(framework, item).split(/(?<=^No figure)\. /);
  const said = rest.length > 0 ? rest.join('') : title;
  return [{ type: 'callout', tone: 'neutral', title: 'No figure', blocks: [paragraph(said)] }];
}

interface Fact {
  readonly term: Inlines;
  readonly description: Inlines;
}

function facts(context: SectionContext, item: IndicatorAssessment): readonly Fact[] {
  const { assessment } = context;
  const { indicator } = item;
  const year = figureOfYear(assessment, item);
  const forecast = yearEndInWords(item);
  const toDate = year ? undefined : toDateInWords(assessment, item);
  const lines: readonly (readonly [string, Inlines] | undefined)[] = [
    ['Target', text(targetAndDirection(year ? { indicator, ...year } : item))],
    ['Performance', text(year?.words ?? figureInWords(assessment, item) ?? 'No figure')],
    toDate === undefined ? undefined : ['Year to date', text(toDate)],
    ['Rating', judged(item, year ? undefined : ratedOnInWords(assessment, item))],
    otherRating(assessment, item),
    forecast === undefined ? undefined : [yearEndTerm(assessment, item), forecast],
    ...directions(assessment, item),
    ['Owner', text(answeringPost(assessment, indicator.owner))],
    ...changesTold(context, indicator).map(
      (change) => ['Changed by decision', text(changeInWords(context, change))] as const,
    ),
  ];
  return lines.flatMap((line) => (line ? [{ term: text(line[0]), description: line[1] }] : []));
}

/** Results with what is to be expected of them, where there are enough; else results alone. */
function resultsChart(framework: Framework, item: IndicatorAssessment): readonly Block[] {
  const verdict = verdictOf(item);
  return verdict ? trendChart(framework, item, verdict) : seriesChart(framework, item);
}

/** Where there is a trend it comes first: two figures alone make too much of a change. Source: page "Trends", section 8. */
function directions(assessment: BodyAssessment, item: IndicatorAssessment): readonly (readonly [string, Inlines])[] {
  const trend = ['Trend', trendInWords(item)] as const;
  const compared = comparisons(assessment, item);
  return verdictOf(item) ? [trend, ...compared] : [...compared, trend];
}

/** A figure of another period than the report's names what it is compared with: "last quarter" would be read from the report's. */
function comparisons(assessment: BodyAssessment, item: IndicatorAssessment): readonly (readonly [string, Inlines])[] {
  const { framework, period } = assessment;
  const { period: own, travel } = item;
  const isOfReport = (compared: Comparison) =>
    sameFrequencyAndPeriod(own, period) ||
    (period.frequency === 'annual' && compared.with.frequency === period.frequency);
  return comparisonsShown(assessment).map(({ term, of }) => {
    const compared = of(travel);
    const dated = isOfReport(compared) ? '' : ` (${showPeriod(framework.calendar, compared.with)})`;
    return [`${term}${dated}`, text(compared.sentence)];
  });
}

function targetAndDirection({
  indicator,
  target,
  figure,
}: Pick<IndicatorAssessment, 'indicator' | 'target' | 'figure'>): string {
  const direction = desiredDirection(indicator);
  return target ? `${showTarget(indicator, target, figure)}. ${direction}.` : `No target. ${direction}.`;
}

/** Without a figure the status alone: why there is none has been told above, in words that this body may read. */
function judged(item: IndicatorAssessment, basis: string | undefined): Inlines {
  if (item.figure === undefined) return ratingStatus(item.rating);
  return ratingWithSentence(item.rating, basis === undefined ? '' : ` (${basis})`);
}

/** The rating that is not counted stands beside the one that is, and says which it is. */
function otherRating(
  { framework }: BodyAssessment,
  { period: own, ratedOn, periodRating, toDateRating, figure }: IndicatorAssessment,
): readonly [string, Inlines] | undefined {
  if (!toDateRating) return undefined;
  const [term, other] =
    ratedOn === 'period'
      ? (['Year to date, not counted', toDateRating] as const)
      : ([`${showPeriod(framework.calendar, own)} alone, not counted`, periodRating] as const);
  return [term, figure === undefined ? ratingStatus(other) : ratingWithSentence(other)];
}
