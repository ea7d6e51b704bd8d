import type { ExceptionAssessment } from '../../assess/assessment.js';
import type { Exception } from '../../model/records.js';
import { countInWords, listInWords, plural, sentence, showDay, showPeriod } from '../../model/words.js';
import { exempt, noneOf } from '../audience.js';
import { heading, type Inlines, paragraph, status, type Table, text } from '../blocks.js';
import { exceptionStandings } from '../exception-words.js';
import { postTitle, returnTitle } from '../names.js';
import type { Section, SectionContext } from '../section.js';

type VariedReturn = ExceptionAssessment['returns'][number];

/** Deadlines that were varied by agreement, and those for which it was only asked or agreed in vain. Source: NNDC framework 2012, section 3. */
export const agreedExceptions: Section = {
  name: 'agreed-exceptions',
  build: (context) => {
    const { exceptions } = context.assessment;
    return [
      heading(2, 'Exceptions from deadlines'),
      ...(exceptions.length === 0
        ? noneOf(context, 'exception', 'No exception from a deadline concerns this period.')
        : [paragraph(lead(exceptions), 'lead'), table(context, exceptions), ...exempt(context, 'exception')]),
    ];
  },
};

/** What concerns the period, and what concerns only earlier periods of which something is still owed. */
function lead(exceptions: readonly ExceptionAssessment[]): string {
  const isOfBefore = ({ returns }: ExceptionAssessment) => returns.every(({ isEarlier }) => isEarlier);
  return [
    leadOf(
      exceptions.filter((each) => !isOfBefore(each)),
      'returns of this period',
    ),
    leadOf(exceptions.filter(isOfBefore), 'returns of earlier periods that are still owed'),
  ]
    .filter((said) => said !== undefined)
    .join(' ');
}

/** `Four exceptions concern returns of this period: two are agreed, one is expired and one is only requested.` */
function leadOf(exceptions: readonly ExceptionAssessment[], what: string): string | undefined {
  if (exceptions.length === 0) return undefined;
  const parts = Object.entries(exceptionStandings).flatMap(([standing, { label }]) => {
    const count = exceptions.filter(({ returns }) => returns[0]?.standing === standing).length;
    return count === 0 ? [] : [`${countInWords(count)} ${count === 1 ? 'is' : 'are'} ${label.toLowerCase()}`];
  });
  const named = exceptions.length === 1 ? 'exception concerns' : 'exceptions concern';
  return sentence(`${countInWords(exceptions.length)} ${named} ${what}: ${listInWords(parts)}.`);
}

function table(context: SectionContext, exceptions: readonly ExceptionAssessment[]): Table {
  const order = Object.keys(exceptionStandings);
  const rows = exceptions
    .flatMap(({ exception, returns }) => byStanding(returns).map((same) => ({ exception, same })))
    .sort((a, b) => order.indexOf(a.same.first.standing) - order.indexOf(b.same.first.standing));
  return {
    type: 'table',
    caption: 'Exceptions',
    columns: [
      { title: 'Returns', align: 'start', header: true },
      { title: 'Asked for', align: 'start' },
      { title: 'Reason', align: 'start' },
      { title: 'Standing', align: 'start' },
    ],
    rows: rows.map(({ exception, same }) => [
      text(returnsInWords(context, same)),
      text(asked(context, exception)),
      text(exception.reason),
      standing(same.first),
    ]),
  };
}

/** Returns of which the same is to be said. */
interface Same {
  readonly first: VariedReturn;
  readonly all: readonly VariedReturn[];
}

function byStanding(returns: readonly VariedReturn[]): readonly Same[] {
  const groups = new Map<string, Same>();
  for (const each of returns) {
    const key = `${each.standing} ${each.sentence} ${outcome(each.standing, each.due)}`;
    const { first, all } = groups.get(key) ?? { first: each, all: [] };
    groups.set(key, { first, all: [...all, each] });
  }
  return [...groups.values()];
}

function returnsInWords({ assessment: { framework } }: SectionContext, { all }: Same): string {
  const named = all.map(
    ({ due, period, firstDue, isEarlier }) =>
      `${returnTitle(framework, due)}, ${showPeriod(framework.calendar, period)} (${isEarlier ? 'still owed, ' : ''}due ${showDay(firstDue)})`,
  );
  return named.join('; ');
}

function asked({ assessment: { framework } }: SectionContext, exception: Exception): string {
  const wanted = exception.new_due === undefined ? 'that nothing is owed' : `time until ${showDay(exception.new_due)}`;
  const by = `${postTitle(framework, exception.requested_by)}, ${showDay(exception.requested_on)}`;
  return `${sentence(wanted)} (${by})`;
}

function standing({ standing: found, sentence: said, due }: VariedReturn): Inlines {
  const { tone, label } = exceptionStandings[found];
  return [...status(tone, label), { type: 'break' }, ...text([said, outcome(found, due)].filter(Boolean).join(' '))];
}

/** What came of the new deadline. */
function outcome(found: VariedReturn['standing'], due: VariedReturn['due']): string {
  if (found === 'expired' && due.state === 'overdue')
    return `It is ${plural(due.daysLate, 'day')} past its new deadline.`;
  if (found !== 'agreed') return '';
  if (due.state === 'received-late')
    return `It came on ${cameInWords(due)}, ${plural(due.daysLate, 'day')} after the new deadline.`;
  return due.state === 'received-on-time' ? `It came on ${cameInWords(due)}.` : '';
}

/** What is not committed or not merged counts as come today, which may change. */
function cameInWords({ receivedOn, how }: Extract<VariedReturn['due'], { receivedOn: unknown }>): string {
  const day = showDay(receivedOn);
  if (how === 'uncommitted') return `${day} (not committed yet)`;
  return how === 'not-landed' ? `${day} (not merged yet)` : day;
}
