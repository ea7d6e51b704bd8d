import type { IndicatorAssessment } from '../../assess/assessment.js';
import { sentence, showPeriod } from '../../model/words.js';
import { isShownTo, leftOut } from '../audience.js';
import { type Block, type Column, heading, type Inlines, paragraph, text } from '../blocks.js';
import {
  assessedInWords,
  characteristics,
  isNotFinal,
  qualityInWords,
  scoreInWords,
  scoreOf,
  scoreRule,
  scores,
} from '../data-quality-words.js';
import { indicatorTitle, postTitle } from '../names.js';
import { partsSentence } from '../parts-sentence.js';
import type { Section, SectionContext } from '../section.js';

/** How far the figures can be relied on: scores with who gave them, who signs figures off, and which are not final. */
export const dataQuality: Section = {
  name: 'data-quality',
  build: (context) => {
    const { indicators } = context.assessment;
    const shown = indicators.filter(({ indicator }) => isShownTo(context, 'indicator', indicator));
    return [
      heading(2, 'Data quality'),
      ...(indicators.length === 0 ? [paragraph('No indicators are reported to this body.')] : lead(indicators)),
      ...(shown.length === 0 ? [] : [...assessedOnes(context, shown), ...unassessed(context, shown)]),
      ...(shown.length === 0 ? [] : notFinal(context, shown)),
      ...leftOut(indicators.length - shown.length, 'indicator', 'indicators'),
    ];
  },
};

type Items = readonly IndicatorAssessment[];

function lead(items: Items): readonly Block[] {
  const given = items.map(({ indicator }) => scoreOf(indicator));
  const count = (score: number | undefined) => given.filter((each) => each === score).length;
  const parts = scores.map((score) => {
    const said = `assessed as ${scoreInWords(score)}`;
    return { count: count(score), one: `is ${said}`, many: `are ${said}` };
  });
  const not = { count: count(undefined), one: 'has not been assessed', many: 'have not been assessed' };
  const noun = { one: 'indicator', many: 'indicators', where: 'in this report' };
  return [paragraph(partsSentence(noun, [...parts, not]), 'lead'), paragraph(scoreRule, 'note')];
}

interface QualityColumn extends Column {
  readonly cell: (context: SectionContext, item: IndicatorAssessment) => Inlines;
}

const title: QualityColumn = {
  title: 'Indicator',
  align: 'start',
  header: true,
  cell: (_, { indicator }) => text(indicatorTitle(indicator)),
};
const quality: QualityColumn = {
  title: 'Data quality',
  align: 'start',
  cell: (_, { indicator }) => text(qualityInWords(indicator)),
};
const six: readonly QualityColumn[] = characteristics.map((name) => ({
  title: name.charAt(0).toUpperCase() + name.slice(1),
  align: 'end',
  cell: (_, { indicator }) => text(String(indicator.data_quality?.[name] ?? 'Not given')),
}));
const assessed: QualityColumn = {
  title: 'Assessed by',
  align: 'start',
  cell: (_, { indicator }) => text(assessedInWords(indicator)),
};
const signedOff: QualityColumn = {
  title: 'Figures signed off by',
  align: 'start',
  cell: (context, item) => text(sentence(signatory(context, item))),
};

function signatory({ assessment: { framework } }: SectionContext, { indicator: { validator } }: IndicatorAssessment) {
  return validator === undefined ? 'nobody is named' : postTitle(framework, validator);
}

function assessedOnes(context: SectionContext, shown: Items): readonly Block[] {
  const judged = shown.filter(({ indicator }) => scoreOf(indicator) !== undefined);
  return judged.length === 0 ? [] : [table(context, judged)];
}

/** Figures are signed off by a post whether or not anybody has assessed the data. */
function unassessed(context: SectionContext, shown: Items): readonly Block[] {
  const rest = shown.filter(({ indicator }) => scoreOf(indicator) === undefined);
  if (rest.length === 0) return [];
  const items = rest.map((item) => [
    paragraph(`${indicatorTitle(item.indicator)}; figures signed off by: ${signatory(context, item)}`),
  ]);
  return [heading(3, 'Not assessed'), { type: 'list', ordered: false, items }];
}

/** A summary has no room for six scores; the words say which of them are lowest. */
function table(context: SectionContext, shown: Items): Block {
  const hasSix = shown.some(({ indicator }) => characteristics.some((each) => indicator.data_quality?.[each]));
  const isBrief = context.assessment.body.detail === 'summary' || !hasSix;
  const columns = [title, quality, ...(isBrief ? [] : six), assessed, signedOff];
  return {
    type: 'table',
    caption: 'How good the data are',
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: shown.map((item) => columns.map(({ cell }) => cell(context, item))),
  };
}

function notFinal({ assessment: { framework } }: SectionContext, shown: Items): readonly Block[] {
  const loose = shown.filter(isNotFinal);
  if (loose.length === 0) return [paragraph('No figure shown is estimated or provisional.')];
  const items = loose.map(({ indicator, period, entry }) => [
    paragraph(`${indicatorTitle(indicator)}: ${entry?.state}, ${showPeriod(framework.calendar, period)}`),
  ]);
  return [heading(3, 'Figures that may still change'), { type: 'list', ordered: false, items }];
}
