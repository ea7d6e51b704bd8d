import type { Framework } from '../model/framework.js';
import { lookUp } from '../model/look-up.js';
import type { Thing } from '../model/named-records.js';
import type { Frequency, Period } from '../model/period.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { months } from '../model/words.js';
import type { Checked } from '../pipeline.js';
import { periodAsked } from './period-asked.js';
import { type Missed, thingAsked } from './thing-asked.js';

/** A record, and a period of it. */
interface RecordAsked {
  readonly thing: Thing;
  readonly period: Period | undefined;
}

/** Where records are listed, for those who asked for one that is not there. */
const whereListed = '"pmf thread" lists plans and what they deliver, "pmf people" all posts.';

const missedRecord: Missed = { what: 'record', list: whereListed };

/** What is made of the record that is asked for; of one that is only named elsewhere nothing can be. */
export function answerAbout<Answer>(
  checked: Checked,
  args: readonly string[],
  { answerOf, missed = missedRecord }: About<Answer>,
): Answer {
  const { thing, period } = recordAsked(checked, args, missed);
  const answer = answerOf(checked, thing, period);
  if (answer !== undefined) return answer;
  throw new UsageError(`There is no record ${quote(thing.id)}.`, missed.list);
}

interface About<Answer> {
  readonly answerOf: (checked: Checked, thing: Thing, period: Period | undefined) => Answer | undefined;
  readonly missed?: Missed;
}

/** What is asked for. A code or title may have a space in it, so that its second word is no period. */
function recordAsked({ framework, today }: Checked, [id = '', text]: readonly string[], missed: Missed): RecordAsked {
  if (text === undefined) return { thing: thingAsked(framework, id, missed), period: undefined };
  const whole = lookUp(framework, `${id} ${text}`);
  if (whole.found === 'one') return { thing: whole.thing, period: undefined };
  const thing = thingAsked(framework, id, missed);
  const frequency = frequencyOf(text, framework, thing);
  const option = { monthly: 'month', quarterly: 'quarter', annual: 'year' }[frequency];
  return { thing, period: periodAsked({ [option]: text }, framework.calendar, today) };
}

/** What kind of period a text names. `2011-12` is December or a year: what the record reports by decides. */
function frequencyOf(text: string, { records }: Framework, { kind, id }: Thing): Frequency {
  if (/^(q?[1-4]|.*[- ]?q[1-4]|q[1-4][- ].*)$/i.test(text)) return 'quarterly';
  if (months.some((name) => name.toLowerCase() === text.toLowerCase())) return 'monthly';
  const [, first = '', second] = /^(\d{4})(?:[-/](\d{2}))?$/.exec(text) ?? [];
  if (first === '') throw new UsageError(`${quote(text)} is not a period.`, `Write ${forms}.`);
  const isYear = second === undefined || Number(second) === (Number(first) + 1) % 100;
  const isMonthly = kind === 'activity' || records.indicator.get(id)?.frequency === 'monthly';
  return isMonth(second) && (isMonthly || !isYear) ? 'monthly' : 'annual';
}

const forms = 'Q2, 2014-15-Q2, September, 2014-09 or 2014-15';

function isMonth(text: string | undefined): boolean {
  return Number(text) >= 1 && Number(text) <= 12;
}
