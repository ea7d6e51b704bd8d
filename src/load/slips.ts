import type { YAMLError } from 'yaml';
import { quote } from '../model/show.js';
import type { Fault } from './faults.js';

/** How much of a line is looked at: one error must not cost a whole file. */
const longestLine = 400;
const longestPiece = 60;

/** A line with a field, up to its value: the name, and dashes before it. */
const beforeValue = /^[ \t]*(?:- +)*[^\s:"'#[{][^:]*:[ \t]+/;

export type Slip = Pick<Fault, 'from' | 'to' | 'message' | 'remedy'>;

interface SlipWords {
  readonly isMeant: (value: string) => boolean;
  readonly message: string;
  readonly remedy: string;
}

const asBlock = 'Put | after the colon, and the text on the line below, two spaces further in.';

/** What people write after a colon that YAML takes for something else, told by how the value starts; the first that fits is meant. */
const slips: readonly SlipWords[] = [
  {
    isMeant: (value) => /^[-–—]$/.test(value),
    message: 'stands where a value is expected, and starts a list.',
    remedy:
      'Where there is no value, delete the line. Where a figure is not there, write "missing:" with its code and reason.',
  },
  {
    isMeant: (value) => value.startsWith('- '),
    message: 'starts a list on the line of its field.',
    remedy: `Start the list on the line below. If it is a text: ${asBlock.charAt(0).toLowerCase()}${asBlock.slice(1)}`,
  },
  {
    isMeant: (value) => /^(?:\[[^\]]*\]|\{[^}]*\})\s*[\p{L}\d(]/u.test(value),
    message: 'starts with a bracket, which starts a list or a group here, and goes on after it.',
    remedy: 'Put the whole text in quotes.',
  },
  {
    isMeant: (value) => /^"[^"]*"\s*\S/.test(value),
    message: 'starts with a quotation mark, and goes on after the second one.',
    remedy: asBlock,
  },
  {
    isMeant: (value) => /^'[^']*'\s*\S/.test(value),
    message: 'holds an apostrophe, which ends a text in single quotes.',
    remedy: 'Put the text in double quotes, or write the apostrophe twice.',
  },
  {
    isMeant: (value) => value.startsWith('>'),
    message: 'starts with >, which is a sign of YAML.',
    remedy: 'Put the whole text in quotes.',
  },
  {
    isMeant: (value) => /^\|[ \t]*\S/.test(value),
    message: 'has its text on the line of the sign |, and it belongs below it.',
    remedy: 'Write the text on the line below the |, two spaces further in.',
  },
];

/** The slip that caused the error of the parser, where its line shows one of those that people make most. */
export function slipBehind({ code, pos }: YAMLError, text: string): Slip | undefined {
  if (code !== 'UNEXPECTED_TOKEN' && code !== 'BAD_INDENT') return undefined;
  const from = text.lastIndexOf('\n', Math.max(0, pos[0] - 1)) + 1;
  if (pos[0] - from > longestLine) return undefined;
  const [line = ''] = text.slice(from, from + longestLine).split(/[\r\n]/, 1);
  return hyphenSlip(line, from) ?? (code === 'UNEXPECTED_TOKEN' ? valueSlip(line, from) : undefined);
}

function valueSlip(line: string, from: number): Slip | undefined {
  const [before] = beforeValue.exec(line) ?? [];
  if (before === undefined) return undefined;
  const value = line.slice(before.length).trimEnd();
  const slip = slips.find(({ isMeant }) => isMeant(value));
  return slip && slipAt(from + before.length, value, slip);
}

/** `-year: 2012-13`: with no space after it the hyphen is a part of the name. */
function hyphenSlip(line: string, from: number): Slip | undefined {
  const [, blank = '', item] = /^([ \t]*)(-[A-Za-z_]+:(?:[ \t].*)?)$/.exec(line) ?? [];
  if (item === undefined) return undefined;
  const message = 'has no space after its hyphen, so the hyphen is read as a part of the name.';
  const remedy = `Write a space after the hyphen: "- ${item.slice(1).split(':', 1)[0]}:".`;
  return slipAt(from + blank.length, item.trimEnd(), { message, remedy });
}

function slipAt(from: number, piece: string, { message, remedy }: Pick<SlipWords, 'message' | 'remedy'>): Slip {
  const shown = piece.slice(0, longestPiece);
  return { from, to: from + shown.length, message: `${quote(shown)} ${message}`, remedy };
}
