import type { LocatedFinding, Severity } from '../../model/finding.js';
import { type Call, type CommandDefinition, examples } from '../command.js';
import { oneOf, several } from '../option-values.js';

interface CheckOptions {
  readonly format?: readonly string[];
  readonly output?: readonly string[];
  readonly failOn: Severity;
}

const severityNamed = oneOf('--fail-on', ['error', 'warning']);

/** Everything that makes data wrong or doubtful. It never writes into the data folder. */
export const check: CommandDefinition<CheckOptions> = {
  name: 'check',
  summary: 'find everything that makes the data wrong or doubtful; never writes',
  declare: (command) =>
    command
      .argument('[paths...]', 'tell only of these files and folders (all are read)')
      .option('-f, --format <format>', 'human (the default) or json; may be given again', several(String))
      .option('-o, --output <file>', 'a file for each format, in their order; "-" is standard output', several(String))
      .option('--fail-on <severity>', 'exit with 1 from this on: error or warning', severityNamed, 'error')
      .addHelpText(
        'after',
        examples('pmf check', 'pmf check progress/2014-15/Q2', 'pmf check -f human -o - -f json -o findings.json'),
      ),
  run: async (call) => {
    const { openFolder } = await import('../open-folder.js');
    const { writeResults } = await import('../write-results.js');
    const { withinPaths } = await import('../paths.js');
    const folder = openFolder(call);
    const findings = withinPaths(folder.checked.findings, call.args, { folder, from: call.host.workingFolder });
    writeResults(
      { findings, files: folder.checked.files, paths: folder.checked.paths, within: call.args },
      { call, prefix: folder.prefix },
    );
    return exitCodeOf(findings, call);
  },
};

function exitCodeOf(findings: readonly LocatedFinding[], { options }: Call<CheckOptions>): number {
  return findings.some((finding) => finding.severity === 'error' || options.failOn === 'warning') ? 1 : 0;
}
