import { type Compared, differencesView } from '../differences.js';
import { settingsFile } from '../folder/find.js';
import type { FoundCommit, Repository } from '../git/repository.js';
import { type Day, dayAt } from '../model/day.js';
import { faultyPaths } from '../model/finding.js';
import { isUnknown } from '../model/history.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { writeView } from './answer.js';
import type { Call } from './command.js';
import type { DiffOptions } from './commands/diff.js';
import { commitAsked, whereParted } from './commit-asked.js';
import { type OpenFolder, openFolder } from './open-folder.js';
import { tellFaulty } from './tell-faulty.js';

type DiffCall = Call<DiffOptions>;

/** Two sides that are asked for; without a commit the files on the disk. */
interface SidesAsked {
  readonly from: FoundCommit;
  readonly to: FoundCommit | undefined;
}

/** Always exit code 0: that something differs is the answer and not a fault. */
export function runDiff(call: DiffCall): number {
  const asked = partsOf(call.args[0]);
  const folder = openFolder(call);
  const { repository } = folder;
  if (isUnknown(repository)) {
    throw new UsageError(`"pmf diff" compares with a commit. ${repository.why}`, repository.remedy);
  }
  const sides = sidesAsked(asked, repository);
  const today = dayOf(call, folder, sides);
  const before = comparedAt(folder, sides.from, today);
  const after = sides.to === undefined ? onDisk(folder) : comparedAt(folder, sides.to, today);
  if ([before, after].some(({ checked }) => faultyPaths(checked.findings).includes(settingsFile))) {
    return tellNoSettings(call);
  }
  writeView(differencesView(before, after, { isPublic: call.options.public === true }), call);
  tellFaulty(call, after.checked, true);
  return 0;
}

/** What the argument names. */
interface Asked {
  readonly from: string;
  /** Nothing where it is the files on the disk. */
  readonly to: string | undefined;
  /** From where the ways of the two parted. */
  readonly isSinceParted: boolean;
}

/** An end that is left out is the commit that the files stand on, as git has it. */
function partsOf(text = 'HEAD'): Asked {
  const [, from = '', dots, to = ''] = /^(.*?)(\.{2,3})(.*)$/.exec(text) ?? [];
  if (dots === undefined) return { from: text, to: undefined, isSinceParted: false };
  return { from: from || 'HEAD', to: to || 'HEAD', isSinceParted: dots === '...' };
}

function sidesAsked({ from, to, isSinceParted }: Asked, repository: Repository): SidesAsked {
  const first = commitAsked(from, 'diff', repository);
  if (to === undefined) return { from: first, to: undefined };
  const second = commitAsked(to, 'diff', repository);
  if (!isSinceParted) return { from: first, to: second };
  const sides = [
    { id: first.id, name: quote(from) },
    { id: second.id, name: quote(to) },
  ] as const;
  return { from: whereParted(sides, repository, 'Compare the two as they are: A..B.'), to: second };
}

/** Both sides are seen on one day: of two commits that of the later one, unless the command line says. */
function dayOf(call: DiffCall, { checked }: OpenFolder, { to }: SidesAsked): Day {
  const at = call.options.today === undefined ? to?.committedAt : undefined;
  return at === undefined ? checked.today : dayAt(new Date(at * 1000), checked.daySettings.timezone);
}

function comparedAt({ folderAt, checked }: OpenFolder, { id, committedAt }: FoundCommit, today: Day): Compared {
  const { timezone } = checked.daySettings;
  const committedOn = committedAt === undefined ? undefined : dayAt(new Date(committedAt * 1000), timezone);
  return { commit: id, committedOn, checked: folderAt(id, today) };
}

function onDisk({ checked }: OpenFolder): Compared {
  return { commit: undefined, committedOn: undefined, checked };
}

/** Every answer rests on the settings. */
function tellNoSettings({ host }: DiffCall): number {
  host.stderr.write(
    'There is no answer: pmf.yaml has an error in what is compared, and every answer rests on it. "pmf check" tells what is wrong.\n',
  );
  return 1;
}
