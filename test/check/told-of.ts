import { council } from '../builders/records.js';
import { checkFiles, type Files } from './check-files.js';

/** Where one code is found on the smallest council with these files added, as `path:line:column`. */
export function toldOf(files: Files, code: string): readonly string[] {
  const found = checkFiles({ ...council, ...files }).findings.filter((each) => each.code === code);
  return found.map(({ at, position }) => `${at.path}:${position?.line}:${position?.column}`);
}
