import type { Section } from '../section.js';

/** You asked, we did: what the body resolved before, and what has come of it. */
export const decisions: Section = {
  name: 'decisions',
  build: () => [],
};
