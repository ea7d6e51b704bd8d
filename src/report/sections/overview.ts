import { type Block, heading, paragraph } from '../blocks.js';
import { besideNote, countsBefore } from '../counts-before.js';
import { activityCounts, ratingCounts, travelTable } from '../counts-blocks.js';
import { activitiesSentence, indicatorsSentence, unratedSentence, withdrawnSentence } from '../overview-words.js';
import { activitiesSince } from '../plan-changes.js';
import type { Section, SectionContext } from '../section.js';
import { uncountedActivities, uncountedIndicators } from '../uncounted-words.js';

/** How the whole stands, in sentences, counts and a chart each for activities and indicators. */
export const overview: Section = {
  name: 'overview',
  tellsBefore: true,
  build: (context) => [heading(2, 'Overview'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const both = [...activities(context), ...indicators(context)];
  return both.length > 0
    ? [...both, ...beside(context)]
    : [paragraph('Nothing is recorded for this body in this period.')];
}

function activities(context: SectionContext): readonly Block[] {
  const { statuses } = context.assessment;
  const isTold = statuses.total + statuses.withdrawn > 0;
  const isTabled = statuses.total > toldInWords;
  const said = [
    isTold ? activitiesSentence(context) : undefined,
    withdrawnSentence(context),
    isTabled ? activitiesSince(context) : undefined,
    uncountedActivities(context),
  ];
  const counts = isTabled ? activityCounts(context.assessment, countsBefore(context.assessment)) : [];
  return lead('How the activities stand', said, counts);
}

function indicators(context: SectionContext): readonly Block[] {
  const { assessment } = context;
  const { ratings } = assessment;
  if (ratings.total === 0) return lead('How the indicators stand', [uncountedIndicators(context)], []);
  const said = [indicatorsSentence(context), unratedSentence(context), uncountedIndicators(context)];
  const counts =
    ratings.total > toldInWords ? [...ratingCounts(assessment, countsBefore(assessment)), travelTable(assessment)] : [];
  return lead('How the indicators stand', said, counts);
}

/** What stands beside the counts, of those that are shown. */
function beside({ assessment }: SectionContext): readonly Block[] {
  const { statuses, ratings } = assessment;
  return besideNote(assessment, [
    { noun: 'activities', now: shown(statuses.total), was: (before) => before.statuses.total },
    { noun: 'indicators', now: shown(ratings.total), was: (before) => before.ratings.total },
  ]);
}

function shown(total: number): number {
  return total > toldInWords ? total : 0;
}

/** Up to so many records the sentence tells all that a chart and a table of counts would. */
const toldInWords = 2;

/** The sentences that there are, with their counts; nothing where nothing is said. */
function lead(title: string, sentences: readonly (string | undefined)[], counts: readonly Block[]): readonly Block[] {
  const said = sentences.filter((each) => each !== undefined);
  return said.length === 0 ? [] : [heading(3, title), paragraph(said.join(' '), 'lead'), ...counts];
}
