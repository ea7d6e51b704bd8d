import { agreedEndOn } from '../model/agreed-date.js';
import type { Framework, Held } from '../model/framework.js';
import type { Id } from '../model/id.js';
import type { Activity, Budget, Indicator } from '../model/records.js';
import { show } from '../model/show.js';
import { showDay, showPeriod } from '../model/words.js';
import { whyFinished } from './finished.js';
import { type RollOver, whatEnded } from './roll-over.js';
import { idInNextYear, inNextYear } from './year-names.js';

/** One matter that somebody has to decide before the year begins, with what it concerns. */
export interface ToDecide {
  readonly heading: string;
  readonly items: readonly string[];
}

/** All that a roll-over leaves to people: it makes no target, agrees no date and invents no budget. */
export function toDecide(framework: Framework, all: RollOver): readonly ToDecide[] {
  const year = showPeriod(all.turn.calendar, all.turn.next);
  const matters: readonly ToDecide[] = [
    { heading: `Indicators without a target for ${year}`, items: targetless(framework, all) },
    {
      heading: `Activities still open that end before ${year}: carry over, with a line under "changes" (what: carried-over, to, reason, agreed_by), or withdraw`,
      items: openActivities(framework, all),
    },
    { heading: 'Indicators that end', items: endingIndicators(framework, all) },
    { heading: 'Plans that are not rolled over', items: all.left.map(({ plan, why }) => `${named(plan)}: ${why}`) },
    { heading: `New plans whose parent ends before ${year}`, items: orphans(framework, all) },
    {
      heading: 'Priorities and objectives under new ids',
      items: [...all.renamed].map(([id, next]) => `${id} is ${next}`),
    },
    { heading: `Budgets to be made for ${year}`, items: budgets(framework, all) },
    { heading: 'Not taken on, because finished', items: finished(framework, all) },
  ];
  return matters.filter(({ items }) => items.length > 0);
}

function targetless(framework: Framework, { turn }: RollOver): readonly string[] {
  return [...framework.records.indicator.values()]
    .filter((indicator) => wantsTarget(indicator, turn.next.key))
    .filter((record) => whyFinished(framework, { kind: 'indicator', record }, turn) === undefined)
    .map((indicator) => `${named(indicator)} (${post(framework, indicator.owner)})`);
}

/** What is only proposed, only watched or not rated needs no target. */
function wantsTarget(
  { approved_by, approved_on, polarity, not_applicable, targets = [] }: Indicator,
  year: string,
): boolean {
  if (approved_by === undefined || approved_on === undefined || not_applicable !== undefined) return false;
  return polarity !== 'none' && !targets.some((target) => target.year === year);
}

function openActivities(framework: Framework, { rolled, turn }: RollOver): readonly string[] {
  const ids = new Set(rolled.flatMap(({ carried }) => [...carried]));
  const activities = [...framework.records.activity.values()].filter(({ id }) => ids.has(id));
  return activities
    .map((activity) => ({ activity, end: agreedEndOn(activity, turn.next.last).current }))
    .filter(({ end }) => end < turn.next.first)
    .map(({ activity, end }) => `${named(activity)} (${post(framework, activity.owner)}): ends on ${showDay(end)}`);
}

function endingIndicators(framework: Framework, { turn }: RollOver): readonly string[] {
  return [...framework.records.indicator.values()].flatMap((record) => {
    const why = whyFinished(framework, { kind: 'indicator', record }, turn);
    if (why === undefined || endedLongAgo(record, turn)) return [];
    const successor = record.changes?.find(({ replaced_by }) => replaced_by !== undefined)?.replaced_by;
    return [`${named(record)}: ${why}${successor === undefined ? '' : `; ${successor} takes its place`}`];
  });
}

/** What ended before the ended year began was decided then. */
function endedLongAgo({ changes = [], last_period }: Indicator, { ended }: RollOver['turn']): boolean {
  const retired = changes.find(({ what }) => what === 'retired');
  if (retired) return retired.from < ended.first;
  return last_period !== undefined && last_period < ended.key && !last_period.startsWith(ended.key);
}

function orphans(framework: Framework, { rolled, turn }: RollOver): readonly string[] {
  return rolled.flatMap(({ plan, parent }) => {
    const above = parent && framework.records.plan.get(parent);
    if (above === undefined || above.to >= turn.next.first) return [];
    return [`${show(inNextYear(plan.title, turn))}: its parent ${named(above)} ends on ${showDay(above.to)}`];
  });
}

function budgets(framework: Framework, { turn }: RollOver): readonly string[] {
  return [...framework.records.budget.values()]
    .filter((budget) => budget.year === turn.ended.key && goesOn(framework, budget, turn))
    .map(
      (budget) =>
        `${show(inNextYear(budget.title, turn))}: pmf new budget ${idInNextYear(budget.id, turn)} --set year=${turn.next.key}`,
    );
}

function goesOn(framework: Framework, { service, activity }: Budget, turn: RollOver['turn']): boolean {
  const ended = service && framework.records.service.get(service)?.to;
  const record = activity && framework.records.activity.get(activity);
  if (record && whyFinished(framework, { kind: 'activity', record }, turn) !== undefined) return false;
  return !ended || ended >= turn.next.first;
}

/** Each once, whatever the number of plans that held it. */
function finished(framework: Framework, { rolled, turn }: RollOver): readonly string[] {
  const found = new Map<Id, string>(rolled.flatMap((plan) => whatEnded(framework, plan, turn)));
  return [...found].map(([id, why]) => {
    const subject = framework.subjects.get(id);
    return `${subject && 'title' in subject.record ? named(subject.record) : id}: ${why}`;
  });
}

function named({ id, title }: Pick<Held<Activity>, 'id' | 'title'>): string {
  return `${id} ${show(title)}`;
}

function post(framework: Framework, id: Id): string {
  return show(framework.records.owner.get(id)?.title ?? id);
}
