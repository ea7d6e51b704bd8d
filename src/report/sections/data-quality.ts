import type { Section } from '../section.js';

/** How far the figures can be relied on. */
export const dataQuality: Section = {
  name: 'data-quality',
  build: () => [],
};
