import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import { entryKinds, recordKinds } from '../model/kinds/index.js';
import { editorFiles } from './editor-files.js';
import { filled } from './filled.js';
import { type FolderAnswers, folderWords } from './folder-words.js';
import { newFolderTexts } from './generated/new-folder.js';
import { inventedList } from './invented-list.js';
import { modelineOf } from './modeline.js';
import type { NewFile } from './new-file.js';

const readme = 'README.md';

/** A whole new data folder: settings, bodies, an example of each kind of record and entry, and what editors need. */
export function newFolder(answers: FolderAnswers, today: Day): readonly NewFile[] {
  const words = folderWords(answers, today);
  const files = new Map<string, string>();
  for (const [path, text] of Object.entries(newFolderTexts)) {
    const place = filled(path, words);
    // the latest month may be the last of the latest quarter: then one update stands for both
    if (path !== readme && !files.has(place)) files.set(place, filled(text, words));
  }
  files.set(readme, filled(newFolderTexts[readme] ?? '', { ...words, invented: inventedList(files) }));
  const paths = new Set(files.keys());
  const texts = [...files].map(([path, text]) => ({ path, text: `${firstLine(path, paths)}${text}` }));
  return [...texts, ...editorFiles()].sort((a, b) => compareTexts(a.path, b.path));
}

function firstLine(path: string, paths: ReadonlySet<string>): string {
  return path.endsWith('.yaml') ? modelineOf(path, kindOfFile(path, paths)) : '';
}

function kindOfFile(path: string, paths: ReadonlySet<string>): string {
  const [folder, ...rest] = path.split('/');
  if (rest.length === 0) return 'pmf';
  const kind = Object.values(recordKinds).find((each) => each.folder === folder);
  return kind?.name ?? kindOfEntry(rest.at(-1) ?? '', paths);
}

const subjectKinds = ['indicator', 'plan', 'activity', 'recommendation', 'risk', 'budget'] as const;

/** By the record that bears the file's name; a priority has no file of its own. */
function kindOfEntry(fileName: string, paths: ReadonlySet<string>): string {
  const kind = subjectKinds.find((each) => paths.has(`${recordKinds[each].folder}/${fileName}`));
  return entryKinds[kind ?? 'priority'].name;
}
