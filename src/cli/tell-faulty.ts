import { faultyPaths } from '../model/finding.js';
import { leftOutOf } from '../model/left-out.js';
import { plural } from '../model/words.js';
import type { Checked } from '../pipeline.js';
import { checkTells } from './check-command.js';
import type { Call } from './command.js';

/** Says how many files have an error, and how many of them an answer rests on without. */
export function tellFaulty(
  { host, options }: Call<object>,
  { framework, findings }: Pick<Checked, 'framework' | 'findings'>,
  isComparison = false,
): void {
  const faulty = faultyPaths(findings);
  if (faulty.length === 0 || options.quiet) return;
  const lacking = leftOutOf(framework, faulty).length;
  const counted = faulty.length - lacking;
  const [verb, they] = lacking === 1 ? ['is', 'it says'] : ['are', 'they say'];
  const compared = isComparison ? `: what ${they} is not compared` : '';
  const said = [
    ...(lacking === 0 ? [] : [`${plural(lacking, 'file')} with an error ${verb} left out${compared}.`]),
    ...(counted === 0
      ? []
      : [`${plural(counted, lacking === 0 ? 'file' : 'more file')} ${counted === 1 ? 'has' : 'have'} an error.`]),
  ];
  host.stderr.write(`${said.join(' ')} ${checkTells(options)}\n`);
}
