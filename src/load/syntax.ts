import type { ErrorCode, YAMLError } from 'yaml';
import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Fault } from './faults.js';
import { nestedTooDeep, plainPages } from './plain-pages.js';
import { slipBehind } from './slips.js';

export const yamlSyntax: FindingPage = {
  code: 'yaml-syntax',
  severity: 'error',
  why: 'A file that does not follow the form of YAML cannot be read at all, so nothing in it counts.',
  remedy: 'Look at this line and the one above it: the colon after the name, the spaces before it, and the quotes.',
};

interface Wording {
  readonly page?: FindingPage;
  readonly message: string;
  readonly remedy?: string;
}

const stray: Wording = {
  message: 'does not belong where it stands.',
  remedy: 'Check that the line starts as far in as its neighbours and that quotes and brackets are closed.',
};
const unclosedQuote: Wording = {
  message: 'stands in a text in quotes that does not end.',
  remedy: 'Put the same quote at the end of the text.',
};
const noColon: Wording = {
  message: 'stands where the name of a field is expected, and no colon follows it.',
  remedy: 'Write "name: value". If the line belongs to the text above, indent it further than the name of that field.',
};
const unclosedBracket: Wording = {
  message: 'stands where a list or group in brackets should have ended.',
  remedy: 'Close the bracket, or write the list as lines that start with "- ".',
};

const tag: Wording = { page: plainPages.tag, message: 'is a tag of YAML, which is not read here.' };
const anchor: Wording = { page: plainPages.anchor, message: 'is an anchor of YAML, which is not read here.' };

/** Our words for each error of the parser, after the quoted piece of text. Its own message is never shown: it may hold a whole line. */
const wordings: Readonly<Record<ErrorCode, Wording>> = {
  ALIAS_PROPS: { page: plainPages.alias, message: 'is an alias of YAML, which is not read here.' },
  BAD_ALIAS: { page: plainPages.alias, message: 'is an alias of YAML, which is not read here.' },
  BAD_COLLECTION_TYPE: tag,
  BAD_DIRECTIVE: { page: plainPages.directive, message: 'is a directive of YAML, which is not read here.' },
  BAD_DQ_ESCAPE: {
    message: 'is no character that double quotes know: a backslash has a meaning there.',
    remedy: 'Write the backslash twice, or use single quotes.',
  },
  BAD_INDENT: {
    message: 'starts further in, or less far in, than the lines it belongs to.',
    remedy: 'Start the fields of one group in the same column, with spaces.',
  },
  BAD_PROP_ORDER: anchor,
  BAD_SCALAR_START: { message: 'cannot start a text.', remedy: 'Put the whole text in quotes.' },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'is followed by a second colon on its line, or by a line that is indented too far.',
    remedy:
      'If the colon belongs to the text, put the whole text in quotes. Otherwise start the second field on a line of its own.',
  },
  BLOCK_IN_FLOW: stray,
  DUPLICATE_KEY: stray,
  IMPOSSIBLE: stray,
  KEY_OVER_1024_CHARS: { message: 'stands where the name of a field is expected, and is far too long for one.' },
  MISSING_CHAR: noColon,
  MULTILINE_IMPLICIT_KEY: noColon,
  MULTIPLE_ANCHORS: anchor,
  MULTIPLE_DOCS: { page: plainPages.secondDocument, message: 'starts a second document, which would be left unread.' },
  MULTIPLE_TAGS: tag,
  NON_STRING_KEY: {
    page: plainPages.complexKey,
    message: 'stands where the name of a field is expected, and is a list or a group.',
  },
  RESOURCE_EXHAUSTION: { page: nestedTooDeep, message: 'stands inside too many lists and groups.' },
  TAB_AS_INDENT: {
    message: 'stands after a tab, and a tab is not allowed at the start of a line.',
    remedy: 'Indent with spaces.',
  },
  TAG_RESOLVE_FAILED: tag,
  UNEXPECTED_TOKEN: stray,
};

/** An error of the parser as a fault in our words, the piece of text it is about quoted. */
export function faultOfError(error: YAMLError, text: string): Fault {
  const slip = slipBehind(error, text);
  if (slip) return { page: yamlSyntax, ...slip };
  const [from, to] = spanOf(error, text);
  const { page = yamlSyntax, message, remedy } = wordingOf(error);
  const piece = text.slice(from, to).trim();
  const subject = piece === '' ? 'The end of this line' : quote(piece);
  return { page, from, to, message: `${subject} ${message}`, ...(remedy === undefined ? {} : { remedy }) };
}

/** The parser has one code for several missing characters, and tells them apart only in its message. */
function wordingOf({ code, message }: YAMLError): Wording {
  if (code === 'MISSING_CHAR' && message.includes('quote')) return unclosedQuote;
  if (code === 'MISSING_CHAR' && !message.startsWith('Implicit map keys')) return unclosedBracket;
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return unclosedBracket;
  return wordings[code];
}

/** How much of a line is quoted, and how far back the start of an open quote is looked for: one error must not cost a whole file. */
const longestPiece = 60;
const farthestBack = 4000;

/** From the place the parser names to the end of the line: one character alone says little. */
function spanOf({ code, message, pos }: YAMLError, text: string): readonly [from: number, to: number] {
  const missesQuote = code === 'MISSING_CHAR' && message.includes('quote');
  const at = missesQuote ? startOfLastText(text, pos[0]) : Math.min(pos[0], text.length);
  const [blank = ''] = /^[ \t]*/.exec(text.slice(at, at + longestPiece)) ?? [];
  const start = at + blank.length;
  const [line = ''] = text.slice(start, start + longestPiece).split(/[\r\n]/, 1);
  return [start, start + line.trimEnd().length];
}

/** An open quote is noticed at the end of the file; what helps is the line of the last field before it. */
function startOfLastText(text: string, at: number): number {
  const from = Math.max(0, at - farthestBack);
  const last = [...text.slice(from, at).matchAll(/^[^\r\n:]*:[ \t]+["']/gm)].at(-1);
  return last === undefined ? at : from + last.index + last[0].length - 1;
}
