import type { Tone } from '../../report/blocks.js';

/** A mark that tells a tone without its colour: a character for text, the outline of a shape on a 16 by 16 field for a page. */
interface Symbol {
  readonly character: string;
  readonly path: string;
}

// Holes are drawn the other way round, so that the fill leaves them open: a tick in a disc, a bar in a triangle, a cross in a square.
export const symbols: Readonly<Record<Tone, Symbol>> = {
  good: {
    character: '✓',
    path: 'M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15ZM3.6 8.5l3.2 3.3l5.7-6.2l-1.4-1.3l-4.3 4.7l-1.8-1.9Z',
  },
  caution: { character: '▲', path: 'M8 .8L15.8 15H.2ZM7.1 5.4V10.6H8.9V5.4ZM7.1 11.7V13.5H8.9V11.7Z' },
  bad: {
    character: '✗',
    path: 'M1 1H15V15H1ZM4 5.3L6.7 8L4 10.7L5.3 12L8 9.3L10.7 12L12 10.7L9.3 8L12 5.3L10.7 4L8 6.7L5.3 4Z',
  },
  neutral: {
    character: '○',
    path: 'M8 .5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15ZM8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11ZM5 7V9H11V7Z',
  },
};
