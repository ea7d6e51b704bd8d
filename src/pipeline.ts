import { assess } from './assess/assess.js';
import { faultsShownBy } from './assess/faults-shown.js';
import { receive } from './assess/receive.js';
import { withoutAcknowledged } from './check/acknowledged.js';
import { checkDocuments } from './check/check.js';
import { type DaySettings, daySettingsIn } from './check/day-settings.js';
import { checkPages } from './check/pages.js';
import { isReadPath } from './check/places.js';
import { locateFindings } from './load/locate.js';
import { loadPages } from './load/pages.js';
import { readFiles } from './load/read-files.js';
import type { Day } from './model/day.js';
import { compareFindings, faultyPaths, type LocatedFinding } from './model/finding.js';
import type { Framework, Held } from './model/framework.js';
import type { Period } from './model/period.js';
import type { Body } from './model/records.js';
import type { Source } from './model/source.js';
import { showDay, showPeriod } from './model/words.js';
import type { ReportDocument } from './report/blocks.js';
import { templateFor } from './report/body-template.js';
import { receivedInWords } from './report/completeness-words.js';
import { composeReport } from './report/compose.js';
import { indexed, leftOutOf, type MadeReport, refusal } from './report/made-report.js';
import { composeIndex } from './report/period-index.js';
import { templateFindings, templatePages } from './report/template.js';

export { type DaySettings, leftOutOf, type MadeReport, refusal };

/** What is known of the history behind the figures. */
const history = 'History was not read.';

/** The pages behind all finding codes, in the order of the stages. */
export const findingPages = [...loadPages, ...checkPages, ...templatePages];

/** A data folder, read and checked as of one day. */
export interface Checked {
  readonly framework: Framework;
  readonly findings: readonly LocatedFinding[];
  readonly files: number;
  readonly today: Day;
  readonly daySettings: DaySettings;
}

/** bytes -> documents -> framework and findings. The day may be the data folder's own: `dayFrom` is told what it says. */
export function checkFolder(source: Source, dayFrom: (settings: DaySettings) => Day): Checked {
  const read = readFiles(source, isReadPath);
  const daySettings = daySettingsIn(read.documents);
  const today = dayFrom(daySettings);
  const checked = checkDocuments({ ...read, today });
  const ofTemplates = [...read.templates].flatMap(([path, text]) => templateFindings(path, text));
  const found = withoutAcknowledged([...read.findings, ...checked.findings, ...ofTemplates], read.documents);
  const findings = [...locateFindings(found, read.textOf)].sort(compareFindings);
  return { framework: checked.framework, findings, files: read.files, today, daySettings };
}

/** What the reports of one period are made for. */
export interface ReportRequest {
  readonly period: Period;
  readonly draft: boolean;
  readonly version: string;
}

/** framework -> assessment -> blocks, for each body; refused only where the report would show something faulty. */
export function makeReports(
  checked: Checked,
  bodies: readonly Held<Body>[],
  request: ReportRequest,
): readonly MadeReport[] {
  const { framework, today } = checked;
  const { period, draft, version } = request;
  const assessment = assess({ framework, period, today });
  const faulty = faultyPaths(checked.findings);
  return bodies.map((body): MadeReport => {
    const refused = faultsShownBy({ framework, body, period }, faulty);
    if (refused.length > 0) return refusal(body.id, body.name, refused);
    const received = receive(assessment, { body });
    const context = { assessment: received, draft, provenance: { version, history } };
    const document = composeReport(context, templateFor(framework, body.id));
    return { id: body.id, name: body.name, document, completeness: receivedInWords(received.completeness) };
  });
}

/** The page that leads to the reports; `extensions` are the formats that each of them stands in. */
export function makeIndex(
  checked: Checked,
  made: readonly MadeReport[],
  request: ReportRequest & { readonly extensions: readonly string[] },
): ReportDocument {
  const { framework, today } = checked;
  const reports = made.map((report) => indexed(report, request.extensions));
  const foot = `${history} As at ${showDay(today)}; pmf ${request.version}.`;
  const period = showPeriod(framework.calendar, request.period);
  const leftOut = leftOutOf(made, faultyPaths(checked.findings));
  return composeIndex({ council: framework.settings.council, period, reports, foot, leftOut });
}
