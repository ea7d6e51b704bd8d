import type { Section } from '../section.js';

/** The golden thread: which plan serves which. */
export const thread: Section = {
  name: 'thread',
  build: () => [],
};
