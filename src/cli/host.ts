import { reasonOf } from '../folder/fault.js';
import { show } from '../model/show.js';
import { type Ask, askOnTerminal } from './ask.js';

/** All that a command may know of the machine it runs on: arguments, environment, streams and the clock. */
export interface Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
  /** Asks the person at the terminal; absent where nobody sits at one. */
  readonly ask?: Ask | undefined;
}

export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTerminal: boolean;
  /** How many letters a terminal shows side by side. */
  readonly columns?: number | undefined;
}

/** This process and this machine. The one place that looks at the clock. */
export function thisMachine(): Host {
  process.on('uncaughtException', (error) => endWith(70, bugInWords(error, process.env)));
  return {
    args: process.argv.slice(2),
    env: process.env,
    workingFolder: process.cwd(),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
    ask: process.stdin.isTTY && process.stdout.isTTY ? askOnTerminal : undefined,
  };
}

/** A fault that is ours: one line, and where it is only for whoever asks. */
export function bugInWords(error: unknown, env: Host['env']): string {
  const what = error instanceof Error ? error.message : String(error);
  const line = `pmf: this is a fault in pmf itself, not in your data (${show(what)}). Nothing more was done; PMF_DEBUG=1 shows where.\n`;
  return env.PMF_DEBUG === '1' && error instanceof Error ? `${line}${error.stack}\n` : line;
}

/** A reader that has gone (`pmf … | head -1`) is not an error; a full disk is, and comes after the writing. */
function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') endWith(2, `pmf: The result could not be written: ${reasonOf(error)}.\n`);
  });
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true, columns: stream.columns };
}

/** Too late for a result: the exit code is set here, and bin/pmf.js lowers none. */
function endWith(exitCode: number, words: string): void {
  process.exitCode = exitCode;
  process.stderr.write(words);
}
