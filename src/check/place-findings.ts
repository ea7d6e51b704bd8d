import { compareTexts, type Finding } from '../model/finding.js';
import { parseId } from '../model/id.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Listed } from '../model/source.js';
import { collisionsAmong } from './collisions.js';
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
export function placeAll(listing: readonly Listed[]): Placed {
  const listed = [...listing].sort((a, b) => compareTexts(a.path, b.path));
  const files = listed.filter(({ type }) => type === 'file').map(({ path }) => ({ path, place: placeOf(path) }));
  const places = files.flatMap(({ place }) => (typeof place === 'string' ? [] : [place]));
  const misplaced = files.flatMap(({ path, place }) =>
    typeof place === 'string' ? findingsOfMisplaced(path, place) : [],
  );
  const folders = strayFolders(listed, files);
  const others = listed.flatMap(findingsOfType);
  const names = listed.flatMap(({ path }) => findingsOfName(path));
  return { places, findings: [...misplaced, ...folders, ...others, ...names, ...collisionsAmong(listed, places)] };
}

function findingsOfType({ path, type }: Listed): readonly Finding[] {
  if (type === 'link') return [found(pages.linkSkipped, path, `${quote(path)} is a link and is not followed.`)];
  if (type === 'other') return [found(pages.notAFile, path, `${quote(path)} is not an ordinary file and is not read.`)];
  return [];
}

function findingsOfMisplaced(path: string, misplacement: Misplacement): readonly Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  switch (misplacement) {
    case 'stray-folder':
      // told once, of the folder
      return [];
    case 'stray-file':
      return [found(pages.strayFile, path, `The file ${quote(path)} is no record and no entry, and is not read.`)];
    case 'yml-ending':
      return [
        {
          ...found(pages.ymlEnding, path, `The file ${quote(path)} ends in ".yml" and is not read.`),
          suggestion: name.replace(/yml$/, 'yaml'),
        },
      ];
    case 'name-no-id':
      return [
        found(
          pages.notAnId,
          path,
          `The name of a file is the id of its record, and ${quote(bareName(name))} has not the form of one.`,
        ),
      ];
    case 'no-period':
      return [
        found(pages.wrongPeriodFolder, path, `The file ${quote(path)} stands in no period, so it is counted nowhere.`),
      ];
    case 'wrong-shard':
      return [found(pages.wrongShard, path, wrongShardMessage(path, name))];
  }
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
