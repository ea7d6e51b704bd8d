import type { NarrativeHistory, NarrativePeriod } from '../../assess/views/narrative-history.js';
import type { BodyDetail, ExceptionDetail, ReviewDetail } from '../../assess/views/oversight-detail.js';
import type { PlainPeriod } from '../../assess/views/plain-period.js';
import { plural, showDay } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, status, text } from '../blocks.js';
import { exceptionStandings } from '../exception-words.js';
import { outlooks } from '../narrative-words.js';
import { recommendationStatuses } from '../recommendation-words.js';
import { arrivalAndPost } from './arrival-words.js';
import { codedTitle } from './named-words.js';
import { nothingOf, periodShown, wordsOf } from './period-shown.js';
import { togetherBlocks } from './together.js';
import { plainValueInWords } from './value-words.js';
import { whoAndWhen } from './who-and-when.js';

/** The assessments of a plan or priority in a line each, and one of them in full. */
export function narrativeBlocks(history: NarrativeHistory, asked: PlainPeriod | undefined): readonly Block[] {
  const { periods } = history;
  if (periods.length === 0) {
    return [paragraph('It owes no assessment, and none was written.'), ...togetherBlocks(history)];
  }
  const shown = periodShown(periods, asked, ({ assessment }) => assessment !== undefined);
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Period', align: 'start', header: true },
        { title: 'Outlook', align: 'start' },
        { title: 'Came', align: 'start' },
      ],
      rows: periods.map((each) => [text(each.period.title), outlookOf(each), text(arrivalAndPost(each))]),
    },
    ...(shown === undefined ? nothingOf(asked) : inFull(shown)),
    ...togetherBlocks(history),
    ...whoAndWhen(periods, plainValueInWords),
  ];
}

function outlookOf({ outlook }: NarrativePeriod): Inlines {
  return outlook === undefined ? text('Not written') : status(outlooks[outlook].tone, outlooks[outlook].label);
}

function inFull(told: NarrativePeriod): readonly Block[] {
  const words = wordsOf(told, [
    ['Assessment', told.assessment],
    ['Lessons', told.lessons],
  ]);
  return words.length === 0 ? [] : [heading(3, told.period.title), ...words];
}

/** Which deadlines an exception varies, and whether it counts. */
export function exceptionBlocks({ returns }: ExceptionDetail): readonly Block[] {
  if (returns.length === 0) return [paragraph('It names no return that is owed by the day.')];
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Return', align: 'start', header: true },
        { title: 'Period', align: 'start' },
        { title: 'First due', align: 'start' },
        { title: 'Standing', align: 'start' },
        { title: 'Why', align: 'start' },
      ],
      rows: returns.map(({ subject, period, firstDue, standing, sentence }) => [
        text(codedTitle(subject)),
        text(period.title),
        text(showDay(firstDue)),
        status(exceptionStandings[standing].tone, exceptionStandings[standing].label),
        text(sentence),
      ]),
    },
  ];
}

/** What a session recommended, and what came of it. */
export function reviewBlocks({ recommendations }: ReviewDetail): readonly Block[] {
  if (recommendations.length === 0) return [paragraph('No recommendation names this session.')];
  return [
    {
      type: 'table',
      caption: 'Recommendations',
      columns: [
        { title: 'Recommendation', align: 'start', header: true },
        { title: 'Priority', align: 'start' },
        { title: 'First due', align: 'start' },
        { title: 'Status', align: 'start' },
      ],
      rows: recommendations.map(({ priority: _, priorityTitle, due, status: said, ...named }) => [
        text(codedTitle(named)),
        text(priorityTitle),
        text(showDay(due)),
        status(recommendationStatuses[said].tone, recommendationStatuses[said].label),
      ]),
    },
  ];
}

const receivedWords: Readonly<Record<BodyDetail['receives'][number]['kind'], readonly [one: string, many: string]>> = {
  indicators: ['indicator', 'indicators'],
  activities: ['activity', 'activities'],
  narratives: ['assessment', 'assessments'],
  recommendations: ['recommendation', 'recommendations'],
  risks: ['risk', 'risks'],
  budgets: ['budget', 'budgets'],
};

/** What a body was given last, when it meets next, and its papers. */
export function bodyBlocks({ period, receives, nextMeeting, papers }: BodyDetail): readonly Block[] {
  const counts = receives.map(({ kind, count }) => plural(count, ...receivedWords[kind])).join(', ');
  return [
    paragraph(`Of ${period.title} it receives ${counts}.`),
    paragraph(nextMeeting === undefined ? 'No meeting is set.' : `It meets next on ${showDay(nextMeeting)}.`),
    ...(papers.length === 0 ? [] : [paperTable(papers)]),
  ];
}

function paperTable(papers: BodyDetail['papers']): Block {
  return {
    type: 'table',
    caption: 'Papers',
    columns: [
      { title: 'Paper', align: 'start', header: true },
      { title: 'Meeting', align: 'start' },
      { title: 'Status', align: 'start' },
      { title: 'Decisions', align: 'end' },
    ],
    rows: papers.map(({ id, meeting, status: said, decisions }) => [
      text(id),
      text(showDay(meeting)),
      text(said),
      text(String(decisions)),
    ]),
  };
}
