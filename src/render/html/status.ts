import type { Tone } from '../../report/blocks.js';
import { inert } from '../text/inert.js';
import { symbols } from '../text/symbols.js';

/** Words, the shape that stands before them, and the tone that the style colours both by. */
export interface StatusView {
  readonly tone: Tone;
  readonly symbol: string;
  readonly text: string;
}

export function statusView(tone: Tone, text: string): StatusView {
  return { tone, symbol: symbols[tone].path, text: inert(text) };
}
