import { compareTexts, type Finding } from '../model/finding.js';
import { type Id, parseId } from '../model/id.js';
import { dataFolders } from '../model/kinds/index.js';
import { parseYear } from '../model/period.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Listed } from '../model/source.js';
import { collisionsAmong } from './collisions.js';
import { type KnownNames, nameFault, wrongEnding } from './file-name-words.js';
import * as pages from './place-pages.js';
import { type Misplacement, type Place, placeOf, shardOf } from './places.js';
import { findingsOfName } from './portable-names.js';
import { strayFolders } from './stray-folders.js';

export interface Placed {
  /** In code-point order of their paths, whatever the order of the listing. */
  readonly places: readonly Place[];
  readonly findings: readonly Finding[];
}

/** What each file of the folder stands for, and all that stands where it does not belong. */
export function placeAll(listing: readonly Listed[], idsByCode: ReadonlyMap<string, Id> = new Map()): Placed {
  const listed = [...listing].sort((a, b) => compareTexts(a.path, b.path));
  const files = listed.filter(({ type }) => type === 'file').map(({ path }) => ({ path, place: placeOf(path) }));
  const places = files.flatMap(({ place }) => (typeof place === 'string' ? [] : [place]));
  const known = { paths: new Set(files.map(({ path }) => path)), idsByCode };
  const misplaced = files.flatMap(({ path, place }) =>
    typeof place === 'string' ? findingsOfMisplaced(path, place, known) : [],
  );
  const folders = strayFolders(listed, files);
  const others = listed.flatMap(findingsOfType);
  // a name that is no id has to change in any case
  const noIds = new Set(files.filter(({ place }) => place === 'name-no-id').map(({ path }) => path));
  const names = listed.flatMap(({ path }) => (noIds.has(path) ? [] : findingsOfName(path)));
  return { places, findings: [...misplaced, ...folders, ...others, ...names, ...collisionsAmong(listed, places)] };
}

function findingsOfType({ path, type }: Listed): readonly Finding[] {
  // a whole folder is told where the top is looked at
  if (type === 'link' && dataFolders.includes(path)) return [];
  if (type === 'link') return [found(pages.linkSkipped, path, `${quote(path)} is a link and is not followed.`)];
  if (type === 'other') return [found(pages.notAFile, path, `${quote(path)} is not an ordinary file and is not read.`)];
  return [];
}

function findingsOfMisplaced(path: string, misplacement: Misplacement, known: KnownNames): readonly Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (misplacement) {
    case 'stray-folder':
      // told once, of the folder
      return [];
    case 'stray-file':
      return [found(pages.strayFile, path, `The file ${quote(path)} is no record and no entry, and is not read.`)];
    case 'yml-ending':
      return [wrongEndingFinding(path, name)];
    case 'name-no-id':
      return [toFinding(pages.notAnId, { at: { path }, ...nameFault(path, known) })];
    case 'no-period':
      return [noPeriodFinding(path)];
    case 'wrong-shard':
      return [found(pages.wrongShard, path, wrongShardMessage(path, name))];
  }
}

function wrongEndingFinding(path: string, name: string): Finding {
  const [ending = ''] = wrongEnding.exec(name) ?? [];
  return toFinding(pages.ymlEnding, {
    at: { path },
    message: `The file ${quote(path)} ends in ${quote(ending)} and is not read.`,
    suggestion: name.replace(wrongEnding, '.yaml'),
  });
}

/** A file beside the folders of periods, or beside those of years. */
function noPeriodFinding(path: string): Finding {
  const [, year = ''] = path.split('/');
  const example = parseYear(year) === undefined ? '' : `, as progress/${year}/Q2 or progress/${year}/annual`;
  return toFinding(pages.wrongPeriodFolder, {
    at: { path },
    message: `The file ${quote(path)} stands in no period, so it is counted nowhere.`,
    ...(example === '' ? {} : { remedy: `Move it to the folder of its period${example}.` }),
  });
}

function wrongShardMessage(path: string, name: string): string {
  const id = parseId(bareName(name));
  const folder = path.split('/').at(-2);
  return `The file ${quote(name)} stands in the folder ${quote(folder)}, which holds other ids${id === undefined ? '' : `: its own would be ${quote(shardOf(id))}`}.`;
}

function bareName(name: string): string {
  return name.replace(/\.(yaml|md\.hbs)$/, '');
}

function found(page: FindingPage, path: string, message: string): Finding {
  return toFinding(page, { at: { path }, message });
}
