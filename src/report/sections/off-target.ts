import type { Comparison, IndicatorAssessment, OffTargetReason, Travel } from '../../assess/assessment.js';
import { isShownTo, leftOut } from '../audience.js';
import { type Block, heading, paragraph, text } from '../blocks.js';
import { indicatorProse } from '../commentary.js';
import { missingInWords } from '../indicator-words.js';
import { indicatorTitle } from '../names.js';
import type { Section, SectionContext } from '../section.js';
import { basisInWords } from '../to-date-words.js';
import { ratingWithSentence } from '../tones.js';
import { unjudgedIndicators } from '../uncounted-words.js';

/** In the order in which members should look at them; an indicator stands under the first that fits. */
const groups: readonly { readonly reason: OffTargetReason; readonly title: string }[] = [
  { reason: 'red', title: 'Significantly off target' },
  { reason: 'amber-again', title: 'Close to target, and off target before' },
  { reason: 'worse-than-last-year', title: 'On target, but worse than last year' },
  { reason: 'no-figure', title: 'No figure' },
];

/** What members read first: the indicators that need their attention, with what is being done. */
export const offTarget: Section = {
  name: 'off-target',
  build: (context) => {
    const unjudged = unjudgedIndicators(context);
    return [heading(2, 'Off target'), ...attention(context), ...(unjudged ? [paragraph(unjudged, 'note')] : [])];
  },
};

function attention(context: SectionContext): readonly Block[] {
  const { indicators } = context.assessment;
  if (indicators.length === 0) return [paragraph('No indicators are reported to this body.')];
  const off = indicators.filter((item) => item.offTarget.length > 0);
  if (off.length === 0)
    return [paragraph('No indicator is off target, worse than last year or without a figure that is owed.')];
  const shown = off.filter(({ indicator }) => isShownTo(context, 'indicator', indicator));
  return [
    ...groups.flatMap(({ reason, title }) => {
      const items = shown.filter((item) => firstReason(item) === reason);
      return items.length === 0 ? [] : [heading(3, title), ...items.flatMap((item) => entryOf(context, item))];
    }),
    ...leftOut(off.length - shown.length, 'indicator', 'indicators'),
  ];
}

function firstReason({ offTarget: reasons }: IndicatorAssessment): OffTargetReason | undefined {
  return groups.find(({ reason }) => reasons.includes(reason))?.reason;
}

function entryOf({ assessment }: SectionContext, item: IndicatorAssessment): readonly Block[] {
  const { framework } = assessment;
  const { indicator, rating, figure, travel } = item;
  const lastYear = item.offTarget.includes('worse-than-last-year') ? [paragraph(yearOnYear(travel).sentence)] : [];
  const basis = basisInWords(assessment, item);
  const said =
    figure === undefined
      ? text(missingInWords(framework, item))
      : ratingWithSentence(rating, basis === undefined ? '' : ` (${basis})`);
  return [heading(4, indicatorTitle(indicator)), paragraph(said), ...lastYear, ...indicatorProse(framework, item)];
}

/** The comparison that judged it: of a whole year it is the one with the period before, which the other repeats. */
function yearOnYear({ previousPeriod, samePeriodLastYear }: Travel): Comparison {
  const isRepeated =
    samePeriodLastYear.verdict === 'not-comparable' && samePeriodLastYear.reason === 'same-as-previous-period';
  return isRepeated ? previousPeriod : samePeriodLastYear;
}
