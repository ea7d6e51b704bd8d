import type { FindingsFormat } from './results.js';

export const github: FindingsFormat = { name: 'github', write: () => '' };
