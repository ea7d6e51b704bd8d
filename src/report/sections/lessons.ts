import { type Block, heading, paragraph } from '../blocks.js';
import { prose } from '../commentary.js';
import { type Lesson, lessonsOfActivities, lessonsOfAssessments, lessonsOfReviews } from '../lessons-learnt.js';
import type { Section } from '../section.js';

/** What was learnt in the period, from assessments, activities and review sessions, each with its source. */
export const lessons: Section = {
  name: 'lessons',
  build: (context) => {
    const told = [
      ...group('From assessments', lessonsOfAssessments(context)),
      ...group('From activities', lessonsOfActivities(context)),
      ...group('From review sessions', lessonsOfReviews(context)),
    ];
    const none = [paragraph('No lesson was recorded in this period.')];
    return [heading(2, 'Lessons learnt'), ...(told.length === 0 ? none : told)];
  },
};

function group(title: string, learnt: readonly Lesson[]): readonly Block[] {
  const words = learnt.flatMap(({ source, text }) => prose(source, text));
  return words.length === 0 ? [] : [heading(3, title), ...words];
}
