import { clockOf } from './assess/arrival.js';
import { evidenceFrom } from './assess/evidence/folder-history.js';
import type { Evidence } from './assess/evidence.js';
import { historyRules, judgementRules } from './assess/rules/index.js';
import { judgedRecords } from './assess/rules/judged-records.js';
import { unreadableEntries } from './assess/unreadable-entries.js';
import { withoutAcknowledged } from './check/acknowledged.js';
import {
  type Acknowledging,
  acknowledgementFindings,
  acknowledgementPages,
  canBeAcknowledged,
} from './check/acknowledgement-findings.js';
import { checkDocuments } from './check/check.js';
import { type DaySettings, daySettingsIn } from './check/day-settings.js';
import { checkPages } from './check/pages.js';
import { isReadPath, placeOf } from './check/places.js';
import { contentOf } from './load/content.js';
import { locateFindings } from './load/locate.js';
import { loadPages } from './load/pages.js';
import { type ReadFiles, readFiles } from './load/read-files.js';
import type { Day } from './model/day.js';
import { compareFindings, type Finding, type LocatedFinding } from './model/finding.js';
import type { Framework } from './model/framework.js';
import type { HistoryRead } from './model/history.js';
import { applyRules } from './model/rule.js';
import type { Source } from './model/source.js';
import { templateFindings, templatePages } from './report/template.js';

export { canBeAcknowledged, type DaySettings };

/** The pages behind all finding codes, in the order of the stages. */
export const findingPages = [
  ...loadPages,
  ...checkPages,
  ...historyRules,
  ...judgementRules,
  ...templatePages,
  ...acknowledgementPages,
];

/** A data folder, read and checked as of one day. */
export interface Checked {
  readonly framework: Framework;
  readonly findings: readonly LocatedFinding[];
  /** How many files were read. */
  readonly files: number;
  /** The files that were read or tried, by path. */
  readonly paths: readonly string[];
  readonly today: Day;
  readonly daySettings: DaySettings;
  readonly evidence: Evidence;
}

/** What the history is read for. */
export interface HistorySettings {
  /** The main branch as pmf.yaml names it. */
  readonly branch: string | undefined;
  /** The folders of the data folder. */
  readonly folders: readonly string[];
}

/** How the history of a data folder is come by; not called under the clock `declared`, where the history is not its own. */
export type HistoryOf = (settings: HistorySettings) => HistoryRead;

/** bytes -> documents -> framework, evidence and findings. The day may be the data folder's own: `dayFrom` is told what it says. */
export function checkFolder(source: Source, dayFrom: (settings: DaySettings) => Day, historyOf?: HistoryOf): Checked {
  const read = readFiles(source, isReadPath);
  const daySettings = daySettingsIn(read.documents);
  const today = dayFrom(daySettings);
  const checked = checkDocuments({ ...read, today });
  const { framework } = checked;
  const evidence = evidenceOf(framework, read, { today, historyOf });
  const ofHistory = applyRules(historyRules, { framework, evidence });
  const ofJudgements = applyRules(judgementRules, judgedRecords(framework, evidence));
  const ofTemplates = [...read.templates].flatMap(([path, text]) => templateFindings(path, text));
  const found = [...read.findings, ...checked.findings, ...ofHistory, ...ofJudgements, ...ofTemplates];
  const silenced = withoutAcknowledged(found, read.documents);
  const told = [...silenced, ...ofAcknowledgements(found, { framework, today, documents: read.documents })];
  const findings = [...locateFindings(told, read.textOf)].sort(compareFindings);
  const unreadable = unreadableEntries(framework, findings, placeOf);
  return {
    ...{ framework, findings, files: read.files, paths: read.paths, today, daySettings },
    evidence: { ...evidence, unreadable },
  };
}

function ofAcknowledgements(
  findings: readonly Finding[],
  given: Pick<Acknowledging, 'framework' | 'today' | 'documents'>,
): readonly Finding[] {
  return acknowledgementFindings({ ...given, findings, pages: findingPages, ofHistory: historyRules });
}

function evidenceOf(
  framework: Framework,
  { listing, documents, paths }: ReadFiles,
  { today, historyOf }: { readonly today: Day; readonly historyOf: HistoryOf | undefined },
): Evidence {
  const { settings } = framework;
  const branch = settings.timeliness?.branch;
  const folders = listing.flatMap(({ path, type }) => (type === 'folder' ? [path] : []));
  const history = clockOf(framework) === 'declared' ? undefined : historyOf?.({ branch, folders });
  return evidenceFrom({ framework, today, history, documents, paths, placeOf, contentOf });
}
