/** All that a command may know of the machine it runs on: arguments, environment, streams and the clock. */
export interface Host {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingFolder: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly now: () => Date;
}

export interface Output {
  readonly write: (text: string) => unknown;
  readonly isTerminal: boolean;
}

/** This process and this machine. The one place that looks at the clock. */
export function thisMachine(): Host {
  return {
    args: process.argv.slice(2),
    env: process.env,
    workingFolder: process.cwd(),
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    now: () => new Date(),
  };
}

/** A reader that has gone (`pmf … | head -1`) is not an error. */
function output(stream: NodeJS.WriteStream): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return { write: (text) => stream.write(text), isTerminal: stream.isTTY === true };
}
