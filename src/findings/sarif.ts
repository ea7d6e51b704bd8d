import type { FindingsFormat } from './results.js';

export const sarif: FindingsFormat = { name: 'sarif', write: () => '' };
