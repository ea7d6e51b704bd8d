import type { Command } from 'commander';
import type { ColourChoice } from './colour.js';
import type { Host } from './host.js';

/** The options that every command takes. */
export interface GlobalOptions {
  readonly dir?: string;
  readonly today?: string;
  readonly asAt?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** False under `--no-cache`. */
  readonly cache?: boolean;
  readonly color: ColourChoice;
}

/** One use of a command. */
export interface Call<Options> {
  readonly host: Host;
  readonly args: readonly string[];
  readonly options: Options & GlobalOptions;
}

/** A command: how it is called, and what it does. Whatever is heavy is imported by `run`, when it is used. */
export interface CommandDefinition<Options extends object = object> {
  readonly name: string;
  readonly summary: string;
  /** Adds the command's own arguments, options and examples. */
  readonly declare: (command: Command) => Command;
  /**
   * The exit code: 0 nothing wrong, 1 findings or refusals. Wrong use is thrown as a UsageError. A method and not a
   * property, so that commands with options of their own stand in one list: `declare` has just made those options.
   */
  run(call: Call<Options>): Promise<number>;
}

/** Whole examples under the help of a command. */
export function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  ${line}`).join('\n')}`;
}
