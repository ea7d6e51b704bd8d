import type { Day } from '../model/day.js';
import type { Framework, Held, Subject } from '../model/framework.js';
import { prioritiesOf } from '../model/holding.js';
import type { Id } from '../model/id.js';
import { type Period, parsePeriod } from '../model/period.js';
import type { Exception, Paper, Plan } from '../model/records.js';
import type { Recipient } from './body-assessment.js';
import { namesShownBy } from './names-shown.js';
import { type Receiver, receiverOf } from './receiver.js';

/** One report, before it is made. */
export interface ReportAsked {
  readonly framework: Framework;
  readonly recipient: Recipient;
  readonly period: Period;
  readonly today: Day;
  /** The sections that it has, by name. */
  readonly sections: readonly string[];
}

/** What a report shows, as far as the records that can be read tell. */
export interface ReportView extends ReportAsked, Receiver {
  readonly received: ReadonlySet<Id>;
  /** The posts and services that it names. */
  readonly named: ReadonlySet<Id>;
  /** The plans whose words, priorities or titles it shows. */
  readonly plansShown: ReadonlySet<Id>;
  readonly exceptionsShown: ReadonlySet<Id>;
  readonly papersShown: ReadonlySet<Id>;
  /** Its own body, those that agreed the exceptions which vary its returns, and those whose papers it tells of. */
  readonly bodiesShown: ReadonlySet<Id>;
}

export function viewOf(asked: ReportAsked): ReportView {
  const { framework, recipient, period, today } = asked;
  const receiver = receiverOf(framework, recipient, period);
  const { subjects } = receiver;
  const received = new Set(subjects.map(({ record }) => record.id));
  const plansShown = plansShownBy(framework, receiver.plans, subjects);
  const plans = [...plansShown].flatMap((id) => framework.records.plan.get(id) ?? []);
  const exceptions = [...framework.records.exception.values()].filter((each) =>
    each.subjects.some((id) => received.has(id)),
  );
  const papers = papersShownBy(asked);
  const shown = {
    subjects: [...subjects, ...plans.map((record) => ({ kind: 'plan', record }) as const)],
    exceptions,
    papers,
    service: recipient.service?.id,
  };
  return {
    ...asked,
    ...receiver,
    received,
    plansShown,
    named: new Set([today, period.last].flatMap((day) => [...namesShownBy(framework, shown, day)])),
    exceptionsShown: idsOf(exceptions),
    papersShown: idsOf(papers),
    bodiesShown: new Set([
      recipient.body.id,
      ...agreeing(exceptions, framework, period),
      ...bodiesNamed(papers, asked),
    ]),
  };
}

/** Who agreed the exceptions of returns of the period: what they may agree decides whether a return is overdue. */
function agreeing(exceptions: readonly Exception[], { calendar }: Framework, period: Period): readonly Id[] {
  const isOfPeriod = (key: string) =>
    frequencies.some((frequency) => {
      const own = parsePeriod(calendar, frequency, key);
      return own !== undefined && period.first <= own.last && own.last <= period.last;
    });
  return exceptions.flatMap(({ agreed_by, periods }) =>
    agreed_by !== undefined && periods.some(isOfPeriod) ? [agreed_by] : [],
  );
}

const frequencies = ['monthly', 'quarterly', 'annual'] as const;

/** The bodies that an agenda or a list of decisions names. */
function bodiesNamed(papers: readonly Paper[], { sections }: ReportAsked): readonly Id[] {
  if (!sections.some((name) => name === 'agenda' || name === 'decisions')) return [];
  return papers.flatMap((paper) => [paper.body, ...recipientsOfAdvice(paper)]);
}

function idsOf(records: readonly { readonly id: Id }[]): ReadonlySet<Id> {
  return new Set(records.map(({ id }) => id));
}

/** The plans through which it comes or that it is about, and those whose words stand behind them. */
function plansShownBy(
  framework: Framework,
  through: readonly Held<Plan>[],
  subjects: readonly Subject[],
): ReadonlySet<Id> {
  const own = subjects.flatMap(({ kind, record }) => (kind === 'plan' ? [record.id] : []));
  return new Set([...through.flatMap((plan) => [plan.id, ...plansBehind(framework, plan)]), ...own]);
}

/** The plans that name the priorities and objectives which a plan delivers, and the plans above it. */
function plansBehind(framework: Framework, plan: Held<Plan>): readonly Id[] {
  const above = new Set<Id>();
  let parent = plan.parent;
  while (parent !== undefined && !above.has(parent)) {
    above.add(parent);
    parent = framework.records.plan.get(parent)?.parent;
  }
  return [...above, ...prioritiesOf(framework, plan).map((priority) => priority.plan.id)];
}

/** The body's own papers; where it is told what was decided, also those that it addressed and those addressed to it. */
function papersShownBy({ framework, recipient: { body }, sections }: ReportAsked): readonly Held<Paper>[] {
  const papers = [...framework.records.paper.values()];
  const own = papers.filter((paper) => paper.body === body.id);
  if (!sections.includes('decisions')) return own;
  const addressed = new Set(own.flatMap(recipientsOfAdvice));
  const others = papers.filter(
    (paper) => addressed.has(paper.body) || recipientsOfAdvice(paper).some((to) => to === body.id),
  );
  return [...new Set([...own, ...others])];
}

function recipientsOfAdvice({ recommendations }: Paper): readonly Id[] {
  return recommendations.flatMap(({ to }) => to ?? []);
}
