import type { Day } from '../../model/day.js';
import { compareTexts } from '../../model/finding.js';
import type { Framework } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import { acrossServices } from '../../model/service-of.js';
import { nameOn } from '../../model/succession.js';
import type { Clock } from '../evidence.js';
import type { ListedReturn, OverdueQuestion, Owed, OwedList } from '../overdue.js';
import { servicesOn } from '../recipients.js';
import { type Arrivals, arrivalsOf } from './arrivals.js';
import { type Named, type NamedPost, named, namedPost } from './named.js';
import { type OwedReturn, owedReturn } from './owed-return.js';
import { type PlainHistory, plainHistory } from './plain-history.js';
import { type PlainPeriod, plainPeriod } from './plain-period.js';

/** How many returns stand in each list. */
interface OwedCounts {
  /** Owed and not there: overdue and answered without a figure. Above 0 the exit code is 1. */
  readonly owed: number;
  readonly arrivalUnknown: number;
}

/** What one service owes; one that owes nothing stands here too, so that its issue can be closed. */
export interface OverdueService extends OwedCounts {
  /** The service's id, or `none` for what is across services: as `--service` takes it. */
  readonly key: string;
  readonly id: Id | undefined;
  readonly name: string;
  readonly head: NamedPost | undefined;
  readonly overdue: readonly OwedReturn[];
  /** Answered without a figure, and past the deadline: still owed. */
  readonly withoutFigure: readonly OwedReturn[];
  /** Late by no more than the days of grace: not counted. */
  readonly withinGrace: readonly OwedReturn[];
  /** Came late; told only where a period is asked for, and not counted. */
  readonly late: readonly OwedReturn[];
  /** Falls due in the days ahead that were asked for: not counted. */
  readonly dueNext: readonly OwedReturn[];
  /** Never came, and nobody is asked for it since the next one came: not counted. */
  readonly passedOver: readonly OwedReturn[];
  /** Came, on a day that is not known: not counted. */
  readonly dayUnknown: readonly OwedReturn[];
}

/** What is owed and not there on a day, and who owes it. */
export interface OverdueData extends OwedCounts {
  readonly council: string;
  readonly today: Day;
  readonly clock: Clock;
  readonly history: PlainHistory;
  readonly period: PlainPeriod | undefined;
  readonly service: { readonly key: string; readonly name: string } | undefined;
  readonly post: Named | undefined;
  readonly graceDays: number;
  readonly withinDays: number | undefined;
  readonly services: readonly OverdueService[];
  readonly arrivals: Arrivals;
}

export function overdueData(question: OverdueQuestion, { dues, listed, services }: Owed): OverdueData {
  const { framework, evidence, period, post, service, graceDays, withinDays } = question;
  const { today } = evidence;
  const rows = servicesTold(question, services).map((id) =>
    serviceRow(framework, id, { today, listed: listed.filter((each) => each.service === id) }),
  );
  const asked = service === undefined ? undefined : rows[0];
  return {
    council: framework.settings.council,
    today,
    clock: evidence.clock,
    history: plainHistory(evidence.history),
    period: period && plainPeriod(framework.calendar, period),
    service: asked && { key: asked.key, name: asked.name },
    post: post && named(framework, post),
    graceDays,
    withinDays,
    ...countsOf(listed),
    services: rows,
    arrivals: arrivalsOf(dues),
  };
}

/** All that there are on the day and all that owe something, by name; what is across services comes last. */
function servicesTold({ framework, evidence, service, post }: OverdueQuestion, owing: Owed['services']) {
  if (service !== undefined) return [service === 'none' ? undefined : service];
  const { today } = evidence;
  const there = post === undefined ? servicesOn(framework, today).map(({ id }) => id) : [];
  const ids = [...new Set([...there, ...owing])].flatMap((id) => id ?? []);
  const nameOf = (id: Id) => serviceName(framework, id, today);
  ids.sort((a, b) => compareTexts(nameOf(a), nameOf(b)) || compareTexts(a, b));
  return owing.has(undefined) ? [...ids, undefined] : ids;
}

function serviceRow(
  framework: Framework,
  id: Id | undefined,
  { listed, today }: { readonly listed: readonly ListedReturn[]; readonly today: Day },
): OverdueService {
  const head = id && framework.records.service.get(id)?.head;
  const inList = (list: OwedList) =>
    listed
      .filter((each) => each.list === list)
      .map((each) => owedReturn(framework, each, today))
      .sort(byPostAndDay);
  return {
    key: id ?? 'none',
    id,
    name: id === undefined ? acrossServices : serviceName(framework, id, today),
    head: namedPost(framework, head, today),
    ...countsOf(listed),
    overdue: inList('overdue'),
    withoutFigure: inList('without-figure'),
    withinGrace: inList('within-grace'),
    late: inList('late'),
    dueNext: inList('due-next'),
    passedOver: inList('passed-over'),
    dayUnknown: inList('arrival-unknown'),
  };
}

function serviceName(framework: Framework, id: Id, today: Day): string {
  const service = framework.records.service.get(id);
  return service ? nameOn(service, today) : id;
}

function countsOf(listed: readonly ListedReturn[]): OwedCounts {
  const count = (...lists: readonly OwedList[]) => listed.filter(({ list }) => lists.includes(list)).length;
  return {
    owed: count('overdue', 'without-figure'),
    arrivalUnknown: count('arrival-unknown'),
  };
}

/** One post's returns stand together, what has been owed longest first. */
function byPostAndDay(a: OwedReturn, b: OwedReturn): number {
  return (
    compareTexts(a.post?.title ?? '', b.post?.title ?? '') ||
    compareTexts(a.post?.id ?? '', b.post?.id ?? '') ||
    compareTexts(a.dueOn, b.dueOn) ||
    compareTexts(a.id, b.id) ||
    compareTexts(a.period.key, b.period.key)
  );
}
