import { listInWords, showDay, showSpan } from '../../model/words.js';
import { type Block, type Inlines, paragraph, status, text } from '../blocks.js';
import { prose } from '../commentary.js';
import { receivedInWords } from '../completeness-words.js';
import { planControl } from '../document-control.js';
import { isDraft } from '../draft.js';
import { bodyName, councilName, serviceName } from '../names.js';
import { issuedInWords, otherPapers, paperShown, unissued } from '../paper-words.js';
import { historyInWords, reportingDay, whatTheBodySaw } from '../provenance-words.js';
import { reviewTitle } from '../review-words.js';
import type { Section, SectionContext } from '../section.js';

/** What the report is, for whom, and where it stands: the paper's version and summary, and the control table. */
export const cover: Section = {
  name: 'cover',
  build: (context) => [
    paragraph(`${issuedInWords(context)}.`, 'lead'),
    ...stillRunning(context),
    ...prose('Summary', paperShown(context)?.summary),
    controlTable(context),
    ...planControl(context),
  ],
};

/** All that is owed by now may be in, and yet most of the period to come. */
function stillRunning({ assessment: { period, today } }: SectionContext): readonly Block[] {
  if (today > period.last) return [];
  return [paragraph(`The period ends on ${showDay(period.last)}: what it owes is not all due yet.`)];
}

type Row = readonly [item: string, detail: Inlines | string | undefined];

/** What is not known has no row. */
function controlTable(context: SectionContext): Block {
  const rows = [...ofReport(context), ...ofPaper(context), ...ofMaking(context)];
  return {
    type: 'table',
    caption: 'Document control',
    columns: [
      { title: 'Item', align: 'start', header: true },
      { title: 'Detail', align: 'start' },
    ],
    rows: rows.flatMap(([item, detail]) =>
      detail === undefined ? [] : [[text(item), typeof detail === 'string' ? text(detail) : detail]],
    ),
  };
}

function ofReport(context: SectionContext): readonly Row[] {
  const { framework, period, review } = context.assessment;
  const dates = `${showDay(period.first)} to ${showDay(period.last)}`;
  return [
    ['Council', councilName(context)],
    ['Body', bodyName(context)],
    ['Service', serviceName(context)],
    ['Session', review && reviewTitle(context, review)],
    ['Period', `${showSpan(framework.calendar, period)} (${dates})`],
  ];
}

function ofPaper(context: SectionContext): readonly Row[] {
  const paper = paperShown(context);
  const { wards = [] } = paper ?? {};
  const others = otherPapers(context);
  return [
    ['Meeting', paper && showDay(paper.meeting)],
    ['Version', paper?.version],
    ['Status', statusOf(context)],
    ['Other papers', others.length === 0 ? undefined : others.join('; ')],
    ['Cabinet member', paper?.cabinet_member],
    ['Wards', wards.length === 0 ? undefined : listInWords(wards)],
    ['Contact', paper?.contact],
  ];
}

function statusOf(context: SectionContext): Inlines {
  const { paper } = context.assessment;
  const draft = isDraft(context) ? status('caution', 'Draft') : [];
  if (!paper) return draft.length === 0 ? text(unissued) : [...draft, ...text(` ${unissued}`)];
  if (paper.status === 'draft') return draft;
  return draft.length === 0 ? text('Final') : [...draft, ...text(' A draft copy: the paper itself is final')];
}

function ofMaking(context: SectionContext): readonly Row[] {
  const { assessment, provenance } = context;
  return [
    ['Reporting day', reportingDay(assessment)],
    ['Returns', receivedInWords(assessment.completeness)],
    ['History', historyInWords(assessment.history)],
    ['What the body saw', whatTheBodySaw(context)],
    ['Made with', `pmf ${provenance.version}`],
  ];
}
