import { Chalk } from 'chalk';
import type { Block } from '../../report/blocks.js';
import type { ColourLevel } from '../colour.js';
import type { Output } from '../host.js';
import { blockLines } from './blocks.js';
import { wrap } from './wrap.js';

/** The width of what is written to a file or to another program, and where a terminal does not tell its own. */
const usualWidth = 98;
const leastWidth = 40;

/** As wide as the terminal is, where it is one. */
export function widthOf({ isTerminal, columns }: Output): number {
  return isTerminal && columns !== undefined && columns > 0 ? Math.max(leastWidth, columns) : usualWidth;
}

/** Breaks a text between words where it is read on a terminal; nothing where it goes to a file or to another program. */
export function wrapperFor(output: Output): ((text: string, before?: number) => readonly string[]) | undefined {
  if (!output.isTerminal) return undefined;
  const width = widthOf(output);
  return (text, before = 0) => wrap(text, width - before);
}

/** Blocks as text for a terminal. */
export function terminalText(
  blocks: readonly Block[],
  { width, level }: { readonly width: number; readonly level: ColourLevel },
): string {
  return `${blockLines(blocks, { width, paint: new Chalk({ level }) }).join('\n')}\n`;
}
