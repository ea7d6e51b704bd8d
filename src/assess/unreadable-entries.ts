import type { Place } from '../check/places.js';
import { type Finding, faultyPaths } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { leftOutOf } from '../model/left-out.js';
import { type Period, parsePeriodFolder } from '../model/period.js';

/** The files of entries that are there and from which none could be built, by the return that they are of. */
export function unreadableEntries(
  framework: Framework,
  findings: readonly Finding[],
  placeOf: (path: string) => Place | string,
): ReadonlyMap<string, string> {
  const entries = leftOutOf(framework, faultyPaths(findings)).flatMap((path) => {
    const place = placeOf(path);
    if (typeof place === 'string' || place.what !== 'entry') return [];
    const period = parsePeriodFolder(framework.calendar, place.year, place.folder);
    return period ? [[returnName({ subject: place.subject, period }), path] as const] : [];
  });
  return new Map(entries);
}

/** A return by its subject and period. */
export function returnName({ subject, period }: { readonly subject: Id; readonly period: Period }): string {
  return `${subject} ${period.frequency} ${period.key}`;
}
