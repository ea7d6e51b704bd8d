import type { Place } from '../../check/places.js';
import type { Entered, EntryTypes, Framework, SubjectKind } from '../../model/framework.js';
import { type Id, parseId } from '../../model/id.js';
import { entryKinds } from '../../model/kinds/index.js';
import { type Period, parsePeriodFolder } from '../../model/period.js';

/** An entry that is there now or once was: the same subject and period are the same entry, whatever its path. */
export interface TracedEntry {
  readonly key: string;
  readonly subject: Id;
  readonly kind: SubjectKind;
  readonly period: Period;
  /** As it is read now; nothing where it is gone, or cannot be read. */
  readonly now: Entered<EntryTypes[SubjectKind]> | undefined;
}

/** What each path stands for, as a key; nothing for what is not traced through the history. */
export function keyReader(placeOf: (path: string) => Place | string): (path: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, keyOf(placeOf(path)));
    return known.get(path);
  };
}

function keyOf(place: Place | string): string | undefined {
  if (typeof place === 'string') return undefined;
  if (place.what === 'entry') return `${place.year}/${place.folder}/${place.subject}`;
  return place.what === 'record' && (place.kind === 'exception' || place.kind === 'paper') ? place.path : undefined;
}

/** The entries of the framework, then those that only the history knows and whose subject is still there. */
export function tracedEntries(
  framework: Framework,
  keys: Iterable<string>,
  keyOf: (path: string) => string | undefined,
): readonly TracedEntry[] {
  const there = subjectKinds.flatMap((kind) =>
    [...framework.entries[kind].values()].flat().flatMap((now) => {
      const key = keyOf(now.path);
      return key === undefined ? [] : [{ key, subject: now.subject, kind, period: now.period, now }];
    }),
  );
  const known = new Set(there.map(({ key }) => key));
  const gone = [...keys].filter((key) => !known.has(key)).flatMap((key) => goneEntry(framework, key) ?? []);
  return [...there, ...gone];
}

// the keys of the table of entries are the kinds that have them
const subjectKinds = Object.keys(entryKinds) as readonly SubjectKind[];

function goneEntry(framework: Framework, key: string): TracedEntry | undefined {
  const [year = '', folder = '', id = ''] = key.split('/');
  const period = parsePeriodFolder(framework.calendar, year, folder);
  const subject = parseId(id);
  const kind = subject && framework.subjects.get(subject)?.kind;
  return period && subject && kind ? { key, subject, kind, period, now: undefined } : undefined;
}
