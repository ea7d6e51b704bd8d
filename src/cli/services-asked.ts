import { faultyPaths } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Body, Service } from '../model/records.js';
import { quote } from '../model/show.js';
import { nameOn, serviceOn } from '../model/succession.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords, showDay } from '../model/words.js';
import { type Checked, servicesOn } from '../pipeline.js';

/** The services named, by id or by name, of those that run on the period's last day; one whose file cannot be read by its id. */
export function servicesAsked(checked: Checked, period: Period, named: readonly string[]): readonly string[] {
  return named.map((name) => unreadable(checked, name) ?? serviceMeant(checked.framework, period, name).id);
}

function unreadable({ findings, framework }: Checked, name: string): string | undefined {
  const known = new Set<string>(framework.records.service.keys());
  const ids = faultyPaths(findings).map((path) => /^services\/([^/]+)\.yaml$/.exec(path)?.[1]);
  return ids.find((id) => id !== undefined && !known.has(id) && id.toLowerCase() === name.trim().toLowerCase());
}

function serviceMeant(framework: Framework, { last }: Period, name: string): Held<Service> {
  const asked = name.trim().toLowerCase();
  const running = servicesOn(framework, last);
  const all = [...running, ...framework.records.service.values()];
  const found = all.find((service) =>
    [service.id, nameOn(service, last), service.name].some((each) => each.toLowerCase() === asked),
  );
  if (found === undefined) throw new UsageError(`There is no service ${quote(name)}.`, listed(running, last));
  if (running.includes(found)) return found;
  const after = serviceOn(framework, found.id, last);
  const went = after && after.id !== found.id ? `: its work went to ${nameOn(after, last)}` : '';
  throw new UsageError(`${nameOn(found, last)} does not run on ${showDay(last)}${went}.`, listed(running, last));
}

function listed(running: readonly Held<Service>[], last: Period['last']): string {
  if (running.length === 0) return `No service runs on ${showDay(last)}.`;
  return `The services are: ${running.map(({ id }) => id).join(', ')}.`;
}

/** The bodies that have a report for each service. One that was named and has not cannot be limited to some. */
export function dividedBodies(
  all: readonly Held<Body>[],
  bodies: readonly Held<Body>[],
  areNamed: boolean,
): readonly Held<Body>[] {
  const divided = bodies.filter(({ per }) => per !== undefined);
  const whole = bodies.filter(({ per }) => per === undefined);
  if (areNamed && whole.length > 0) {
    const has = whole.length === 1 ? 'has one report' : 'have one report each';
    throw new UsageError(
      `${listInWords(whole.map(({ name }) => name))} ${has} for the whole council, which --service cannot limit.`,
      `Leave out --service, or name ${bodyPerService(all)}.`,
    );
  }
  if (divided.length > 0) return divided;
  throw new UsageError(
    'No body of this period has a report for each service, so --service limits nothing.',
    `Leave out --service, or name ${bodyPerService(all)}.`,
  );
}

function bodyPerService(all: readonly Held<Body>[]): string {
  const ids = all.filter(({ per }) => per !== undefined).map(({ id }) => id);
  return ids.length === 0
    ? 'a body that says "per: service" (none does)'
    : `with --body one that has a report for each service: ${ids.join(', ')}`;
}
