import type { Day } from '../model/day.js';
import type { Framework } from '../model/framework.js';
import { isUnknown } from '../model/history.js';
import { type Id, parseId } from '../model/id.js';
import { extendedTo, latestEndedBy, type Period } from '../model/period.js';
import { quote } from '../model/show.js';
import { postOn } from '../model/succession.js';
import { UsageError } from '../model/usage-error.js';
import { plural } from '../model/words.js';
import type { Checked } from '../pipeline.js';
import { type OverdueView, overdueView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { OverdueOptions } from './commands/overdue.js';
import { isPeriodAsked, periodAsked } from './period-asked.js';
import { postAsked } from './post-asked.js';
import { servicesAsked } from './services-asked.js';

/** Exit code 1 where something is owed and not there. */
export function runOverdue(call: Call<OverdueOptions>): number {
  const { options } = call;
  return answer(call, (checked) => {
    const { calendar } = checked.framework;
    const view = overdueView(checked, {
      period: isPeriodAsked(options) ? periodAsked(options, calendar, checked.today) : undefined,
      post: options.owner === undefined ? undefined : postNow(checked.framework, options.owner, checked.today),
      service: options.service === undefined ? undefined : serviceNow(checked, options.service),
      graceDays: options.grace ?? 0,
      withinDays: options.within,
    });
    if (options.requireEvidence) demandEvidence(checked, view);
    return view;
  });
}

/** The post that has the asked post's work on the day: it owes what the other owed. */
function postNow(framework: Framework, text: string, today: Day): Id {
  const { id } = postAsked(framework, text);
  return postOn(framework, id, today)?.id ?? id;
}

/** What is across services goes by a word, unless a service has that name. */
function serviceNow(checked: Checked, text: string): Id | 'none' {
  const { framework, today } = checked;
  const asked = text.trim().toLowerCase();
  const isService = [...framework.records.service.values()].some(({ id, name }) =>
    [id, name].some((each) => each.toLowerCase() === asked),
  );
  if (asked === 'none' && !isService) return 'none';
  const [named = text] = servicesAsked(checked, endingOn(framework, today), [text]);
  const id = parseId(named);
  if (id === undefined) throw new UsageError(`There is no service ${quote(text)}.`, 'The services are in services/.');
  return id;
}

/** A period that ends on the day: services are looked for as they are on it. */
function endingOn({ calendar }: Framework, today: Day): Period {
  return extendedTo(latestEndedBy(calendar, 'monthly', today), today);
}

/** No answer is better than one that rests on claims or on half a history. */
function demandEvidence({ evidence }: Checked, { data }: OverdueView): void {
  if (evidence.clock === 'declared') {
    throw new UsageError(
      'Days of arrival are what reporters state themselves (clock: declared), which is no evidence.',
      'Set "clock: submitted" or "clock: landed" under "timeliness" in pmf.yaml, or leave out --require-evidence.',
    );
  }
  const { history } = evidence;
  if (isUnknown(history))
    throw new UsageError(`There is no evidence of when returns came. ${history.why}`, history.remedy);
  const [first] = data.arrivals.arrivalUnknown;
  if (first === undefined) return;
  const came = data.arrivalUnknown === 1 ? 'return came' : 'returns came';
  throw new UsageError(
    `History does not tell when ${plural(data.arrivalUnknown, came, came)}. ${first.why}`,
    first.remedy ?? 'Leave out --require-evidence to see what is known.',
  );
}
