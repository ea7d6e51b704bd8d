import type { ExceptionAssessment } from '../../assess/assessment.js';
import type { Exception } from '../../model/records.js';
import { countInWords, listInWords, sentence, showDay, showPeriod } from '../../model/words.js';
import { isShownTo, isSubjectShownTo, leftOut } from '../audience.js';
import { heading, type Inlines, paragraph, status, type Table, text } from '../blocks.js';
import { exceptionStandings } from '../exception-words.js';
import { postTitle, returnTitle } from '../names.js';
import type { Section, SectionContext } from '../section.js';

type VariedReturn = ExceptionAssessment['returns'][number];

/** Deadlines that were varied by agreement, and those for which it was only asked or agreed in vain. Source: NNDC framework 2012, section 3. */
export const agreedExceptions: Section = {
  name: 'agreed-exceptions',
  build: (context) => {
    const received = receivedBy(context);
    const shown = received.filter(({ exception }) => isShownTo(context, 'exception', exception));
    return [
      heading(2, 'Exceptions from deadlines'),
      ...(received.length === 0 ? [paragraph('No exception from a deadline concerns this period.')] : []),
      ...(shown.length === 0 ? [] : [paragraph(lead(shown), 'lead'), table(context, shown)]),
      ...leftOut(received.length - shown.length, 'exception', 'exceptions'),
    ];
  },
};

/** Those that name a return which this body receives, each with just those returns. */
function receivedBy(context: SectionContext): readonly ExceptionAssessment[] {
  const { exceptions, dues, framework } = context.assessment;
  const received = new Set(dues.map(({ subject }) => subject));
  return exceptions.flatMap(({ exception, returns }) => {
    const told = returns.filter(
      ({ subject }) => received.has(subject) && isSubjectShownTo(context, framework.subjects.get(subject)),
    );
    return told.length === 0 ? [] : [{ exception, returns: told }];
  });
}

/** `Four exceptions concern returns of this period: two are agreed, one is expired and one is only requested.` */
function lead(exceptions: readonly ExceptionAssessment[]): string {
  const parts = Object.entries(exceptionStandings).flatMap(([standing, { label }]) => {
    const count = exceptions.filter(({ returns }) => returns[0]?.standing === standing).length;
    return count === 0 ? [] : [`${countInWords(count)} ${count === 1 ? 'is' : 'are'} ${label.toLowerCase()}`];
  });
  const named = exceptions.length === 1 ? 'exception concerns' : 'exceptions concern';
  return sentence(`${countInWords(exceptions.length)} ${named} returns of this period: ${listInWords(parts)}.`);
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
    const key = `${each.standing} ${each.sentence}`;
    const { first, all } = groups.get(key) ?? { first: each, all: [] };
    groups.set(key, { first, all: [...all, each] });
  }
  return [...groups.values()];
}

function returnsInWords({ assessment: { framework } }: SectionContext, { all }: Same): string {
  const named = all.map(
    ({ due, period, firstDue }) =>
      `${returnTitle(framework, due)}, ${showPeriod(framework.calendar, period)} (due ${showDay(firstDue)})`,
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
  const late =
    found === 'expired' && due.state === 'overdue' ? ` It is ${due.daysLate} days past its new deadline.` : '';
  return [...status(tone, label), { type: 'break' }, ...text(`${said}${late}`)];
}
