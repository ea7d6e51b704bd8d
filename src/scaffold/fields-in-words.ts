import { listInWords } from '../model/words.js';

/** The way to a field: names, and places in lists counted from 0. */
export type FieldWay = readonly (string | number)[];

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** `title, owner; gross of bases; action and text of the first recommendation` */
export function fieldsInWords(ways: readonly FieldWay[]): string {
  const byPlace = new Map<string, Set<string>>();
  for (const way of ways) {
    const place = placeInWords(way.slice(0, -1));
    byPlace.set(place, (byPlace.get(place) ?? new Set()).add(String(way.at(-1) ?? '')));
  }
  const parts = [...byPlace].map(([place, fields]) =>
    place === '' ? [...fields].join(', ') : `${listInWords([...fields])} of ${place}`,
  );
  return parts.join('; ');
}

/** The inner first: `the first action of the second recovery plan`. */
function placeInWords(way: FieldWay): string {
  const places: string[] = [];
  for (const [index, part] of way.entries()) {
    if (typeof part === 'number') places[places.length - 1] = itemInWords(String(way[index - 1] ?? 'item'), part);
    else places.push(part.replaceAll('_', ' '));
  }
  return places.reverse().join(' of ');
}

function itemInWords(list: string, index: number): string {
  const one = list.replaceAll('_', ' ').replace(/ies$/, 'y').replace(/s$/, '');
  const ordinal = ordinals[index];
  return ordinal === undefined ? `${one} ${index + 1}` : `the ${ordinal} ${one}`;
}
