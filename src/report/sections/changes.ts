import type { Section } from '../section.js';

export const changes: Section = { name: 'changes', build: () => [] };
