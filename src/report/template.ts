import type { Finding } from '../model/finding.js';
import { type FindingPage, toFinding } from '../model/rule.js';
import { findPrivateUse } from './clean-text.js';
import { type SectionCall, sectionCalls } from './section-places.js';
import { sections } from './sections/index.js';
import { complaintsAbout } from './template-language.js';
import { templateSectionPlace, templateUnreadable } from './template-pages.js';
import { offsetsIn, type Place, type Program, templateTree, unreadablePlace } from './template-tree.js';

export { templatePages } from './template-pages.js';

/** The largest template, in bytes of UTF-8. */
const largestTemplate = 64 * 1024;
/** Each tag is code to compile; a report needs a few dozen. */
const mostTags = 1000;

type Offsets = readonly [from: number, to: number];

/** Everything in a body's template that is outside of the language of templates. What it finds nothing in is safe to compile. */
export function templateFindings(path: string, text: string): readonly Finding[] {
  const at = (page: FindingPage, message: string, offsets?: Offsets): Finding =>
    toFinding(page, { at: offsets ? { path, offsets } : { path }, message });

  const fault = unreadableAtAll(text);
  if (fault) return [at(templateUnreadable, fault.message, fault.offsets)];
  const tree = treeOf(text);
  if ('offsets' in tree) return [at(templateUnreadable, tree.message, tree.offsets)];
  const offsetOf = offsetsIn(text);
  const outside = [...complaintsAbout(tree, sectionNames)].map(({ page, part, ...complaint }) =>
    toFinding(page, { at: { path, offsets: [offsetOf(part.loc.start), offsetOf(part.loc.end)] }, ...complaint }),
  );
  const misplaced = sectionCalls(tree, text).filter((call) => call.fault !== undefined);
  return [...outside, ...misplaced.map((call) => at(templateSectionPlace, messageOf(call), call.offsets))];
}

const sectionNames = sections.map(({ name }) => name);

interface Fault {
  readonly message: string;
  readonly offsets: Offsets | undefined;
}

function unreadableAtAll(text: string): Fault | undefined {
  // a character takes at most three bytes of UTF-8 per UTF-16 unit, so most texts need no counting
  if (text.length * 3 > largestTemplate && new TextEncoder().encode(text).length > largestTemplate) {
    return { message: 'The template is larger than 64 kB.', offsets: undefined };
  }
  const found = findPrivateUse(text);
  if (found !== undefined) {
    return {
      message: 'The template holds a character of private use, which no reader could see.',
      offsets: [found, found + 1],
    };
  }
  const tags = text.split('{{').length - 1;
  return tags > mostTags
    ? { message: `The template holds ${tags} tags; ${mostTags} are the most.`, offsets: undefined }
    : undefined;
}

function treeOf(text: string): Program | (Fault & { readonly offsets: Offsets }) {
  try {
    return templateTree(text);
  } catch (error) {
    return faultAt(text, unreadablePlace(error));
  }
}

/** Handlebars notices at the end what was opened and never closed: there the last thing that was opened says more. */
function faultAt(text: string, place: Place): Fault & { readonly offsets: Offsets } {
  const from = offsetsIn(text)(place);
  if (text.slice(from).trim() !== '') {
    const message = `The template cannot be read from line ${place.line} on: a {{ … }} there is not finished, or does not fit the one that opened it.`;
    return { message, offsets: restOfLine(text, from) };
  }
  const message = 'The template ends before something that it opened is closed.';
  return { message, offsets: restOfLine(text, Math.max(0, text.lastIndexOf('{{'))) };
}

function restOfLine(text: string, from: number): Offsets {
  const length = text.slice(from).search(/[\r\n]/);
  return [from, length === -1 ? text.length : from + length];
}

function messageOf({ name, said, fault }: SectionCall): string {
  switch (fault) {
    case 'twice':
      return `{{${said}}} stands in the template a second time.`;
    case 'in-code':
      return `{{${name}}} stands in a block of code, where it would be no section.`;
    case 'beside':
    case undefined:
      return `{{${name}}} shares its line with other text.`;
  }
}
