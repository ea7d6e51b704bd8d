import { type Block, heading, paragraph } from '../blocks.js';
import { activityCounts, ratingCounts, travelTable } from '../counts-blocks.js';
import { activitiesSentence, indicatorsSentence, unratedSentence, withdrawnSentence } from '../overview-words.js';
import type { Section, SectionContext } from '../section.js';

/** How the whole stands, in sentences, counts and a chart each for activities and indicators. */
export const overview: Section = {
  name: 'overview',
  build: (context) => [heading(2, 'Overview'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const both = [...activities(context), ...indicators(context)];
  return both.length > 0 ? both : [paragraph('Nothing is recorded for this body in this period.')];
}

function activities(context: SectionContext): readonly Block[] {
  const { statuses } = context.assessment;
  if (statuses.total + statuses.withdrawn === 0) return [];
  const said = [activitiesSentence(context), withdrawnSentence(context)].filter((each) => each !== undefined);
  return [heading(3, 'How the activities stand'), paragraph(said.join(' '), 'lead'), ...activityCounts(statuses)];
}

function indicators(context: SectionContext): readonly Block[] {
  const { ratings, travel } = context.assessment;
  if (ratings.total === 0) return [];
  const said = [indicatorsSentence(context), unratedSentence(context)].filter((each) => each !== undefined);
  return [
    heading(3, 'How the indicators stand'),
    paragraph(said.join(' '), 'lead'),
    ...ratingCounts(ratings),
    travelTable(travel),
  ];
}
