import type { IndicatorAssessment } from '../../assess/assessment.js';
import { sentence, showPeriod } from '../../model/words.js';
import { noneOf } from '../audience.js';
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
import { answeringPost } from '../due-words.js';
import { indicatorTitle } from '../names.js';
import { partsSentence } from '../parts-sentence.js';
import type { Section, SectionContext } from '../section.js';

/** How far the figures can be relied on: scores with who gave them, who signs figures off, and which are not final. */
export const dataQuality: Section = {
  name: 'data-quality',
  build: (context) => {
    const { indicators } = context.assessment;
    return [
      heading(2, 'Data quality'),
      ...(indicators.length === 0
        ? noneOf(context, 'indicator', 'No indicators are reported to this body.')
        : told(context, indicators)),
    ];
  },
};

type Items = readonly IndicatorAssessment[];

function told(context: SectionContext, items: Items): readonly Block[] {
  return [
    ...lead(items),
    ...assessedOnes(context, items),
    ...unassessed(items),
    ...signedOff(context, items),
    ...notFinal(context, items),
  ];
}

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
function assessedOnes(context: SectionContext, shown: Items): readonly Block[] {
  const judged = shown.filter(({ indicator }) => scoreOf(indicator) !== undefined);
  return judged.length === 0 ? [] : [table(context, judged)];
}

function unassessed(items: Items): readonly Block[] {
  const rest = items.filter(({ indicator }) => scoreOf(indicator) === undefined);
  if (rest.length === 0) return [];
  const titles = rest.map(({ indicator }) => [paragraph(indicatorTitle(indicator))]);
  return [heading(3, 'Not assessed'), { type: 'list', ordered: false, items: titles }];
}

/** Figures are signed off by a post whether or not anybody has assessed the data; each post is named once. */
function signedOff({ assessment }: SectionContext, items: Items): readonly Block[] {
  const validators = [...new Set(items.map(({ indicator }) => indicator.validator))];
  const signed = validators.map((validator) => {
    const titles = items.filter(({ indicator }) => indicator.validator === validator);
    const post = validator === undefined ? 'Nobody is named' : sentence(answeringPost(assessment, validator));
    return { post, titles: titles.map(({ indicator }) => indicatorTitle(indicator)).join('; ') };
  });
  const [only, ...others] = signed;
  const list = signed.map(({ post, titles }) => [
    paragraph([{ type: 'strong', content: text(`${post}:`) }, ...text(` ${titles}`)]),
  ]);
  return [
    heading(3, 'Who signs figures off'),
    only && others.length === 0
      ? paragraph(`${only.post}, for every indicator in this report.`)
      : { type: 'list', ordered: false, items: list },
  ];
}

/** A summary has no room for six scores; the words say which of them are lowest. */
function table(context: SectionContext, shown: Items): Block {
  const hasSix = shown.some(({ indicator }) => characteristics.some((each) => indicator.data_quality?.[each]));
  const isBrief = context.assessment.body.detail === 'summary' || !hasSix;
  const columns = [title, quality, ...(isBrief ? [] : six), assessed];
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
