import type { Section } from '../section.js';

/** Budgets: forecast against what was approved. */
export const budget: Section = {
  name: 'budget',
  build: () => [],
};
