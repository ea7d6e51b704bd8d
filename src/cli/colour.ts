import type { Host, Output } from './host.js';

export type ColourChoice = 'auto' | 'always' | 'never';
export type ColourLevel = 0 | 1 | 2 | 3;

/** `--color` before NO_COLOR before FORCE_COLOR before TERM=dumb before whether the stream is a terminal. */
export function colourLevel(choice: ColourChoice, env: Host['env'], stream: Output): ColourLevel {
  if (choice !== 'auto') return choice === 'always' ? 1 : 0;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR !== undefined) return forced(env.FORCE_COLOR);
  return env.TERM !== 'dumb' && stream.isTerminal ? 1 : 0;
}

function forced(value: string): ColourLevel {
  if (value === '0' || value === 'false') return 0;
  return value === '2' || value === '3' ? (Number(value) === 2 ? 2 : 3) : 1;
}
