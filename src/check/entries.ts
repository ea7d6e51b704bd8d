import type { Document, WrittenIn } from '../load/document.js';
import { closestId } from '../model/closest.js';
import type { Finding } from '../model/finding.js';
import type { SubjectKind } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { entryKinds } from '../model/kinds/index.js';
import { type Calendar, type Period, parsePeriodFolder } from '../model/period.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Identities, IdKind } from './identities.js';
import { wordsOf } from './kind-words.js';
import { findingsOfPeriodFolders } from './period-folders.js';
import type { EntryPlace } from './places.js';
import { findingsOfSchema } from './schema.js';
import type { SoundEntry } from './sound.js';

export const unknownSubject: FindingPage = {
  code: 'unknown-subject',
  severity: 'error',
  why: 'The name of the file tells what it reports on. Where there is no such record, the figure is counted nowhere.',
  remedy: 'Rename the file to the id of its record, add the record, or delete this file.',
};

interface ToCheck {
  readonly places: readonly EntryPlace[];
  readonly documents: ReadonlyMap<string, Document>;
  readonly writtenIn: WrittenIn;
  readonly identities: Identities;
  readonly calendar: Calendar;
  readonly isCalendarKnown: boolean;
  /** Ids that more than one thing bears. */
  readonly contested: ReadonlySet<Id>;
}

interface CheckedEntries {
  readonly sound: readonly SoundEntry[];
  readonly findings: readonly Finding[];
}

/** The entries whose subject and period are known and whose content its schema passes, and what is wrong with the others. */
export function checkEntries(given: ToCheck): CheckedEntries {
  const periodOf = periodReader(given.calendar);
  const unplaced = given.isCalendarKnown ? given.places.filter((place) => periodOf(place) === undefined) : [];
  const checked = given.places
    // which of the two is meant nobody can say, so its content is judged by neither
    .filter(({ subject }) => !given.contested.has(subject))
    .map((place) => checkEntry(place, periodOf(place), given));
  return {
    sound: firstOfEach(checked.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))),
    findings: [...findingsOfPeriodFolders(unplaced, given.calendar), ...checked.flatMap(({ findings }) => findings)],
  };
}

/** One entry for each subject and period; a second one is told where places are checked. */
function firstOfEach(entries: readonly SoundEntry[]): readonly SoundEntry[] {
  const first = new Map<string, SoundEntry>();
  for (const entry of entries) {
    const key = `${entry.period.frequency} ${entry.period.key} ${entry.subject}`;
    if (!first.has(key)) first.set(key, entry);
  }
  return [...first.values()];
}

/** Reads each folder's period once: a folder holds hundreds of entries. */
function periodReader(calendar: Calendar): (place: EntryPlace) => Period | undefined {
  const read = new Map<string, Period | undefined>();
  return ({ year, folder }) => {
    const key = `${year}/${folder}`;
    if (!read.has(key)) read.set(key, parsePeriodFolder(calendar, year, folder));
    return read.get(key);
  };
}

function checkEntry(
  place: EntryPlace,
  period: Period | undefined,
  given: ToCheck,
): { readonly entry?: SoundEntry; readonly findings: readonly Finding[] } {
  const { path, subject } = place;
  const kinds = given.identities.kindsOf(subject).filter(isSubjectKind);
  const document = given.documents.get(path);
  const content = document?.content;
  const [kind] = kinds;
  const findings = [
    ...(kind === undefined ? findingsOfNoSubject(place, given.identities) : []),
    ...(kind === undefined || document === undefined
      ? []
      : findingsOfSchema({ ...document, kind: entryKinds[kind], writtenIn: given.writtenIn })),
  ];
  const isSound = period !== undefined && kind !== undefined && content !== undefined && findings.length === 0;
  return isSound ? { entry: { kind, subject, period, path, content }, findings } : { findings };
}

// the keys of the table of entries are the kinds that have them
const subjectKinds = Object.keys(entryKinds) as readonly SubjectKind[];

function isSubjectKind(kind: IdKind): kind is SubjectKind {
  return Object.hasOwn(entryKinds, kind);
}

function findingsOfNoSubject({ path, subject }: EntryPlace, identities: Identities): readonly Finding[] {
  const [kind] = identities.kindsOf(subject);
  if (kind !== undefined) {
    const message = `${quote(subject)} is ${wordsOf(kind).one}, and no progress is told of ${wordsOf(kind).many}.`;
    return [toFinding(unknownSubject, { at: { path }, message })];
  }
  // a plan that could not be read may name this very priority, and a folder that is not read may hold this very record
  if (!subjectKinds.every((each) => identities.isComplete(each))) return [];
  const known = identities.all.filter((identity) => isSubjectKind(identity.kind)).map(({ id }) => id);
  const message = `The file reports on ${quote(subject)}, and there is no such record.`;
  return [toFinding(unknownSubject, { at: { path }, message, suggestion: closestId(subject, known) })];
}
