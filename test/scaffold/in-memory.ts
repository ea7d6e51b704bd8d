import type { Listed, Source } from '../../src/model/source.js';
import type { NewFile } from '../../src/scaffold/new-file.js';

/** A data folder that stands nowhere: its files, and the folders on their way. */
export function sourceOf(files: readonly NewFile[]): Source {
  const read = files.filter(({ path }) => !path.startsWith('.') && !path.endsWith('.md'));
  const texts = new Map(read.map(({ path, text }) => [path, text]));
  const folders = new Set(read.flatMap(({ path }) => foldersOf(path)));
  const listed: Listed[] = [
    ...[...folders].map((path) => ({ path, type: 'folder' as const })),
    ...read.map(({ path }) => ({ path, type: 'file' as const })),
  ];
  return {
    list: () => listed.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    read: (path) => ({ bytes: new TextEncoder().encode(texts.get(path) ?? '') }),
  };
}

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
