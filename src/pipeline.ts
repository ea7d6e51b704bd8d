import { assess } from './assess/assess.js';
import type { Assessment, Recipient } from './assess/assessment.js';
import { changesSince } from './assess/differences/changes-since.js';
import { faultsShownBy } from './assess/faults-shown.js';
import { assessBefore, type PeriodBefore } from './assess/period-before.js';
import { receive } from './assess/receive.js';
import { type Narrowing, recipientsOf, servicesOn } from './assess/recipients.js';
import type { Checked } from './check-folder.js';
import { faultyPaths } from './model/finding.js';
import type { Held } from './model/framework.js';
import type { Period } from './model/period.js';
import type { Body } from './model/records.js';
import type { ReportDocument } from './report/blocks.js';
import { sectionsOf, templateFor } from './report/body-template.js';
import { receivedInWords } from './report/completeness-words.js';
import { composeReport } from './report/compose.js';
import { indexOf, leftOutOf, type MadeReport, nameOfReport, refusal, withUnmade } from './report/made-report.js';
import { isBeforeTold } from './report/sections/index.js';
import { siteIndexOf } from './report/site-index.js';

export {
  type Checked,
  canBeAcknowledged,
  checkFolder,
  type DaySettings,
  findingPages,
  type HistoryOf,
} from './check-folder.js';
export { leftOutOf, type MadeReport, refusal, servicesOn, siteIndexOf };

/** What the reports of one period are made for; `services` and `review` narrow them. */
export interface ReportRequest extends Narrowing {
  readonly period: Period;
  readonly draft: boolean;
  readonly version: string;
  /** The folder as a commit had it, judged on the same day; nothing where it cannot be read. Without it nothing is compared with an earlier one. */
  readonly folderAt?: ((commit: string) => Checked | undefined) | undefined;
}

/** framework -> assessment -> blocks, for each body and service; refused only where the report would show something faulty. */
export function makeReports(
  checked: Checked,
  bodies: readonly Held<Body>[],
  request: ReportRequest,
): readonly MadeReport[] {
  const { framework, evidence } = checked;
  const question = { framework, period: request.period, evidence };
  const assessment = assess(question);
  const isAskedBefore = bodies.some((body) => isBeforeTold(sectionsOf(templateFor(framework, body), body)));
  const before = isAskedBefore ? assessBefore(question) : undefined;
  const asked = { ...request, checked, before, faulty: faultyPaths(checked.findings) };
  return bodies.flatMap((body) => {
    const recipients = recipientsOf(framework, body, request);
    const made = recipients.map((recipient) => makeReport(assessment, recipient, asked));
    return withUnmade(made, body, { ...asked, framework });
  });
}

function makeReport(
  assessment: Assessment,
  recipient: Recipient,
  {
    draft,
    version,
    faulty,
    checked,
    before,
    folderAt,
  }: ReportRequest & {
    readonly checked: Checked;
    readonly before: PeriodBefore | undefined;
    readonly faulty: readonly string[];
  },
): MadeReport {
  const template = templateFor(assessment.framework, recipient.body);
  const name = nameOfReport(recipient, assessment.period);
  const asked = { ...assessment, recipient, sections: sectionsOf(template, recipient.body) };
  const refused = faultsShownBy(asked, faulty);
  if (refused.length > 0) return refusal(name, refused);
  const received = receive(assessment, recipient, isBeforeTold(asked.sections) ? before : undefined);
  const changes =
    folderAt && asked.sections.includes('changes')
      ? changesSince({ ...received, after: checked, recipient, folderAt })
      : undefined;
  const document = composeReport({ assessment: received, draft, provenance: { version }, changes }, template);
  return { ...name, document, completeness: receivedInWords(received.completeness) };
}

/** The page that leads to the reports; `extensions` are the formats that each of them stands in. */
export function makeIndex(
  checked: Checked,
  made: readonly MadeReport[],
  request: ReportRequest & { readonly extensions: readonly string[] },
): ReportDocument {
  return indexOf(made, { ...checked, ...request, faulty: faultyPaths(checked.findings) });
}
