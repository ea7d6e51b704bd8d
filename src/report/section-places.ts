import { markFor } from './marks.js';
import { templateParts } from './prose.js';
import { type Mustache, offsetsIn, type Program } from './template-tree.js';

/** One `{{section "name"}}` or `{{sections}}` of a template. */
export interface SectionCall {
  readonly name: string;
  /** As the template writes it. */
  readonly said: string;
  readonly offsets: Offsets;
  /** Text stands beside it on its line, Markdown reads its line as code, or it stands further up already. */
  readonly fault: 'beside' | 'in-code' | 'twice' | undefined;
}

type Offsets = readonly [from: number, to: number];

/** Every call of a section at top level, with what is wrong with its place. */
export function sectionCalls(program: Program, text: string): readonly SectionCall[] {
  const offsetOf = offsetsIn(text);
  const calls = program.body
    .filter((statement) => statement.type === 'MustacheStatement')
    .map(({ path, params, loc }) => ({
      name: calledName(path),
      said: [calledName(path), ...params.map(literal)].join(' '),
      offsets: [offsetOf(loc.start), offsetOf(loc.end)] as const,
    }))
    .filter(({ name }) => name === 'section' || name === 'sections');
  const read = readAsSections(
    text,
    calls.map(({ offsets }) => offsets),
  );
  return calls.map((call, index) => {
    if (!standsAlone(text, call.offsets)) return { ...call, fault: 'beside' };
    if (!read.has(String(index))) return { ...call, fault: 'in-code' };
    const isRepeated = calls.slice(0, index).some(({ said }) => said === call.said);
    return { ...call, fault: isRepeated ? 'twice' : undefined };
  });
}

function calledName(path: Mustache['path']): string {
  return path.type === 'PathExpression' ? path.original : '';
}

function literal(expression: Mustache['params'][number]): string {
  return expression.type === 'StringLiteral' ? `"${expression.value}"` : expression.type;
}

function standsAlone(text: string, [from, to]: Offsets): boolean {
  const before = /[^\r\n]*$/.exec(text.slice(0, from))?.[0] ?? '';
  const after = /^[^\r\n]*/.exec(text.slice(to))?.[0] ?? '';
  return before.trim() === '' && after.trim() === '';
}

/** The calls that Markdown itself sees at top level, by index. The other tags stay as they stand: they open and close no code. */
function readAsSections(text: string, places: readonly Offsets[]): ReadonlySet<string> {
  const marked = places.map(
    ([from], index) => `${text.slice(places[index - 1]?.[1] ?? 0, from)}${markFor(String(index))}`,
  );
  const rest = text.slice(places.at(-1)?.[1] ?? 0);
  const marks = templateParts(marked.join('') + rest).filter((part) => part.type === 'section-mark');
  return new Set(marks.map(({ name }) => name));
}
