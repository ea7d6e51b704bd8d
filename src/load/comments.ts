import { Scalar } from 'yaml';
import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import type { Fault } from './faults.js';

export const commentCutsText: FindingPage = {
  code: 'comment-cuts-text',
  severity: 'warning',
  why: 'In YAML a space and a hash sign start a comment: the rest of the line is not read and appears in no report.',
  remedy: 'If it belongs to the text, put the whole text in quotes. If it is a comment, move it to the line above.',
};

const commentOnLine = /[ \t]+(#[^\r\n]*)/y;

/** A text of several words, or one followed by `#12`, or nothing but `#12`, that goes on behind a hash sign; a word or a figure with a comment is left alone. */
export function faultOfComment(node: Scalar.Parsed, text: string): Fault | undefined {
  if (node.type !== Scalar.PLAIN || !node.comment) return undefined;
  const [, end] = node.range;
  // an empty value stands behind the space after its colon
  commentOnLine.lastIndex = node.source === '' ? Math.max(0, end - 1) : end;
  const comment = commentOnLine.exec(text)?.[1];
  if (comment === undefined || !(/\s/.test(node.source) || /^#\S/.test(comment))) return undefined;
  const from = text.indexOf(comment, end);
  const where = node.source === '' ? 'The text is left out' : `The text ends at ${quote(node.source.slice(-20))}`;
  return {
    page: commentCutsText,
    from,
    to: from + comment.length,
    message: `${where}: ${quote(comment)} is read as a comment.`,
  };
}
