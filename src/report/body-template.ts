import type { Framework } from '../model/framework.js';
import type { Id } from '../model/id.js';
import { bodyTemplates } from './generated/body-templates.js';

/** The template of a body: the data folder's own, else the one that comes with pmf for a body of that name, else the default. */
export function templateFor(framework: Framework, body: Id): string {
  const own = framework.templates.get(body);
  if (own !== undefined) return own;
  // an id may be the name of something that every object has, such as "constructor"
  const shipped = Object.hasOwn(bodyTemplates, body) ? bodyTemplates[body] : undefined;
  return shipped ?? bodyTemplates.default;
}
