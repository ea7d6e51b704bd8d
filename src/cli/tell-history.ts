import { isUnknown, type Unknown } from '../model/history.js';
import type { Checked } from '../pipeline.js';
import type { Call } from './command.js';

/** Answers for which it does not matter when anything came. */
const timeless: ReadonlySet<string | undefined> = new Set(['people', 'post', 'thread']);

/** Says in a line each what is not known of when entries came, why, and what would make it known. Under the clock `declared` nobody asked. */
export function tellHistory({ host, options }: Call<object>, { framework, evidence }: Checked, kind?: string): void {
  const { history } = evidence;
  if (options.quiet || timeless.has(kind)) return;
  if (isUnknown(history)) {
    if (history.unknown === 'not-read') return;
    host.stderr.write(`It is not known when entries came, nor what was restated. ${inWords(history)}`);
  } else for (const gap of [...history.gaps, ...lackOfMain(framework, evidence)]) host.stderr.write(inWords(gap));
}

/** The main branch that pmf.yaml names, or that the clock goes by, and that is not there. */
function lackOfMain({ settings }: Checked['framework'], { clock, history }: Checked['evidence']): readonly Unknown[] {
  if (isUnknown(history) || (clock !== 'landed' && settings.timeliness?.branch === undefined)) return [];
  const landed = [...history.entries.values()].map((entry) => entry.landed);
  return landed.flatMap((each) => (isUnknown(each) && each.unknown === 'no-main-branch' ? [each] : [])).slice(0, 1);
}

function inWords({ why, remedy }: Unknown): string {
  return `${why} ${remedy}\n`;
}
