import type { Evidence } from '../assess/evidence.js';
import type { Day } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import type { Period } from '../model/period.js';
import { showDay, showPeriod } from '../model/words.js';
import { heading, paragraph, type ReportDocument } from './blocks.js';
import { cleanLines } from './clean-text.js';
import { fillContents, settleHeadings } from './headings.js';
import { historyInWords } from './provenance-words.js';

interface SiteIndex {
  readonly framework: Framework;
  readonly today: Day;
  readonly version: string;
  readonly evidence: Evidence;
  /** Of the index pages that it leads to. */
  readonly extension: string;
}

/** The page that leads to the reports of several periods, each with an index page in a folder of its own. */
export function siteIndexOf(
  periods: readonly { readonly period: Period; readonly folder: string }[],
  { framework, today, version, evidence, extension }: SiteIndex,
): ReportDocument {
  const title = 'Performance reports';
  const items = periods.map(({ period, folder }) => [
    paragraph([
      {
        type: 'link',
        href: `${folder}/index.${extension}`,
        content: [{ type: 'text', text: showPeriod(framework.calendar, period) }],
      },
    ]),
  ]);
  const list =
    items.length === 0
      ? paragraph('No report is here yet: no paper for it is final.')
      : ({ type: 'list', ordered: false, items } as const);
  return cleanLines({
    title,
    council: framework.settings.council,
    watermark: undefined,
    blocks: fillContents(settleHeadings([heading(1, title), list])),
    foot: `${historyInWords(evidence.history)} As at ${showDay(today)}; pmf ${version}.`,
    index: undefined,
  });
}
