import type { Framework, Held } from '../../model/framework.js';
import { grouped } from '../../model/grouped.js';
import type { Id } from '../../model/id.js';
import type { Exception } from '../../model/records.js';
import { listInWords, showDay, showPeriod } from '../../model/words.js';
import type { Due, ExceptionEffect } from '../due-state.js';

/** What each exception is for, which has no title of its own: `More time for HSG-014, Q2 2012/13, agreed on 5 October 2012`. */
export function exceptionTitles(framework: Framework, dues: Iterable<Due>): ReadonlyMap<Id, string> {
  const named = [...dues].flatMap((due) =>
    (due.varied?.exceptions ?? []).map(({ exception, effect }) => [exception, { due, effect }] as const),
  );
  const titles = [...grouped(named)].flatMap(([id, all]) => {
    const exception = framework.records.exception.get(id);
    return exception ? [[id, titleOf(framework, exception, all)] as const] : [];
  });
  return new Map(titles);
}

interface Concerned {
  readonly due: Due;
  readonly effect: ExceptionEffect;
}

function titleOf(framework: Framework, exception: Held<Exception>, all: readonly Concerned[]): string {
  const subjects = new Set(all.map(({ due }) => subjectName(framework, due.subject)));
  const periods = new Set(all.map(({ due }) => showPeriod(framework.calendar, due.period)));
  const what = exception.waived ? 'Nothing owed of' : 'More time for';
  return `${what} ${someOf(subjects)}, ${someOf(periods)}, ${standingOf(exception, all)}`;
}

function subjectName({ subjects }: Framework, id: Id): string {
  const subject = subjects.get(id);
  switch (subject?.kind) {
    case 'plan':
    case 'priority':
      return subject.record.title;
    case 'indicator':
      return subject.record.code ?? id;
    default:
      return id;
  }
}

const most = 3;

function someOf(names: ReadonlySet<string>): string {
  const more = names.size > most ? [`${names.size - most} more`] : [];
  return listInWords([...[...names].slice(0, most), ...more]);
}

/** Of several returns one may be in time: then it counts. */
function standingOf({ requested_on, agreed_on = requested_on }: Exception, all: readonly Concerned[]): string {
  const effects = new Set(all.map(({ effect }) => effect));
  const on = showDay(agreed_on);
  if (effects.has('agreed')) return `agreed on ${on}`;
  if (effects.has('agreed-late')) return `agreed on ${on}: too late, so it changes nothing`;
  if (effects.has('requested')) return `asked for on ${showDay(requested_on)} and not agreed`;
  return `agreed on ${on} by a body that may not agree it`;
}
