/**
 * How deep a scan stops looking. Generous, because it cannot tell text from structure: the exact limit is for the visit
 * of the parsed file, this one only keeps the parser from the minutes that thousands of brackets would cost it.
 */
const tooDeepToParse = 128;

/** Where the text nests so deep that it is not given to the parser: an offset, found in one pass. */
export function findTooDeep(text: string): number | undefined {
  return findDeepBrackets(text) ?? findDeepIndents(text);
}

function findDeepBrackets(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') depth++;
    else if ((character === ']' || character === '}') && depth > 0) depth--;
    if (depth > tooDeepToParse) return at;
  }
  return undefined;
}

/** Each column at which a line, or a list item on it, starts further in than the one before is a level. */
function findDeepIndents(text: string): number | undefined {
  const columns: number[] = [];
  for (const line of text.matchAll(/^[ \t]*(?:[-?:][ \t]+)*/gm)) {
    for (const column of startsIn(line[0])) {
      while ((columns.at(-1) ?? -1) >= column) columns.pop();
      columns.push(column);
      if (columns.length > tooDeepToParse) return line.index + column;
    }
  }
  return undefined;
}

/** The columns at which something starts: after the indent, and after each `- ` on the line. */
function* startsIn(prefix: string): Iterable<number> {
  for (const item of prefix.matchAll(/[-?:]/g)) yield item.index;
  yield prefix.length;
}
