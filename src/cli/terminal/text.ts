import { Chalk } from 'chalk';
import type { Block } from '../../report/blocks.js';
import type { ColourLevel } from '../colour.js';
import type { Output } from '../host.js';
import { blockLines } from './blocks.js';

/** The width of what is written to a file or to another program, and where a terminal does not tell its own. */
const usualWidth = 98;
const leastWidth = 40;

/** As wide as the terminal is, where it is one. */
export function widthOf({ isTerminal, columns }: Output): number {
  return isTerminal && columns !== undefined && columns > 0 ? Math.max(leastWidth, columns) : usualWidth;
}

/** Blocks as text for a terminal. */
export function terminalText(
  blocks: readonly Block[],
  { width, level }: { readonly width: number; readonly level: ColourLevel },
): string {
  return `${blockLines(blocks, { width, paint: new Chalk({ level }) }).join('\n')}\n`;
}
