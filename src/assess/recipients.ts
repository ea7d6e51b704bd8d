import { audienceOf, isOpenTo } from '../model/audience.js';
import type { Day } from '../model/day.js';
import { compareTexts } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Body, Review, Service } from '../model/records.js';
import { nameOn } from '../model/succession.js';
import type { Recipient } from './body-assessment.js';

/** What narrows the reports that are made: to some services of those that have one each, or to one Panel session. */
export interface Narrowing {
  readonly services?: readonly string[] | undefined;
  readonly review?: Held<Review> | undefined;
}

/** Who gets a report of the period through a body: its session, the body itself, or each service that runs on the period's last day and that it may be told of. */
export function recipientsOf(
  framework: Framework,
  body: Held<Body>,
  { period, services, review }: Narrowing & { readonly period: Period },
): readonly Recipient[] {
  if (review) return [{ body, review }];
  if (body.per === undefined) return [{ body }];
  return servicesOn(framework, period.last)
    .filter(({ id }) => services === undefined || services.includes(id))
    .filter((service) => isOpenTo(body, audienceOf('service', service)))
    .map((service) => ({ body, service }));
}

/** The services that there are on a day, by the names that they have on it. */
export function servicesOn(framework: Framework, day: Day): readonly Held<Service>[] {
  return [...framework.records.service.values()]
    .filter(({ from, to }) => (from === undefined || from <= day) && (to === undefined || day <= to))
    .sort((a, b) => compareTexts(nameOn(a, day), nameOn(b, day)) || compareTexts(a.id, b.id));
}
