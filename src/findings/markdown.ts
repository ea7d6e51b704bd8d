import type { FindingsFormat } from './results.js';

export const markdown: FindingsFormat = { name: 'markdown', write: () => '' };
