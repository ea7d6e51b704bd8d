import type { StatusCount } from '../../report/blocks.js';
import { inert } from '../text/inert.js';
import { percent } from './numbers.js';

interface Share {
  readonly tone: StatusCount['tone'];
  /** What is drawn over its colour, for who cannot tell colours: good has nothing, a tone that comes again has lines. */
  readonly hatch: '' | 'caution' | 'bad' | 'neutral' | 'again-1' | 'again-2';
  readonly label: string;
  readonly count: number;
}

/** A bar as wide as the page allows, cut into its parts: places and widths in per cent, and a key of every part. */
export interface SharesPicture {
  readonly segments: readonly (Share & { readonly x: string; readonly width: string; readonly roomy: boolean })[];
  readonly key: readonly Share[];
}

/** The least part of the bar that has room for its number above it. */
const roomForANumber = 0.05;

/** Nothing where nothing is counted. Parts of none stand in the key alone. */
export function sharesPicture(parts: readonly StatusCount[]): SharesPicture | undefined {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  if (!(total > 0)) return undefined;
  const key = parts.map((part, index) => share(part, parts.slice(0, index)));
  let before = 0;
  const segments = key.flatMap((part) => {
    if (part.count <= 0) return [];
    const width = part.count / total;
    const segment = { ...part, x: percent(before * 100), width: percent(width * 100), roomy: width >= roomForANumber };
    before += width;
    return [segment];
  });
  return { segments, key };
}

function share(part: StatusCount, earlier: readonly StatusCount[]): Share {
  const again = earlier.filter((other) => other.tone === part.tone && other.count > 0).length;
  return { tone: part.tone, hatch: hatchOf(part.tone, again), label: inert(part.label), count: part.count };
}

function hatchOf(tone: StatusCount['tone'], again: number): Share['hatch'] {
  if (again > 0) return again === 1 ? 'again-1' : 'again-2';
  return tone === 'good' ? '' : tone;
}
