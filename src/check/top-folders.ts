import { closestWithin } from '../model/closest.js';
import type { Finding } from '../model/finding.js';
import type { RecordKind } from '../model/framework.js';
import { dataFolders, recordKinds } from '../model/kinds/index.js';
import { toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Listed } from '../model/source.js';
import { linkedFolder, misnamedFolder } from './place-pages.js';

export interface TopFolders {
  readonly findings: readonly Finding[];
  /** The kinds whose whole folder is not read: that a record of them is not known is told once, of the folder. */
  readonly unread: ReadonlySet<RecordKind>;
}

/** The folders at the top that are meant to be read and are not: misnamed ones, and links. */
export function topFolders(listing: readonly Listed[]): TopFolders {
  const top = listing.filter(({ path }) => !path.includes('/'));
  const misnamed = top.flatMap(({ path, type }) => {
    const meant = type === 'folder' && !dataFolders.includes(path) ? closestWithin(path, dataFolders, 1) : undefined;
    return meant === undefined ? [] : [{ path, meant }];
  });
  const linked = top.filter(({ path, type }) => type === 'link' && dataFolders.includes(path)).map(({ path }) => path);
  const unread = new Set([...misnamed.map(({ meant }) => meant), ...linked]);
  return {
    findings: [...misnamed.map(({ path, meant }) => misnamedFinding(path, meant)), ...linked.map(linkedFinding)],
    unread: new Set(Object.values(recordKinds).flatMap(({ folder, name }) => (unread.has(folder) ? [name] : []))),
  };
}

function linkedFinding(path: string): Finding {
  return toFinding(linkedFolder, { at: { path }, message: `The folder ${quote(path)} is a link and is not followed.` });
}

function misnamedFinding(path: string, meant: string): Finding {
  const message = `The folder ${quote(path)} must be called ${quote(meant)}: what is in it is not read.`;
  return toFinding(misnamedFolder, { at: { path }, message, suggestion: meant });
}
