import { assess } from './assess/assess.js';
import type { Assessment, Recipient } from './assess/assessment.js';
import { faultsShownBy } from './assess/faults-shown.js';
import { receive } from './assess/receive.js';
import { type Narrowing, recipientsOf, servicesOn } from './assess/recipients.js';
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
import type { ReportDocument } from './report/blocks.js';
import { sectionsOf, templateFor } from './report/body-template.js';
import { receivedInWords } from './report/completeness-words.js';
import { composeReport } from './report/compose.js';
import { indexOf, leftOutOf, type MadeReport, nameOfReport, refusal, withUnmade } from './report/made-report.js';
import { templateFindings, templatePages } from './report/template.js';

export { type DaySettings, leftOutOf, type MadeReport, refusal, servicesOn };

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

/** What the reports of one period are made for; `services` and `review` narrow them. */
export interface ReportRequest extends Narrowing {
  readonly period: Period;
  readonly draft: boolean;
  readonly version: string;
}

/** framework -> assessment -> blocks, for each body and service; refused only where the report would show something faulty. */
export function makeReports(
  checked: Checked,
  bodies: readonly Held<Body>[],
  request: ReportRequest,
): readonly MadeReport[] {
  const { framework, today } = checked;
  const asked = { ...request, faulty: faultyPaths(checked.findings) };
  const assessment = assess({ framework, period: request.period, today });
  return bodies.flatMap((body) => {
    const recipients = recipientsOf(framework, body, request);
    const made = recipients.map((recipient) => makeReport(assessment, recipient, asked));
    return withUnmade(made, body, { ...asked, framework });
  });
}

function makeReport(
  assessment: Assessment,
  recipient: Recipient,
  { draft, version, faulty }: ReportRequest & { readonly faulty: readonly string[] },
): MadeReport {
  const template = templateFor(assessment.framework, recipient.body);
  const name = nameOfReport(recipient, assessment.period);
  const asked = { ...assessment, recipient, sections: sectionsOf(template, recipient.body) };
  const refused = faultsShownBy(asked, faulty);
  if (refused.length > 0) return refusal(name, refused);
  const received = receive(assessment, recipient);
  const document = composeReport({ assessment: received, draft, provenance: { version, history } }, template);
  return { ...name, document, completeness: receivedInWords(received.completeness) };
}

/** The page that leads to the reports; `extensions` are the formats that each of them stands in. */
export function makeIndex(
  checked: Checked,
  made: readonly MadeReport[],
  request: ReportRequest & { readonly extensions: readonly string[] },
): ReportDocument {
  return indexOf(made, { ...checked, ...request, history, faulty: faultyPaths(checked.findings) });
}
