import { bodyInSentence } from '../model/body-in-sentence.js';
import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Paper } from '../model/records.js';
import { reportOfPaper } from '../model/report-of-paper.js';
import { nameOn } from '../model/succession.js';
import { showDay } from '../model/words.js';
import { isShownTo } from './audience.js';
import { midSentence } from './mid-sentence.js';
import type { SectionContext } from './section.js';

type Asked = Paper['recommendations'][number];

/** Papers are what issues a report to a meeting; without one it was drawn from the records alone. */
export const unissued = 'Working copy, not issued to a meeting';

/** The paper that the report is made for, where this report may show it. */
export function paperShown(context: SectionContext): Held<Paper> | undefined {
  const { paper } = context.assessment;
  return paper && isShownTo(context, 'paper', paper) ? paper : undefined;
}

/** `Draft version 0.2, for the meeting of 3 November 2014`: the other papers that put this report before a meeting, in their order. */
export function otherPapers(context: SectionContext): readonly string[] {
  const paper = paperShown(context);
  if (paper === undefined) return [];
  return [...context.assessment.framework.records.paper.values()]
    .filter(
      (each) =>
        each.id !== paper.id && reportOfPaper(each) === reportOfPaper(paper) && isShownTo(context, 'paper', each),
    )
    .sort((a, b) => compareTexts(a.meeting, b.meeting) || compareTexts(a.id, b.id))
    .map(versionAndMeeting);
}

/** `Version 1.0, for the meeting of 3 November 2014`, or that there is no paper to tell of. */
export function issuedInWords(context: SectionContext): string {
  const paper = paperShown(context);
  if (paper) return versionAndMeeting(paper);
  return context.assessment.paper
    ? 'The paper that this report is made for is internal and is not shown here'
    : unissued;
}

function versionAndMeeting({ status, version, meeting }: Paper): string {
  return `${status === 'draft' ? 'Draft version' : 'Version'} ${version}, for the meeting of ${showDay(meeting)}`;
}

/** `to note the progress made`, `to recommend to Full Council that the plan be extended` */
export function askedInWords(framework: Framework, asked: Asked, on: Day): string {
  return `${askedTo(framework, asked, on)} ${midSentence(asked.text)}`;
}

function askedTo(framework: Framework, { action, to }: Asked, on: Day): string {
  switch (action) {
    case 'note':
      return 'to note';
    case 'agree':
      return 'to agree';
    case 'recommend':
      return to === undefined ? 'to recommend' : `to recommend to ${bodyInSentence(bodyNameOn(framework, to, on))}`;
  }
}

/** The name of a body as it was on a day. */
export function bodyNameOn(framework: Framework, body: Id, on: Day): string {
  const record = framework.records.body.get(body);
  return record ? nameOn(record, on) : body;
}
