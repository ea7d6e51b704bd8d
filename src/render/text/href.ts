import { inert } from './inert.js';

const web = /^https?:\/\/[^/]/i;
const mail = /^mailto:[^/]/i;
/** A file beside, above or below the report: no scheme, no host, no root. */
const relative = /^(?:\.\.?\/)*\w[\w.-]*(?:\/\w[\w.-]*)*(?:#\S*)?$/;

/**
 * Where a link may lead: the web, a mailbox, a place in this report or a report beside it; otherwise nothing, and the
 * words stand without a link.
 */
export function safeHref(href: string): string | undefined {
  const target = inert(href).trim();
  if (target.startsWith('#') || relative.test(target)) return encoded(target);
  return web.test(target) || mail.test(target) ? encoded(target) : undefined;
}

export function leadsOut(href: string): boolean {
  return web.test(href);
}

/** What could end an address in Markdown or an attribute is written in per cent, as addresses allow. */
function encoded(target: string): string {
  return target.replace(
    /[ "'<>`\\()|{}^[\]]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
