import type { Section } from '../section.js';

export const revisions: Section = { name: 'revisions', build: () => [] };
