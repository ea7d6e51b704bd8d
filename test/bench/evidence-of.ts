// One process of the benchmark: reads a data folder, then computes the evidence of every entry, and tells what it had
// cost before that. The CPU of the whole process is counted by whoever starts it.
import { writeFileSync } from 'node:fs';
import { argv, cpuUsage, env } from 'node:process';
import { evidenceFrom } from '../../src/assess/evidence/folder-history.js';
import { checkDocuments } from '../../src/check/check.js';
import { isReadPath, placeOf } from '../../src/check/places.js';
import { cacheFor } from '../../src/folder/cache.js';
import { folderSource } from '../../src/folder/folder-source.js';
import { openRepository } from '../../src/git/repository.js';
import { contentOf } from '../../src/load/content.js';
import type { Document } from '../../src/load/document.js';
import { readFiles } from '../../src/load/read-files.js';
import { dayOfMonth } from '../../src/model/day.js';
import { isUnknown } from '../../src/model/history.js';
import { dataFolders } from '../../src/model/kinds/index.js';

const [, , root = '', toldIn = '', cacheFolder] = argv;
const today = dayOfMonth(2014, 8, 31);
const source = folderSource(root, dataFolders);
const isEntry = (path: string): boolean => path.startsWith('progress/') && path.endsWith('.yaml');
const read = readFiles(source, (path) => isReadPath(path) && !isEntry(path));
const entries = read.listing.flatMap(({ path }) => (isEntry(path) ? [plainDocument(path)] : []));
const documents = [...read.documents, ...entries];
const { framework } = checkDocuments({ ...read, documents, today });

const { user, system } = cpuUsage();

const kept =
  cacheFolder === undefined
    ? undefined
    : cacheFor({ root, env: { XDG_CACHE_HOME: cacheFolder }, tell: (sentence) => fail(sentence) });
const repository = openRepository({ root, env, kept });
if (isUnknown(repository)) fail(repository.why);
else {
  const folders = read.listing.flatMap(({ path, type }) => (type === 'folder' ? [path] : []));
  const history = repository.history({ branch: undefined, folders });
  const paths = documents.map(({ path }) => path);
  const evidence = evidenceFrom({ framework, today, history, documents, paths, placeOf, contentOf });
  if (isUnknown(evidence.history)) fail(evidence.history.why);
  else {
    const { entries, changes } = evidence.history;
    const known = [...entries.values()].filter(({ submitted }) => !isUnknown(submitted)).length;
    const told = { before: (user + system) / 1000, entries: entries.size, known, changes: changes.length };
    writeFileSync(toldIn, JSON.stringify(told));
  }
}

/** An entry as this benchmark writes them, read line by line: a hundred thousand would take minutes as YAML, and are not what is measured. */
function plainDocument(path: string): Document {
  const reading = source.read(path);
  if (!('bytes' in reading)) return fail(`${path}: ${reading.fault}`);
  const text = Buffer.from(reading.bytes).toString('utf8');
  const content: Record<string, unknown> = Object.create(null);
  for (const [, name = '', value = ''] of text.matchAll(/^(\w+): (.*)$/gm)) {
    content[name] = name === 'value' ? Number(value) : value;
  }
  return { path, content, text, ...(reading.blob === undefined ? {} : { blob: reading.blob }) };
}

function fail(why: string): never {
  throw new Error(why);
}
