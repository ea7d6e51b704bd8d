import type { Section } from '../section.js';

/** Performance Panel sessions and what they recommended. */
export const reviews: Section = {
  name: 'reviews',
  build: () => [],
};
