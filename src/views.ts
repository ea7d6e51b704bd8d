import { assess } from './assess/assess.js';
import { type OverdueQuestion, overdueOf } from './assess/overdue.js';
import { explanationOf } from './assess/views/explanation.js';
import { type OverdueData, overdueData } from './assess/views/overdue.js';
import { peopleData } from './assess/views/people.js';
import { postData } from './assess/views/post.js';
import { postDutiesData } from './assess/views/post-duties.js';
import { recordData } from './assess/views/record.js';
import { type StatusGrouping, statusData } from './assess/views/status.js';
import { threadData } from './assess/views/thread.js';
import type { Held } from './model/framework.js';
import type { Thing } from './model/named-records.js';
import { latestEndedBy, type Period } from './model/period.js';
import type { Owner } from './model/records.js';
import type { ThreadLink } from './model/thread-up.js';
import type { Checked } from './pipeline.js';
import { commentText } from './render/markdown/comment.js';
import type { Block } from './report/blocks.js';
import { cleanLines } from './report/clean-text.js';
import { notesOfArrival } from './report/views/arrival-words.js';
import { explanationBlocks, explanationData } from './report/views/explanation.js';
import { overdueBlocks } from './report/views/overdue.js';
import { peopleBlocks } from './report/views/people.js';
import { postBlocks } from './report/views/post.js';
import { postDutiesBlocks } from './report/views/post-duties.js';
import { recordBlocks } from './report/views/record.js';
import { statusBlocks } from './report/views/status.js';
import { threadBlocks } from './report/views/thread.js';

export type { StatusGrouping, ThreadLink };
export type OverdueAsked = Omit<OverdueQuestion, 'framework' | 'evidence'>;

/** An answer: plain data for other programs, and the same as blocks for people. */
export interface View {
  readonly kind: string;
  readonly data: object;
  readonly blocks: readonly Block[];
  /** The same as Markdown for an issue; nothing where it is not for one. */
  readonly commentText?: () => string;
  /** The answer is that something is wrong. */
  readonly isWrong?: boolean;
}

export interface OverdueView extends View {
  readonly data: OverdueData;
}

/** What has come of what is owed for a period. */
export function statusView(
  { framework, evidence }: Checked,
  { period, by }: { readonly period: Period; readonly by: readonly StatusGrouping[] | undefined },
): View {
  const assessment = assess({ framework, period, evidence });
  const data = statusData(assessment, by);
  return view('status', data, statusBlocks(data, notesOfArrival(assessment)));
}

/** What is owed and not there on the day, and who owes it. */
export function overdueView({ framework, evidence }: Checked, asked: OverdueAsked): OverdueView {
  const question = { framework, evidence, ...asked };
  const owed = overdueOf(question);
  const data = overdueData(question, owed);
  const made = view('overdue', data, overdueBlocks(data, notesOfArrival({ ...evidence, dues: owed.dues })));
  const marker = `pmf-overdue:${data.service?.key ?? 'all'}`;
  return { ...made, data, commentText: () => commentText(made.blocks, marker), isWrong: data.owed > 0 };
}

/** The golden thread of a year: of all plans, or of one thing. */
export function threadView(
  { framework, today }: Checked,
  { year, of }: { readonly year: Period; readonly of: ThreadLink | undefined },
): View {
  const data = threadData(framework, { year, today }, of);
  return view('thread', data, threadBlocks(data));
}

/** What one post answers for in a year, as it stood at the end of the latest quarter. */
export function postDutiesView({ framework, today, evidence }: Checked, post: Held<Owner>, year: Period): View {
  const day = today < year.last ? today : year.last;
  const period = latestEndedBy(framework.calendar, 'quarterly', day);
  const data = postDutiesData(assess({ framework, period, evidence }), post, year);
  return view('thread-of-post', data, postDutiesBlocks(data));
}

/** Who is responsible for what on the day. */
export function peopleView({ framework, today }: Checked): View {
  const data = peopleData(framework, today);
  return view('people', data, peopleBlocks(data));
}

/** One post in detail. */
export function postView({ framework, today }: Checked, post: Held<Owner>): View {
  const data = postData(framework, post, today);
  return view('post', data, postBlocks(data));
}

/** One record of any kind with its history; nothing where it is not there. */
export function recordView(
  { framework, evidence }: Checked,
  thing: Thing,
  period: Period | undefined,
): View | undefined {
  const data = recordData(framework, thing, { evidence, period });
  return data && view('record', data, recordBlocks(data));
}

/** How each judgement of one thing in a period came about; nothing where its record is not there. */
export function explanationView(
  { framework, evidence, findings }: Checked,
  thing: Thing,
  period: Period | undefined,
): View | undefined {
  const told = explanationOf(framework, thing, { evidence, findings, period });
  const data = told && explanationData(told);
  return data && view('explanation', data, explanationBlocks(data));
}

/** What files say is cleaned of all that a terminal would obey. */
function view(kind: string, data: object, blocks: readonly Block[]): View {
  return { kind, data, blocks: cleanLines(blocks) };
}
