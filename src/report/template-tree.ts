import Handlebars from 'handlebars';

/** A place in a template as Handlebars tells it: lines from 1, columns from 0. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Part {
  readonly loc: { readonly start: Place; readonly end: Place };
}

interface Strip {
  readonly open: boolean;
  readonly close: boolean;
}

export type Expression = Part &
  (
    | {
        readonly type: 'PathExpression';
        readonly original: string;
        readonly data: boolean;
        readonly depth: number;
        readonly parts: readonly unknown[];
      }
    | { readonly type: 'StringLiteral'; readonly value: string }
    | { readonly type: 'SubExpression' | 'NumberLiteral' | 'BooleanLiteral' | 'UndefinedLiteral' | 'NullLiteral' }
  );

export interface Program {
  readonly body: readonly Statement[];
  readonly blockParams?: readonly string[];
}

export type Mustache = Part & {
  readonly type: 'MustacheStatement';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: unknown;
  readonly escaped: boolean;
  readonly strip: Strip;
};

export type BlockStatement = Part & {
  readonly type: 'BlockStatement';
  readonly path: Expression;
  readonly params: readonly Expression[];
  readonly hash?: unknown;
  /** Either is absent where the block begins with `{{^`. */
  readonly program?: Program;
  readonly inverse?: Program;
  readonly openStrip: Strip;
  readonly inverseStrip: Partial<Strip>;
  readonly closeStrip: Partial<Strip>;
};

export type Statement =
  | Mustache
  | BlockStatement
  | (Part & { readonly type: 'ContentStatement' | 'CommentStatement' })
  | (Part & { readonly type: 'PartialStatement' | 'PartialBlockStatement' | 'Decorator' | 'DecoratorBlock' });

/** The syntax tree of a template. Throws Handlebars' own error where it cannot be read; see unreadablePlace(). */
export function templateTree(text: string): Program {
  // Handlebars types its tree loosely; its parser makes these statements and no others.
  return Handlebars.parseWithoutProcessing(text) as unknown as Program;
}

/** Where Handlebars could read no further, from its error. */
export function unreadablePlace(error: unknown): Place {
  if (!(error instanceof Error)) return { line: 1, column: 0 };
  const told = error as Error & { readonly lineNumber?: unknown; readonly column?: unknown }; // as Handlebars' own errors carry it
  if (typeof told.lineNumber === 'number') {
    return { line: told.lineNumber, column: typeof told.column === 'number' ? told.column : 0 };
  }
  return { line: Number(/ on line (\d+)/.exec(error.message)?.[1] ?? 1), column: 0 };
}

/** Turns places into offsets in UTF-16 units. */
export function offsetsIn(text: string): (place: Place) => number {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);
  return ({ line, column }) => Math.min((starts[line - 1] ?? text.length) + column, text.length);
}
