import type { IndicatorAssessment } from '../../assess/assessment.js';
import { noneOf } from '../audience.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { indicatorProse } from '../commentary.js';
import { indicatorTitle } from '../names.js';
import {
  comparedWithLastYear,
  forecastOf,
  type OffTargetGroup,
  offTargetGroups,
  offTargetInBrief,
  othersInBrief,
  standingOf,
} from '../off-target-words.js';
import type { Section, SectionContext } from '../section.js';
import { unjudgedIndicators } from '../uncounted-words.js';

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
  if (indicators.length === 0) return noneOf(context, 'indicator', 'No indicators are reported to this body.');
  const off = indicators.filter((item) => item.offTarget.length > 0);
  if (off.length === 0)
    return [
      paragraph(
        'No indicator is off target, forecast to end the year off target, worse than last year or without a figure that is owed.',
      ),
    ];
  const inGroups = offTargetGroups(off);
  const isBrief = context.assessment.body.detail === 'summary';
  return isBrief ? inBrief(context, inGroups) : inGroups.flatMap((group) => inFull(context, group));
}

/** Those that are significantly off target one by one, the others in a list. */
function inBrief(context: SectionContext, inGroups: readonly OffTargetGroup[]): readonly Block[] {
  const [worst, ...others] = inGroups;
  const rest = others.flatMap((group) => group.items);
  return [...(worst?.items ?? []).flatMap((item) => offTargetInBrief(context, item)), ...othersInBrief(context, rest)];
}

function inFull(context: SectionContext, { title, items }: OffTargetGroup): readonly Block[] {
  return items.length === 0 ? [] : [heading(3, title), ...items.flatMap((item) => entryOf(context, item))];
}

function entryOf(context: SectionContext, item: IndicatorAssessment): readonly Block[] {
  const forecast = forecastOf(context, item);
  const lastYear = comparedWithLastYear(item);
  return [
    heading(4, indicatorTitle(item.indicator)),
    paragraph(standingOf(context, item)),
    ...(forecast === undefined ? [] : [paragraph(forecast)]),
    ...(lastYear === undefined ? [] : [paragraph(lastYear)]),
    ...indicatorProse(context.assessment.framework, item),
  ];
}
