import type { Arrival, EntryHistory, EntryValue, FolderHistory, ValueChange } from '../../../../src/assess/evidence.js';
import { type Checked, checkFolder } from '../../../../src/check-folder.js';
import { folderSource } from '../../../../src/folder/folder-source.js';
import { openRepository } from '../../../../src/git/repository.js';
import { isUnknown } from '../../../../src/model/history.js';
import { dataFolders } from '../../../../src/model/kinds/index.js';
import { day, found } from '../../../builders/framework.js';
import { council, fileOf, indicator, plan } from '../../../builders/records.js';
import { inRepository, type TestRepository } from '../../../builders/repository.js';

/** The entry that the scenarios are about: of Q2, due on 10 October 2012. */
export const q2 = 'progress/2012-13/Q2/HSG-014.yaml';

/** The files of a council with one indicator, one activity, one budget and a board that gets all of them. */
export const start = {
  ...council,
  'indicators/HSG-014.yaml': indicator({ approved_by: 'Cabinet', approved_on: '2012-03-01' }),
  'bodies/cabinet.yaml':
    'name: Cabinet\nfrequency: quarterly\nreceives: [{records: [indicator, activity, risk, budget]}]\nsections: [overview]\n',
  'plans/aap.yaml': plan({ delivers: '[{indicators: [HSG-014]}]' }),
};

/** A final paper on Q2 for the Cabinet. */
export function paper(fields: Readonly<Record<string, string>> = {}): string {
  return fileOf({
    body: 'cabinet',
    period: '2012-13-Q2',
    meeting: '2012-11-05',
    version: '"1.0"',
    status: 'final',
    recommendations: '[{action: note, text: Note it.}]',
    ...fields,
  });
}

export function figure(value: number | string, more = ''): string {
  return `value: ${value}\n${more}`;
}

/** At noon of that day. */
export function noon(on: string): string {
  return `${on}T12:00:00Z`;
}

/** A repository with the council in it, committed on 1 April 2012. */
export function inCouncil<Result>(use: (repository: TestRepository) => Result, folder = ''): Promise<Result> {
  return inRepository(
    (repository) => {
      repository.write(start);
      repository.commit(noon('2012-04-01'));
      return use(repository);
    },
    { folder },
  );
}

/** Writes files of the data folder and commits them. */
export function enter(
  repository: TestRepository,
  as: Parameters<TestRepository['commit']>[0],
  files: Readonly<Record<string, string | null>>,
): string {
  repository.write(files);
  return repository.commit(typeof as === 'string' && as.length === 10 ? noon(as) : as);
}

export interface ReadOn {
  readonly today?: string;
}

/** The data folder, read and checked with its own history. */
export function checkedIn({ dataFolder }: TestRepository, { today = '2012-12-01' }: ReadOn = {}): Checked {
  const env = { PATH: process.env.PATH };
  const repository = openRepository({ root: dataFolder, env, kept: undefined });
  return checkFolder(
    folderSource(dataFolder, dataFolders),
    () => day(today),
    (settings) => (isUnknown(repository) ? repository : repository.history(settings)),
  );
}

export function historyIn(repository: TestRepository, read: ReadOn = {}): FolderHistory {
  const { history } = checkedIn(repository, read).evidence;
  if (isUnknown(history)) throw new Error(`${history.why} ${history.remedy}`);
  return history;
}

/** What the history tells of one entry, in short. */
export function toldOf(repository: TestRepository, path = q2, read: ReadOn = {}) {
  return inShort(found(historyIn(repository, read).entries.get(path), path));
}

function inShort({ submitted, landed, changes }: EntryHistory) {
  return { submitted: arrivalInShort(submitted), landed: arrivalInShort(landed), changes: changes.map(changeInShort) };
}

/** `2012-10-10 committed`, `unknown shallow` */
export function arrivalInShort(arrival: Arrival): string {
  return isUnknown(arrival) ? `unknown ${arrival.unknown}` : `${arrival.on} ${arrival.how}`;
}

/** `corrected 5 to 6 on 2012-10-20`, in brackets where it was made before it landed. */
export function changeInShort({ change, from, to, submitted, beforeLanding }: ValueChange): string {
  const on = isUnknown(submitted) ? 'unknown' : submitted.on;
  const words = `${change} ${valueInShort(from)} to ${valueInShort(to)} on ${on}`;
  return beforeLanding ? `(${words})` : words;
}

function valueInShort(value: EntryValue | undefined): string {
  if (value === undefined) return 'nothing';
  return value.missing ?? Object.values(value.fields).join('/');
}
