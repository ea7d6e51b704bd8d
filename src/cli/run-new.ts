import { folderSource } from '../folder/folder-source.js';
import { standingInTheWay, writeNewFiles } from '../folder/write-new.js';
import { closest } from '../model/closest.js';
import { type Id, parseId } from '../model/id.js';
import { dataFolders, recordKinds } from '../model/kinds/index.js';
import { periodContaining } from '../model/period.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { sentence } from '../model/words.js';
import { checkFolder } from '../pipeline.js';
import { givenFields } from '../scaffold/field-path.js';
import { fieldsInWords } from '../scaffold/fields-in-words.js';
import { idFault } from '../scaffold/likely-id.js';
import type { NewFile } from '../scaffold/new-file.js';
import { readyFields } from '../scaffold/ready-fields.js';
import { decisive, recordText } from '../scaffold/record-text.js';
import { withFiles } from '../scaffold/with-files.js';
import type { Call } from './command.js';
import type { NewOptions } from './commands/new.js';
import { newEntry } from './new-entry.js';
import { type OpenFolder, openFolder } from './open-folder.js';

export type NewCall = Call<NewOptions>;

/** Starts a record or an entry, and says where it stands and what is still to be filled in. */
export function runNew(call: NewCall): number {
  const [kind = '', id = ''] = call.args;
  if (id === '') throw withoutId(kind);
  const folder = openFolder(call);
  const file = kind === 'entry' ? newEntry(call, folder, id) : newRecordFile(call, folder, { kind, id });
  writeOne(call, folder, file);
  tellWhatIsOpen(call, folder, file);
  return 0;
}

function withoutId(kind: string): UsageError {
  if (kind === 'entry') {
    return new UsageError(
      'The subject of the entry is not given.',
      'Name it by its id: pmf new entry HSG-014 --quarter Q2.',
    );
  }
  const known = Object.values(recordKinds).find(({ name }) => name === kind);
  if (known === undefined) return unknownKind(kind);
  return new UsageError(
    `${sentence(known.one)} needs an id, which becomes the name of its file.`,
    `Give it after the kind: pmf new ${known.name} <id>.`,
  );
}

function newRecordFile(
  { options }: NewCall,
  folder: OpenFolder,
  asked: { readonly kind: string; readonly id: string },
): NewFile {
  const kind = Object.values(recordKinds).find(({ name }) => name === asked.kind);
  if (kind === undefined) throw unknownKind(asked.kind);
  refusePeriod(options);
  const id = parseId(asked.id);
  if (id === undefined) throw idFault(asked.id);
  refuseTaken(folder, id);
  const year = periodContaining(folder.checked.framework.calendar, 'annual', folder.checked.today);
  const given = givenFields(kind.schema, options.set ?? [], year);
  const path = `${kind.folder}/${id}.yaml`;
  const ready = readyFields(kind.name, given);
  return { path, text: recordText({ path, kind, given, ready, startYear: year.startYear }) };
}

function unknownKind(name: string): UsageError {
  const names = [...Object.keys(recordKinds), 'entry', 'year'];
  const meant = closest(name, names);
  const guess = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  return new UsageError(`There is no kind of record ${quote(name)}.${guess}`, `The kinds are: ${names.join(', ')}.`);
}

function refusePeriod({ month, quarter, year }: NewOptions): void {
  if ([month, quarter, year].every((period) => period === undefined)) return;
  throw new UsageError(
    'Only an entry has a period.',
    'For a figure or an update: pmf new entry <subject> --quarter Q2.',
  );
}

/** An id is unique in the whole folder, whatever the kind, and on machines that know no capital letters. */
function refuseTaken({ root, checked }: OpenFolder, id: Id): void {
  const named = [...checked.framework.priorities.values(), ...checked.framework.objectives.values()];
  const taken = new Map<string, { readonly name: string; readonly path: string }>(
    named.map((each) => [each.id.toLowerCase(), { name: each.id, path: each.path }]),
  );
  for (const { path, type } of folderSource(root, dataFolders).list()) {
    const [folder, name = '', ...rest] = path.split('/');
    if (type === 'folder' || rest.length > 0 || folder === 'templates') continue;
    const held = name.replace(/\.ya?ml$/i, '');
    taken.set(held.toLowerCase(), { name: held, path });
  }
  const standing = taken.get(id.toLowerCase());
  if (standing === undefined) return;
  throw new UsageError(
    `There is a record ${quote(standing.name)} already, in ${show(standing.path)}, and an id is given once in the whole folder.`,
    'Choose another id, or open that file.',
  );
}

function writeOne({ host, options }: NewCall, { root, prefix }: OpenFolder, file: NewFile): void {
  const [standing] = standingInTheWay(root, [file]);
  if (standing !== undefined) {
    throw new UsageError(
      `${show(prefix + standing)} is there already, and is not overwritten.`,
      'Open the file and change it there.',
    );
  }
  if (options.dryRun) {
    host.stdout.write(file.text);
    host.stderr.write(`${show(prefix + file.path)} was not written: this is a dry run.\n`);
    return;
  }
  writeNewFiles(root, [file]);
  host.stdout.write(`${show(prefix + file.path)}\n`);
}

/** What the check would say of the new file: fields to fill in by their names, anything else in its own words. */
function tellWhatIsOpen({ host, options }: NewCall, { root, checked }: OpenFolder, file: NewFile): void {
  if (options.quiet) return;
  const source = withFiles(folderSource(root, dataFolders), [file]);
  const found = checkFolder(source, () => checked.today).findings.filter(({ at }) => at.path === file.path);
  const empty = found.filter(({ code }) => code === 'empty-field').map(({ at }) => at.field ?? []);
  if (empty.length > 0) host.stderr.write(`To fill in: ${fieldsInWords(empty)}.\n`);
  for (const { code, message, remedy } of found) {
    if (code !== 'empty-field') host.stderr.write(`${message} ${remedy}\n`);
  }
  if (isOnlyProposed(file)) host.stderr.write('Only proposed until approved_by and approved_on are told.\n');
  host.stderr.write('Take the "#" away from what else is to be told; "pmf check" tells what is still missing.\n');
}

/** Of a kind that somebody approves, and not yet approved. */
function isOnlyProposed({ path, text }: NewFile): boolean {
  const kind = Object.values(recordKinds).find(({ folder }) => path.startsWith(`${folder}/`));
  const approved = decisive.filter((name) => Object.hasOwn(kind?.schema.properties ?? {}, name));
  return approved.some((name) => text.includes(`\n#${name}:`));
}
