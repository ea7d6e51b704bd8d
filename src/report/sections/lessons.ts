import type { Section } from '../section.js';

/** What was learnt. */
export const lessons: Section = {
  name: 'lessons',
  build: () => [],
};
