import type { Section } from '../section.js';

/** Deadlines that were varied by agreement, and those for which it was only asked. */
export const agreedExceptions: Section = {
  name: 'agreed-exceptions',
  build: () => [],
};
