import type { Evidence } from '../assess/evidence.js';
import type { Day } from '../model/day.js';
import type { Framework, Held } from '../model/framework.js';
import type { Period } from '../model/period.js';
import type { Body, Review, Service } from '../model/records.js';
import { show } from '../model/show.js';
import { nameOn } from '../model/succession.js';
import { listInWords, showDay, showPeriod } from '../model/words.js';
import type { ReportDocument } from './blocks.js';
import { composeIndex, type IndexedReport } from './period-index.js';
import { historyInWords } from './provenance-words.js';

/** Whose report it is, as files and people name it. */
export interface ReportName {
  /** The name of its files: `cabinet`, `service-team-briefing-housing`. */
  readonly id: string;
  /** `Cabinet`, `Service team briefing, Housing` */
  readonly name: string;
  readonly body: string;
  /** The service that it is of, by name; nothing where it is of the whole council. */
  readonly service?: string;
}

/** One body's report, or why it was not made. */
export type MadeReport = ReportName &
  (
    | { readonly document: ReportDocument; readonly completeness: string }
    | { readonly refused: string; readonly paths: readonly string[] }
  );

interface Addressed {
  readonly body: Held<Body>;
  readonly service?: Held<Service>;
  readonly review?: Held<Review>;
}

/** The names are those of the period's last day. */
export function nameOfReport({ body, service }: Addressed, { last }: Period): ReportName {
  const whole = nameOn(body, last);
  if (service === undefined) return { id: body.id, name: whole, body: whole };
  return nameOfPart(body, whole, { id: service.id, name: nameOn(service, last) });
}

function nameOfPart(
  body: Held<Body>,
  whole: string,
  service: { readonly id: string; readonly name: string },
): ReportName {
  return { id: `${body.id}-${service.id}`, name: `${whole}, ${service.name}`, body: whole, service: service.name };
}

const mostNamed = 5;

/** A report that is not made because of these files: `It would show what has an error: a.yaml and b.yaml.` */
export function refusal(report: ReportName, paths: readonly string[]): MadeReport {
  const more = paths.length - mostNamed;
  const named = [...paths.slice(0, mostNamed).map(show), ...(more > 0 ? [`${more} more`] : [])];
  return { ...report, paths, refused: `It would show what has an error: ${listInWords(named)}.` };
}

/** What may keep a service's report from being made. */
interface Refusing {
  readonly framework: Framework;
  readonly period: Period;
  readonly faulty: readonly string[];
  readonly services?: readonly string[] | undefined;
  readonly review?: Held<Review> | undefined;
}

/** The reports of a body with those that cannot even begin: of services whose own file cannot be read, or of no service at all. */
export function withUnmade(made: readonly MadeReport[], body: Held<Body>, refusing: Refusing): readonly MadeReport[] {
  if (body.per === undefined || refusing.review) return made;
  const all = [
    ...made,
    ...unreadableServices(refusing).map(([id, path]) => refusalOfService(body, id, [path, refusing])),
  ];
  return all.length > 0 ? all : [withoutService(body, refusing.period)];
}

function unreadableServices({
  framework,
  faulty,
  services,
}: Refusing): readonly (readonly [id: string, path: string])[] {
  const known = new Set<string>(framework.records.service.keys());
  return faulty.flatMap((path) => {
    const id = /^services\/([^/]+)\.yaml$/.exec(path)?.[1];
    if (id === undefined || known.has(id) || (services && !services.includes(id))) return [];
    return [[id, path] as const];
  });
}

function refusalOfService(body: Held<Body>, id: string, [path, { period }]: readonly [string, Refusing]): MadeReport {
  return refusal(nameOfPart(body, nameOn(body, period.last), { id, name: id }), [path]);
}

function withoutService(body: Held<Body>, period: Period): MadeReport {
  const refused = `It has a report for each service, and none runs on ${showDay(period.last)}.`;
  return { ...nameOfReport({ body }, period), refused, paths: [] };
}

/** What the index of a period says beside the reports. */
export interface IndexOf {
  readonly framework: Framework;
  readonly period: Period;
  readonly today: Day;
  readonly version: string;
  readonly evidence: Evidence;
  readonly faulty: readonly string[];
  /** The formats that each report stands in. */
  readonly extensions: readonly string[];
}

/** The page that leads to these reports. */
export function indexOf(made: readonly MadeReport[], { framework, period, ...of }: IndexOf): ReportDocument {
  return composeIndex({
    council: framework.settings.council,
    period: showPeriod(framework.calendar, period),
    reports: made.map((report) => indexed(report, of.extensions)),
    foot: `${historyInWords(of.evidence.history)} As at ${showDay(of.today)}; pmf ${of.version}.`,
    leftOut: leftOutOf(made, of.faulty),
  });
}

/** How the index of the period leads to a report that stands in files of these extensions, or says why there is none. */
function indexed(report: MadeReport, extensions: readonly string[]): IndexedReport {
  const { body, service } = report;
  const whose = service === undefined ? { body } : { body, service };
  if ('refused' in report) return { ...whose, refused: report.refused };
  const files = extensions.map((format) => ({ format, href: `${report.id}.${format}` }));
  return { ...whose, files, completeness: report.completeness };
}

/** The files with an error that kept no report from being made: they are left out of all of them, which nobody else would say. */
export function leftOutOf(made: readonly MadeReport[], faulty: readonly string[]): readonly string[] {
  const told = new Set(made.flatMap((report) => ('refused' in report ? report.paths : [])));
  return faulty.filter((path) => !told.has(path));
}
