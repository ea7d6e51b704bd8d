import { parts as activities } from './activities/index.js';
import { assessments } from './assessments.js';
import { bodies } from './bodies.js';
import { council } from './council.js';
import { indicators } from './indicators/index.js';
import { parts as oversight } from './oversight/index.js';
import { readme } from './readme.js';

const parts: readonly ReadonlyMap<string, string>[] = [
  readme,
  council,
  indicators,
  assessments,
  activities,
  oversight,
  new Map(Object.entries(bodies).map(([name, text]) => [`bodies/${name}`, text])),
];

/** Every file of examples/northmoor: its path within the folder, and its text. */
export function northmoorFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of parts.flatMap((part) => [...part])) {
    if (files.has(path)) throw new Error(`Two parts of the example write ${path}.`);
    files.set(path, text);
  }
  return files;
}
