import type { Framework, Held } from '../model/framework.js';
import type { Body } from '../model/records.js';
import { bodyTemplates } from './generated/body-templates.js';

/** The template of a body: the data folder's own, else the one that comes with pmf for a body of that name, else the default. */
export function templateFor(framework: Framework, body: Held<Body>): string {
  const own = framework.templates.get(body.id);
  if (own !== undefined) return own;
  // an id may be the name of something that every object has, such as "constructor"
  const shipped = Object.hasOwn(bodyTemplates, body.id) ? bodyTemplates[body.id] : undefined;
  return shipped === undefined ? bodyTemplates.default : asListed(shipped, body);
}

/** The names of the sections that a report has: those that its template places, and with {{sections}} the body's list. */
export function sectionsOf(template: string, { sections }: Body): readonly string[] {
  const placed = [...template.matchAll(/\{\{\s*section\s+["']([a-z-]+)["']/g)].flatMap(([, name]) => name ?? []);
  return /\{\{\s*sections\s*\}\}/.test(template) ? [...new Set([...placed, ...sections])] : placed;
}

const appendices = /^## Appendices$[\s\S]*/m;

/** A template that comes with pmf sets some sections apart as appendices: those that the body lists, for there its list rules. */
function asListed(shipped: string, { sections }: Body): string {
  const listed = new Set<string>(sections);
  return shipped.replace(appendices, (part) => {
    const kept = part.replace(/^\{\{section "([a-z-]+)"\}\}\n*/gm, (line, name) => (listed.has(name) ? line : ''));
    return kept.includes('{{section ') ? kept : '';
  });
}
