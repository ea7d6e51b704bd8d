import type { RecordData, ThreadOfOne } from '../../assess/views/record.js';
import type { RecordHistory } from '../../assess/views/record-history.js';
import { sentence, showDay } from '../../model/words.js';
import { type Block, heading, paragraph } from '../blocks.js';
import { activityHistoryBlocks } from './activity-history.js';
import { fieldBlocks } from './fields.js';
import { indicatorHistoryBlocks } from './indicator-history.js';
import { kindWords } from './kind-words.js';
import { bodyBlocks, exceptionBlocks, narrativeBlocks, reviewBlocks } from './oversight-detail.js';
import { budgetHistoryBlocks, recommendationHistoryBlocks, riskHistoryBlocks } from './oversight-history.js';
import { postStanding } from './post.js';
import { threadLines } from './thread.js';
import { togetherBlocks } from './together.js';

/** One record for people: what it is, where it belongs, how it has stood. */
export function recordBlocks(data: RecordData): readonly Block[] {
  const { record, today, definition, thread } = data;
  const history = historyBlocks(data);
  const internal = record.audience === 'internal' ? ' It is internal: public reports leave it out.' : '';
  return [
    heading(1, `${record.code ?? record.id}: ${record.title}`),
    paragraph(`${sentence(kindWords[record.kind])} ${record.id}, ${record.path}, as at ${showDay(today)}.${internal}`),
    heading(2, 'Definition'),
    ...fieldBlocks(definition.filter(({ name }) => name !== 'title' && name !== 'name')),
    ...(thread === undefined ? [] : [heading(2, 'Golden thread'), ...threadLines(placeOf(thread))]),
    ...(history.length === 0 ? [] : [heading(2, historyTitle(data.history)), ...history]),
  ];
}

/** A plan's fields tell what it holds; what hangs from it is for the thread to tell. */
function placeOf(thread: ThreadOfOne): ThreadOfOne {
  if (thread.of?.kind !== 'plan') return thread;
  return { ...thread, threads: thread.threads.map((each) => ({ ...each, children: [] })) };
}

function historyTitle({ of }: RecordHistory): string {
  switch (of) {
    case 'post':
      return 'As it is now';
    case 'service':
      return 'Its plans';
    case 'exception':
      return 'What it varies';
    case 'review':
      return 'What it recommended';
    case 'body':
      return 'What it is given';
    case 'assessments':
      return 'Assessments';
    case 'indicator':
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
    case 'nothing':
      return 'History';
  }
}

function historyBlocks({ history, asked }: RecordData): readonly Block[] {
  switch (history.of) {
    case 'indicator':
      return indicatorHistoryBlocks(history, asked);
    case 'activity':
      return activityHistoryBlocks(history, asked);
    case 'recommendation':
      return recommendationHistoryBlocks(history, asked);
    case 'risk':
      return riskHistoryBlocks(history, asked);
    case 'budget':
      return budgetHistoryBlocks(history, asked);
    case 'assessments':
      return narrativeBlocks(history, asked);
    case 'exception':
      return exceptionBlocks(history);
    case 'review':
      return reviewBlocks(history);
    case 'body':
      return bodyBlocks(history);
    case 'post':
      return postStanding(history);
    case 'service':
      return [...history.plans.map(({ title, id }) => paragraph(`${title} (${id})`)), ...togetherBlocks(history)];
    case 'nothing':
      return togetherBlocks(history);
  }
}
