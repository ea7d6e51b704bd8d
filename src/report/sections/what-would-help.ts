import type { Section } from '../section.js';

/** What the readers of a briefing can do next. */
export const whatWouldHelp: Section = {
  name: 'what-would-help',
  build: () => [],
};
