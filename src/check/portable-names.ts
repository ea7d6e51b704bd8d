import type { Finding } from '../model/finding.js';
import { toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import { unportableName } from './place-pages.js';

/** Windows allows 260 characters for the whole path; the data folder itself stands somewhere too. */
const longestPath = 180;
const reserved = /^(con|prn|aux|nul|com[1-9]|lpt[1-9])(\.|$)/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: no machine shows them, and Windows refuses them
const forbidden = /[<>:"|?*\\\u0000-\u001F]/;

/** What keeps a path from being checked out on Windows; its folders are told where they are listed themselves. */
export function findingsOfName(path: string): readonly Finding[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const why =
    faultOf(name) ?? (path.length > longestPath ? `the path ${quote(path)} has ${path.length} characters` : undefined);
  return why === undefined ? [] : [toFinding(unportableName, { at: { path }, message: `On Windows ${why}.` })];
}

function faultOf(name: string): string | undefined {
  const sign = forbidden.exec(name)?.[0];
  if (sign !== undefined) return `a name may not hold ${quote(sign)}, as ${quote(name)} does`;
  if (/[. ]$/.test(name)) return `a name may not end in a point or a space, as ${quote(name)} does`;
  return reserved.test(name) ? `${quote(name)} is the name of a device and not of a file` : undefined;
}
