import type { Section } from '../section.js';

/** Agenda: the recommendations before the body, with the reasons, options and implications of its paper. */
export const agenda: Section = {
  name: 'agenda',
  build: () => [],
};
