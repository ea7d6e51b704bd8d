import type { Document, WrittenIn } from '../load/document.js';
import type { Day } from '../model/day.js';
import type { Finding } from '../model/finding.js';
import type { Framework } from '../model/framework.js';
import { recordKinds } from '../model/kinds/index.js';
import { applyRules } from '../model/rule.js';
import type { Listed } from '../model/source.js';
import { buildFramework } from './build-framework.js';
import { contestedIds } from './contested-ids.js';
import { checkEntries } from './entries.js';
import { identitiesOf } from './identities.js';
import { idsByCode } from './ids-by-code.js';
import { placeAll } from './place-findings.js';
import { type Place, type RecordPlace, settingsPath } from './places.js';
import { referencesIn } from './references.js';
import { rules } from './rules/index.js';
import { findingsOfSchema } from './schema.js';
import { checkSettings } from './settings.js';
import type { SoundRecord } from './sound.js';
import { topFolders } from './top-folders.js';

export interface Documents {
  readonly listing: readonly Listed[];
  readonly documents: readonly Document[];
  /** Texts of the data folder's own report templates by path. */
  readonly templates: ReadonlyMap<string, string>;
  readonly today: Day;
  readonly writtenIn: WrittenIn;
}

export interface CheckedDocuments {
  readonly framework: Framework;
  readonly findings: readonly Finding[];
}

/** The framework of all that is sound in a data folder, and all that is not, in an order that does not hang on the order of the files. */
export function checkDocuments({ listing, templates, today, writtenIn, ...given }: Documents): CheckedDocuments {
  const documents = new Map(given.documents.map((document) => [document.path, document]));
  const { places, findings: placeFindings } = placeAll(listing, idsByCode(given.documents));
  const folders = topFolders(listing);
  const { settings, calendar, ...ofSettings } = checkSettings(documents.get(settingsPath), writtenIn);
  const recordPlaces = places.filter((place) => place.what === 'record');
  const identities = identitiesOf(recordPlaces, documents, folders.unread);
  const contested = contestedIds(identities);
  const records = checkRecords(recordPlaces, documents, writtenIn);
  const entries = checkEntries({
    places: places.filter((place) => place.what === 'entry'),
    documents,
    writtenIn,
    identities,
    calendar,
    isCalendarKnown: ofSettings.isCalendarKnown,
    contested,
  });
  const sound = { records: records.sound, entries: entries.sound };
  const ownTemplates = templatesByBody(places, templates);
  const framework = buildFramework({ settings, calendar, templates: ownTemplates, contested, ...sound });
  const references = [...referencesIn(sound.records, sound.entries)];
  const day = ofSettings.isSound ? today : undefined;
  const ruleFindings = applyRules(rules, { framework, today: day, identities, references, ...sound });
  const ofFiles = [...ofSettings.findings, ...records.findings, ...entries.findings];
  return { framework, findings: [...placeFindings, ...folders.findings, ...ofFiles, ...ruleFindings] };
}

interface CheckedRecords {
  readonly sound: readonly SoundRecord[];
  readonly findings: readonly Finding[];
}

function checkRecords(
  places: readonly RecordPlace[],
  documents: ReadonlyMap<string, Document>,
  writtenIn: WrittenIn,
): CheckedRecords {
  const sound: SoundRecord[] = [];
  const findings: Finding[] = [];
  for (const { kind, id, path } of places) {
    const document = documents.get(path);
    if (document?.content === undefined) continue;
    const { content } = document;
    const refused = findingsOfSchema({ ...document, kind: recordKinds[kind], writtenIn });
    if (refused.length === 0) sound.push({ kind, id, path, content });
    else findings.push(...refused);
  }
  return { sound, findings };
}

function templatesByBody(places: readonly Place[], texts: ReadonlyMap<string, string>): Framework['templates'] {
  return new Map(
    places.flatMap((place) => {
      const text = place.what === 'template' ? texts.get(place.path) : undefined;
      return place.what === 'template' && text !== undefined ? [[place.body, text] as const] : [];
    }),
  );
}
