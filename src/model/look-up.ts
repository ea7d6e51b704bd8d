import { closest, closestId } from './closest.js';
import type { Framework } from './framework.js';
import { type Thing, type ThingKind, thingsIn } from './named-records.js';

/** What a text names: one thing; or nothing, with what was probably meant; several where a title stands for several. */
export type LookedUp =
  | { readonly found: 'one'; readonly thing: Thing }
  | { readonly found: 'several'; readonly things: readonly Thing[] }
  | { readonly found: 'none'; readonly meant: readonly Thing[] };

/** The most that are offered where a text names nothing. */
const mostOffered = 5;

/** The thing of that id, code or title, capital letters and spaces apart. An id comes before a code, and a code before a title. */
export function lookUp(framework: Framework, text: string, kinds?: readonly ThingKind[]): LookedUp {
  const things = thingsIn(framework).filter(({ kind }) => kinds === undefined || kinds.includes(kind));
  const asked = plain(text);
  for (const namesOf of [idOf, codeOf, titlesOf]) {
    const found = things.filter((thing) => namesOf(thing).some((name) => plain(name) === asked));
    const [thing] = found;
    if (thing) return found.length === 1 ? { found: 'one', thing } : { found: 'several', things: found };
  }
  return { found: 'none', meant: meantBy(text, things) };
}

const idOf = ({ id }: Thing): readonly string[] => [id];
const codeOf = ({ code }: Thing): readonly string[] => (code === undefined ? [] : [code]);
const titlesOf = ({ title, formerly }: Thing): readonly string[] => [title, ...formerly];

function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

/** What is written almost alike, then titles that hold the words. */
function meantBy(text: string, things: readonly Thing[]): readonly Thing[] {
  const alike = [
    closestId(text, things.flatMap(idOf)),
    closestId(text, things.flatMap(codeOf)),
    closest(text, things.flatMap(titlesOf)),
  ];
  const near = things.filter((thing) =>
    [idOf, codeOf, titlesOf].some((namesOf, at) => namesOf(thing).includes(alike[at] ?? '')),
  );
  const asked = plain(text);
  const holding =
    asked.length < 3 ? [] : things.filter((thing) => titlesOf(thing).some((title) => plain(title).includes(asked)));
  return [...new Set([...near, ...holding])].slice(0, mostOffered);
}
