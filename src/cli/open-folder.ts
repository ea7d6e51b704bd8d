import { relative, sep } from 'node:path';
import { findDataFolder } from '../folder/find.js';
import { folderSource } from '../folder/folder-source.js';
import { openRepository } from '../git/repository.js';
import { type Day, dayAt, parseDay } from '../model/day.js';
import { isUnknown } from '../model/history.js';
import { dataFolders } from '../model/kinds/index.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { showDay } from '../model/words.js';
import { type Checked, checkFolder, type DaySettings } from '../pipeline.js';
import type { Call } from './command.js';

/** A data folder, read and checked. */
export interface OpenFolder {
  readonly checked: Checked;
  readonly root: string;
  /** How its files are reached from where the command was run, for messages: `examples/northmoor/`, or nothing. */
  readonly prefix: string;
}

/** Reads and checks the data folder that the options name. */
export function openFolder({ host, options }: Call<object>): OpenFolder {
  const asked = dayAsked({ host, options });
  const root = findDataFolder(host.workingFolder, options.dir);
  const repository = openRepository({ root, env: host.env, kept: undefined });
  const checked = checkFolder(
    folderSource(root, dataFolders),
    (settings) => asked ?? reportingDay(settings, host.now()),
    (settings) => (isUnknown(repository) ? repository : repository.history(settings)),
  );
  if (!options.quiet && asked === undefined && checked.daySettings.reportingDay !== undefined) {
    host.stderr.write(`Reporting day ${showDay(checked.today)}, as pmf.yaml sets it.\n`);
  }
  if (options.verbose) host.stderr.write(`Read ${checked.files} files in ${root}.\n`);
  return { checked, root, prefix: prefixOf(host.workingFolder, root) };
}

/** The day that the command line or the environment sets as the reporting day, if either does. */
export function dayAsked({ host, options }: Pick<Call<object>, 'host' | 'options'>): Day | undefined {
  return askedDay(options.today ?? host.env.PMF_TODAY, options.today === undefined ? 'PMF_TODAY' : '--today');
}

function reportingDay(settings: DaySettings, now: Date): Day {
  return settings.reportingDay ?? dayAt(now, settings.timezone);
}

function askedDay(text: string | undefined, from: string): Day | undefined {
  if (text === undefined || text === '') return undefined;
  const day = parseDay(text);
  if (day === undefined)
    throw new UsageError(
      `${from} says ${quote(text)}, which is not a day.`,
      'Write it as year, month and day: 2014-10-20.',
    );
  return day;
}

function prefixOf(workingFolder: string, root: string): string {
  const way = relative(workingFolder, root).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
