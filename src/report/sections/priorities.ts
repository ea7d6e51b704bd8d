import type { Section } from '../section.js';

/** One part for each priority: its assessment first, then its indicators and activities. */
export const priorities: Section = {
  name: 'priorities',
  build: () => [],
};
