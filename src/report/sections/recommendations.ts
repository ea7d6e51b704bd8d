import type { Section } from '../section.js';

/** Recommendations of auditors, inspectors and Panels: what is open, overdue and done. */
export const recommendations: Section = {
  name: 'recommendations',
  build: () => [],
};
