import { showDay, showPeriod } from '../../model/words.js';
import { type Block, type Inlines, paragraph, status, text } from '../blocks.js';
import { receivedInWords } from '../completeness-words.js';
import { bodyName, councilName } from '../names.js';
import { reportingDay } from '../provenance-words.js';
import type { Section, SectionContext } from '../section.js';

/** Papers are what issues a report to a meeting; this one was drawn from the records alone. */
const unissued = 'Working copy, not issued to a meeting';

/** What the report is, for whom, and where it stands: the control table. */
export const cover: Section = {
  name: 'cover',
  build: (context) => [paragraph(`${unissued}.`, 'lead'), controlTable(context)],
};

function controlTable(context: SectionContext): Block {
  const { assessment, provenance, draft } = context;
  const { framework, period } = assessment;
  const dates = `${showDay(period.first)} to ${showDay(period.last)}`;
  const rows: readonly (readonly [string, Inlines])[] = [
    ['Council', text(councilName(context))],
    ['Body', text(bodyName(context))],
    ['Period', text(`${showPeriod(framework.calendar, period)} (${dates})`)],
    ['Status', draft ? [...status('caution', 'Draft'), ...text(` ${unissued}`)] : text(unissued)],
    ['Reporting day', text(reportingDay(assessment))],
    ['Returns', text(receivedInWords(assessment.completeness))],
    ['History', text(provenance.history)],
    ['Made with', text(`pmf ${provenance.version}`)],
  ];
  return {
    type: 'table',
    caption: 'Document control',
    columns: [
      { title: 'Item', align: 'start', header: true },
      { title: 'Detail', align: 'start' },
    ],
    rows: rows.map(([item, detail]) => [text(item), detail]),
  };
}
