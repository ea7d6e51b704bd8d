import type { BodyAssessment, Completeness, Due } from '../../assess/assessment.js';
import { compareTexts } from '../../model/finding.js';
import { countInWords, sentence, showDay, showPeriod } from '../../model/words.js';
import { arrivalNotes } from '../arrival-notes.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { receivedSentence } from '../completeness-words.js';
import { besideNote, type CountedRow, countsBefore, countsTable } from '../counts-before.js';
import { lateness, owingPost } from '../due-words.js';
import { exceptionsInWords } from '../exception-words.js';
import { returnTitle } from '../names.js';
import { passedOverInWords } from '../passed-over-words.js';
import { clockInWords } from '../provenance-words.js';
import type { Section, SectionContext } from '../section.js';

/** How much of what was owed has come, and who has not reported. */
export const completeness: Section = {
  name: 'completeness',
  tellsBefore: true,
  build: (context) => {
    const { assessment } = context;
    return [
      heading(2, 'Completeness'),
      paragraph(receivedSentence(assessment.completeness), 'lead'),
      ...(assessment.completeness.expected > 0 ? statesTable(assessment) : []),
      ...leftOut(assessment.exempt.return),
      ...passedOver(assessment),
      ...owedBefore(assessment),
      paragraph(clockInWords(assessment.clock, assessment.history), 'note'),
      ...arrivalNotes(assessment),
      ...notReported(context),
    ];
  },
};

/** Every state of what is expected, so that the parts can be seen to add to the whole. */
function statesTable(assessment: BodyAssessment): readonly Block[] {
  const row = (label: string, state: keyof Completeness): CountedRow => {
    return { label, now: assessment.completeness[state], was: ({ completeness }) => completeness[state] };
  };
  const states = [
    row('Received on time', 'onTime'),
    row('Received late', 'late'),
    row('Received, day of arrival unknown', 'arrivalUnknown'),
    row('Answered without a figure', 'answeredWithoutFigure'),
    row('Overdue', 'overdue'),
    row('Not yet due', 'notYetDue'),
    row('Excepted by agreement', 'excepted'),
  ];
  const total = row('Expected', 'expected');
  const named = { caption: 'Returns expected for the period', columns: ['State', 'Returns'] } as const;
  return [
    countsTable({ ...named, rows: states, total }, countsBefore(assessment)),
    ...besideNote(assessment, [{ ...total, noun: 'returns' }]),
  ];
}

function notReported(context: SectionContext): readonly Block[] {
  const { dues } = context.assessment;
  const absent = dues.filter(({ state }) => state === 'overdue' || state === 'answered-without-figure');
  if (absent.length === 0) return [paragraph('Nothing that was owed by now is missing.')];
  return [heading(3, 'Who has not reported'), absentTable(context, absent)];
}

/** Neither counted nor shown in a report for the public, whether they came or not. */
function leftOut(count: number): readonly Block[] {
  if (count === 0) return [];
  const said =
    count === 1 ? 'one return of an internal record is' : `${countInWords(count)} returns of internal records are`;
  return [paragraph(sentence(`${said} in none of these figures.`), 'note')];
}

/** Why fewer are asked for than are overdue. */
function passedOver({ dues, completeness: { overdue } }: SectionContext['assessment']): readonly Block[] {
  const count = dues.filter((due) => due.state === 'overdue' && due.passedOver).length;
  return count === 0 ? [] : [paragraph(passedOverInWords(overdue, count), 'note')];
}

/** More returns than a sentence can name. */
const mostNamed = 3;

/** "One return of an earlier period is still owed: E 002: Missed bin collections, August 2014 (42 days late)." The longest owed are named. */
function owedBefore({ owedBefore: owed, framework }: BodyAssessment): readonly Block[] {
  if (owed.length === 0) return [];
  const said =
    owed.length === 1
      ? 'one return of an earlier period is still owed'
      : `${countInWords(owed.length)} returns of earlier periods are still owed`;
  const inOrder = [...owed].sort((a, b) => compareTexts(a.dueOn, b.dueOn) || compareTexts(a.subject, b.subject));
  const named = inOrder.slice(0, mostNamed).map((due) => {
    const late = lateness(due);
    const period = showPeriod(framework.calendar, due.period);
    return `${returnTitle(framework, due)}, ${period}${late === undefined ? '' : ` (${late})`}`;
  });
  const which = owed.length > mostNamed ? '; the longest owed are ' : ': ';
  return [paragraph(sentence(`${said}${which}${named.join('; ')}.`))];
}

function absentTable(context: SectionContext, absent: readonly Due[]): Table {
  const { framework } = context.assessment;
  const rows = absent.map((due) => ({ due, post: sentence(owingPost(framework, due)) }));
  rows.sort(
    (a, b) =>
      compareTexts(a.post, b.post) ||
      compareTexts(a.due.dueOn, b.due.dueOn) ||
      compareTexts(a.due.subject, b.due.subject),
  );
  const cells = rows.map(({ due, post }): readonly Inlines[] => [
    text(post),
    text(returnTitle(framework, due)),
    text(showPeriod(framework.calendar, due.period)),
    text(showDay(due.dueOn)),
    text([standing(due), exceptionsInWords(context, due)].filter((each) => each !== undefined).join('. ')),
  ]);
  return {
    type: 'table',
    caption: `${sentence(countInWords(absent.length))} ${absent.length === 1 ? 'return that has' : 'returns that have'} not come`,
    columns: [
      { title: 'Post', align: 'start', header: true },
      { title: 'Return', align: 'start' },
      { title: 'Period', align: 'start' },
      { title: 'Due', align: 'start' },
      { title: 'Standing', align: 'start' },
    ],
    rows: cells,
  };
}

function standing(due: Due): string {
  const late = lateness(due);
  if (due.state !== 'answered-without-figure') return sentence(late ?? 'owed');
  return late === undefined ? 'Answered without a figure' : `Answered without a figure, ${late}`;
}
