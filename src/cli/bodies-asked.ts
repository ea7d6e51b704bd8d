import { faultyPaths } from '../model/finding.js';
import type { Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Body } from '../model/records.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { showPeriod } from '../model/words.js';
import { type Checked, type MadeReport, refusal } from '../pipeline.js';

/** The bodies whose reports can be made, and those whose own file has an error: nobody knows what they would get. */
export interface BodiesAsked {
  readonly bodies: readonly Held<Body>[];
  readonly unknown: readonly MadeReport[];
}

/** The bodies named, whatever their frequency; else all that report on periods like this one. */
export function bodiesAsked(checked: Checked, period: Period, named: readonly string[] | undefined): BodiesAsked {
  const all = [...checked.framework.records.body.values()];
  const broken = brokenBodies(checked);
  if (named !== undefined) {
    const asked = new Set(named.map((name) => idMeant(name, [...all, ...broken])));
    return { bodies: all.filter(({ id }) => asked.has(id)), unknown: broken.filter(({ id }) => asked.has(id)) };
  }
  const bodies = all.filter((body) => body.frequency === period.frequency);
  if (bodies.length + broken.length > 0 || all.length === 0) return { bodies, unknown: broken };
  throw new UsageError(
    `No body gets ${period.frequency} reports, so there is none to make for ${showPeriod(checked.framework.calendar, period)}.`,
    `Ask for one body with --body (${listed(all.map(({ id }) => id))}), or give a body in bodies/ "frequency: ${period.frequency}".`,
  );
}

/** The reports that cannot be made, because the file of their body has an error. */
export function brokenBodies(checked: Checked): readonly MadeReport[] {
  return faultyPaths(checked.findings).flatMap((path) => {
    const id = /^bodies\/([^/]+)\.yaml$/.exec(path)?.[1];
    const held = [...checked.framework.records.body.keys()].some((known) => known === id);
    return id === undefined || held ? [] : [refusal({ id, name: id, body: id }, [path])];
  });
}

/** The body of that id or name, capital letters apart: no two ids differ by them alone. */
function idMeant(name: string, known: readonly { readonly id: string; readonly name: string }[]): string {
  const asked = name.trim().toLowerCase();
  const body = known.find((each) => each.id.toLowerCase() === asked || each.name.toLowerCase() === asked);
  if (body) return body.id;
  const remedy =
    known.length === 0 ? 'There is no file in bodies/ yet.' : `The bodies are: ${listed(known.map(({ id }) => id))}.`;
  throw new UsageError(`There is no body ${quote(name)}.`, remedy);
}

function listed(ids: readonly string[]): string {
  return ids.join(', ');
}
