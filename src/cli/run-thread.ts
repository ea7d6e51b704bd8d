import { type Day, parseDay } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import { type Thing, threadKindOf } from '../model/named-records.js';
import { type Period, periodContaining } from '../model/period.js';
import { show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { postDutiesView, type ThreadLink, threadView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { ThreadOptions } from './commands/thread.js';
import { periodAsked } from './period-asked.js';
import { postAsked } from './post-asked.js';
import { thingAsked } from './thing-asked.js';

export function runThread(call: Call<ThreadOptions>): number {
  const { options } = call;
  const [text] = call.args;
  if (options.owner !== undefined && text !== undefined) {
    throw new UsageError('Ask for one thread.', 'Give either an id, or a post with --owner.');
  }
  return answer(call, (checked) => {
    const year = yearAsked(options.year, checked.framework, checked.today);
    if (options.owner !== undefined) return postDutiesView(checked, postAsked(checked.framework, options.owner), year);
    const thing = text === undefined ? undefined : thingAsked(checked.framework, text, anything);
    if (thing?.kind === 'owner') return postDutiesView(checked, postAsked(checked.framework, thing.id), year);
    return threadView(checked, { year, of: thing && linkOf(thing) });
  });
}

const anything = { what: 'record', list: '"pmf thread" lists all that stands in the golden thread.' };

/** The last day that there is: plans may be looked at before their year begins. */
const lastDay = parseDay('2100-12-31');

function yearAsked(text: string | undefined, { calendar }: Framework, today: Day): Period {
  if (text === undefined) return periodContaining(calendar, 'annual', today);
  return periodAsked({ year: text }, calendar, lastDay ?? today);
}

function linkOf({ kind, id, title }: Thing): ThreadLink {
  const inThread = threadKindOf(kind);
  if (inThread !== undefined) return { kind: inThread, id };
  throw new UsageError(
    `${show(title)} stands in no golden thread.`,
    `Plans, priorities, objectives and what they deliver do; "pmf show ${id}" tells what is known of it.`,
  );
}
