import type { Due } from '../assess/assessment.js';
import type { Framework } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { nameOn } from '../model/succession.js';
import { showDay, showPeriod } from '../model/words.js';
import type { SectionContext } from './section.js';

export function councilName({ assessment }: SectionContext): string {
  return assessment.framework.settings.council;
}

/** A report uses the names of the last day of its period. */
export function bodyName({ assessment: { body, period } }: SectionContext): string {
  return nameOn(body, period.last);
}

/** The service that the report is of, as it was named on the last day of the period; nothing where it is of the whole council. */
export function serviceName({ assessment: { service, period } }: SectionContext): string | undefined {
  return service && nameOn(service, period.last);
}

/** `Cabinet: performance report, Q2 2012/13`, `Service team briefing, Housing: performance report, September 2012` */
export function reportTitle(context: SectionContext): string {
  const { framework, period, review } = context.assessment;
  const part = review ? `session of ${showDay(review.date)}` : serviceName(context);
  const whose = part === undefined ? bodyName(context) : `${bodyName(context)}, ${part}`;
  return `${whose}: performance report, ${showPeriod(framework.calendar, period)}`;
}

/** The title of a post. Persons are never named. */
export function postTitle(framework: Framework, post: Id | undefined): string {
  if (post === undefined) return 'no post is named';
  return framework.records.owner.get(post)?.title ?? post;
}

/** What is owed: a figure by its code and title, `Assessment of Jobs`, `Update of Open the enterprise centre`. */
export function returnTitle(framework: Framework, { subject: id, kind }: Pick<Due, 'subject' | 'kind'>): string {
  const subject = framework.subjects.get(id);
  if (subject?.kind === 'indicator') return indicatorTitle(subject.record);
  const title = subject?.record.title ?? id;
  if (kind === 'indicator') return title;
  return kind === 'plan' || kind === 'priority' ? `Assessment of ${title}` : `Update of ${title}`;
}

export function indicatorTitle(indicator: { readonly id: Id; readonly code?: string; readonly title: string }): string {
  return `${indicator.code ?? indicator.id}: ${indicator.title}`;
}
