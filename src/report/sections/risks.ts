import type { Section } from '../section.js';

/** Risks with their scores and how they moved. */
export const risks: Section = {
  name: 'risks',
  build: () => [],
};
