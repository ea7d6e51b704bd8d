import type { RecommendationAssessment } from '../../assess/assessment.js';
import { compareTexts } from '../../model/finding.js';
import type { Period } from '../../model/period.js';
import { priorityInWords } from '../../model/recommendation-priority.js';
import type { Recommendation } from '../../model/records.js';
import { plural, showDay } from '../../model/words.js';
import { seenInWords } from '../as-at.js';
import { exempt, noneOf } from '../audience.js';
import { type Block, heading, paragraph, type Table, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { answeringPost } from '../due-words.js';
import { recommendationsBeside } from '../oversight-beside.js';
import { noQuarterEnds } from '../quarter-words.js';
import { noRecommendations, recommendationSentences } from '../recommendation-sentences.js';
import {
  dueInWords,
  recommendationStatus,
  recommendationTitle,
  sourceInWords,
  sourceTitles,
  standingOf,
} from '../recommendation-words.js';
import type { Section, SectionContext } from '../section.js';

type Item = RecommendationAssessment;

/** Recommendations: what is overdue first, then the others by who made them; a summary is the tables alone. */
export const recommendations: Section = {
  name: 'recommendations',
  tellsBefore: true,
  build: (context) => [heading(2, 'Recommendations'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { recommendations: all, oversight, body } = context.assessment;
  if (all.length === 0) return noneOf(context, 'recommendation', noRecommendations(context));
  const isCounted = oversight.recommendations.total > 0;
  const lead = isCounted ? recommendationSentences(context).join(' ') : noQuarterEnds(context, 'recommendations');
  return [
    paragraph([lead, ...(all.some(({ isOpen }) => isOpen) ? seenInWords(context.assessment) : [])].join(' '), 'lead'),
    ...recommendationsBeside(context.assessment),
    ...groupsOf(all).flatMap(({ title, items }) => [
      ...(body.detail === 'summary' ? [] : [heading(3, title)]),
      tableOf(context, title, items),
      ...(body.detail === 'summary' ? [] : items.flatMap((item) => told(context, item))),
    ]),
    ...exempt(context, 'recommendation'),
  ];
}

interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

/** Each once: the overdue, longest first; the others under their source, by their first date. */
function groupsOf(shown: readonly Item[]): readonly Group[] {
  const overdue = shown.filter(({ daysOverdue }) => daysOverdue !== undefined).sort(compareDates);
  const others = shown.filter(({ daysOverdue }) => daysOverdue === undefined).sort(compareDates);
  const sources = Object.keys(sourceTitles) as readonly Recommendation['source'][]; // the keys of a closed table
  const groups = [
    { title: 'Overdue', items: overdue },
    ...sources.map((source) => ({
      title: sourceTitles[source],
      items: others.filter(({ recommendation }) => recommendation.source === source),
    })),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function compareDates(a: Item, b: Item): number {
  return compareTexts(a.firstDue, b.firstDue) || compareTexts(a.recommendation.id, b.recommendation.id);
}

function tableOf(context: SectionContext, title: string, items: readonly Item[]): Table {
  return {
    type: 'table',
    caption: `Recommendations: ${title}`,
    columns: [
      { title: 'Recommendation', align: 'start', header: true },
      { title: 'Source', align: 'start' },
      { title: 'Priority', align: 'start' },
      { title: 'Owner', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'Status', align: 'start' },
      { title: 'Standing', align: 'start' },
    ],
    rows: items.map((item) => {
      const { recommendation } = item;
      return [
        text(recommendationTitle(recommendation)),
        text(sourceInWords(context, recommendation)),
        text(priorityInWords(context.assessment.framework.settings, recommendation.priority)),
        text(answeringPost(context.assessment, recommendation.owner)),
        text(dueInWords(item)),
        recommendationStatus(item),
        standingOf(context, item),
      ];
    }),
  };
}

/** What the table does not tell: since when it has been open, what was answered, and what the post writes of it. */
function told({ assessment }: SectionContext, item: Item): readonly Block[] {
  const { recommendation, entry } = item;
  const response = responseBy(recommendation, assessment.period);
  return [
    heading(4, recommendationTitle(recommendation)),
    paragraph([reportedInWords(item), ...extensionReasons(item), responseInWords(response)].join(' ')),
    ...prose('Response', response?.text),
    ...prose('Commentary', entry?.commentary),
    ...prose('Action', entry?.action),
    ...prose('Evidence', entry?.evidence),
  ];
}

function reportedInWords({ recommendation, isOpen, age }: Item): string {
  const since = isOpen ? ` and open for ${plural(age, 'day')}` : '';
  return `Reported on ${showDay(recommendation.reported_on)}${since}.`;
}

function extensionReasons({ extensions }: Item): readonly string[] {
  return extensions.flatMap(({ to, reason, agreedOn }) =>
    reason === undefined
      ? []
      : [`Extended on ${showDay(agreedOn)} to ${showDay(to)}: ${reason.replace(/[.\s]+$/, '')}.`],
  );
}

/** A report of an earlier period does not know a later answer. */
function responseBy({ response }: Recommendation, period: Period): Recommendation['response'] {
  return response?.on !== undefined && response.on > period.last ? undefined : response;
}

/** "Accepted by Cabinet on 16 July 2012." */
function responseInWords(response: Recommendation['response']): string {
  if (response === undefined) return 'No response is recorded.';
  const { decision = 'Answered', by, on } = response;
  return `${decision}${by === undefined ? '' : ` by ${by}`}${on === undefined ? '' : ` on ${showDay(on)}`}.`;
}
