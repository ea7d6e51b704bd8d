import type { Section } from '../section.js';

/** Major projects with their milestones. */
export const projects: Section = {
  name: 'projects',
  build: () => [],
};
