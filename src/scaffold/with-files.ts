import { compareTexts } from '../model/finding.js';
import type { Source } from '../model/source.js';
import type { NewFile } from './new-file.js';

/** A data folder as it would be with these files in it, before they are written. */
export function withFiles(source: Source, files: readonly NewFile[]): Source {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const added = files.map(({ path }) => ({ path, type: 'file' as const }));
  return {
    list: () =>
      [...source.list().filter(({ path }) => !texts.has(path)), ...added].sort((a, b) => compareTexts(a.path, b.path)),
    read: (path) => {
      const text = texts.get(path);
      return text === undefined ? source.read(path) : { bytes: new TextEncoder().encode(text) };
    },
  };
}
