import { type Document, isMap, isScalar, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Day } from '../model/day.js';
import type { Id } from '../model/id.js';
import type { RolledPlan, RollOver } from './roll-over.js';
import { withoutSamples } from './without-samples.js';
import { yamlOptions, yamlText } from './yaml-text.js';
import { inNextYear } from './year-names.js';

interface Next {
  readonly rolled: RolledPlan;
  readonly all: RollOver;
  readonly today: Day;
}

/** Next year's file of a plan, from the text of this year's: its comments stay, its approvals and changes do not. */
export function nextPlanText(text: string, next: Next): string {
  const { rolled, all, today } = next;
  const document = parseDocument(withoutSamples(text), yamlOptions);
  document.set('title', inNextYear(rolled.plan.title, all.turn));
  document.set('from', all.turn.next.first);
  document.set('to', all.turn.next.last);
  if (rolled.parent !== undefined) document.set('parent', rolled.parent);
  for (const gone of ['changes', 'acknowledged']) document.delete(gone);
  rename(document, all.renamed);
  keepCarried(document, rolled.carried);
  const isNew = !document.has('document');
  document.set('document', document.createNode(draftOf(rolled, today)));
  if (isNew) setApart(document);
  return yamlText(document);
}

/** The plan as a document: not yet approved, and with a history of its own. What was found of the old one is found anew. */
function draftOf({ plan }: RolledPlan, today: Day): object {
  const { sponsor, review_every_years, relevant_to } = plan.document ?? {};
  return {
    status: 'draft',
    ...(sponsor === undefined ? {} : { sponsor }),
    ...(review_every_years === undefined ? {} : { review_every_years }),
    ...(relevant_to === undefined ? {} : { relevant_to }),
    versions: [{ version: '0.1', date: today, description: `Rolled over from ${plan.id}` }],
  };
}

/** A blank line before the last field. */
function setApart({ contents }: Document): void {
  const key = isMap(contents) ? contents.items.at(-1)?.key : undefined;
  if (isScalar(key)) key.spaceBefore = true;
}

/** Only what goes on is delivered next year; a line under which nothing is left goes with its comment. */
function keepCarried(document: Document, carried: ReadonlySet<Id>): void {
  const delivers = document.get('delivers');
  if (!isSeq(delivers)) return;
  delivers.items = delivers.items.filter((item) => isMap(item) && holdsAny(item, carried));
  if (delivers.items.length === 0) document.delete('delivers');
}

const delivered = ['indicators', 'activities', 'recommendations'];

function holdsAny(item: YAMLMap, carried: ReadonlySet<string>): boolean {
  const before = delivered.filter((name) => isSeq(item.get(name))).length;
  for (const name of delivered) {
    const list = item.get(name);
    if (!isSeq(list)) continue;
    list.items = list.items.filter((id) => isScalar(id) && carried.has(String(id.value)));
    if (list.items.length === 0) item.delete(name);
  }
  return before === 0 || delivered.some((name) => item.has(name));
}

function rename(document: Document, renamed: ReadonlyMap<string, Id>): void {
  for (const priority of mapsIn(document.get('priorities'))) {
    renameIn(priority, 'id', renamed);
    for (const objective of mapsIn(priority.get('objectives'))) renameIn(objective, 'id', renamed);
  }
  for (const delivery of mapsIn(document.get('delivers'))) renameIn(delivery, 'objective', renamed);
}

function renameIn(map: YAMLMap, field: string, renamed: ReadonlyMap<string, Id>): void {
  const id = renamed.get(String(map.get(field)));
  if (id !== undefined) map.set(field, id);
}

function mapsIn(list: unknown): readonly YAMLMap[] {
  return isSeq(list) ? (list as YAMLSeq).items.filter((item) => isMap(item)) : [];
}
