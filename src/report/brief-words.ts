import type { ActivityAssessment, IndicatorAssessment } from '../assess/assessment.js';
import { listInWords } from '../model/words.js';
import { plainText } from './markdown-blocks.js';
import { indicatorTitle } from './names.js';
import { type OffTargetGroup, offTargetGroups, reasonInBrief } from './off-target-words.js';
import { activitiesSentence, indicatorsSentence, unratedSentence, withdrawnSentence } from './overview-words.js';
import type { Section, SectionContext } from './section.js';
import { statusWords } from './statuses.js';
import { uncountedIndicators } from './uncounted-words.js';

/** The sentences of the overview on activities; nothing where there are none. */
export function activitiesInBrief(context: SectionContext): string {
  const { total, withdrawn } = context.assessment.statuses;
  return total + withdrawn === 0 ? '' : said([activitiesSentence(context), withdrawnSentence(context)]);
}

/** The sentences of the overview on indicators; nothing where there are none. */
export function indicatorsInBrief(context: SectionContext): string {
  if (context.assessment.ratings.total === 0) return uncountedIndicators(context) ?? '';
  return said([indicatorsSentence(context), unratedSentence(context)]);
}

function said(sentences: readonly (string | undefined)[]): string {
  return sentences.filter((each) => each !== undefined).join(' ');
}

/** "Significantly off target: E 002: Missed bin collections (52.2, target 45.0).", a sentence for each reason. */
export function offTargetInBrief(context: SectionContext): string {
  const groups = offTargetGroups(context.assessment.indicators).filter(({ items }) => items.length > 0);
  return groups
    .map((group) => `${group.title}: ${listInWords(group.items.map((item) => named(group, item)))}.`)
    .join(' ');
}

function named(group: OffTargetGroup, item: IndicatorAssessment): string {
  const judged = reasonInBrief(group, item);
  return `${indicatorTitle(item.indicator)}${judged === undefined ? '' : ` (${judged})`}`;
}

const problems: readonly ActivityAssessment['status'][] = [
  'failed',
  'needs-attention',
  'some-problems',
  'postponed-or-delayed',
  'on-hold',
];

/** "Needs attention: Open the enterprise centre.", a sentence for each status that is not as planned, the worst first. */
export function problemsInBrief(context: SectionContext): string {
  const { activities } = context.assessment;
  const groups = problems.map((status) => ({ status, items: activities.filter((item) => item.status === status) }));
  return groups
    .filter(({ items }) => items.length > 0)
    .map(
      ({ status, items }) => `${statusWords[status].label}: ${items.map(({ activity }) => activity.title).join('; ')}.`,
    )
    .join(' ');
}

/** What a section says first of all. */
export function leadOf(section: Section): (context: SectionContext) => string {
  return (context) => {
    const lead = section.build(context).find((block) => block.type === 'paragraph');
    return lead ? plainText(lead.content) : '';
  };
}
