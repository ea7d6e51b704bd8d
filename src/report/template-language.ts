import { closest } from '../model/closest.js';
import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import { templateQuestions, templateTexts } from './template-names.js';
import {
  templateLanguage,
  templateSectionPlace,
  templateUnknownName,
  templateUnknownSection,
} from './template-pages.js';
import type { BlockStatement, Expression, Mustache, Part, Program, Statement } from './template-tree.js';

/** One place of a template that says what templates may not say. */
export interface Complaint {
  readonly page: FindingPage;
  readonly part: Part;
  readonly message: string;
  readonly expected?: string;
  readonly suggestion?: string | undefined;
}

/** Where in the template the walk is. */
interface Walk {
  readonly sections: readonly string[];
  /** How many conditions stand around it. */
  readonly depth: number;
}

const deepestCondition = 20;
const texts = Object.keys(templateTexts);
const questions = Object.keys(templateQuestions);

/** Everything in the tree that is outside of the language of templates; `sections` are the names of those that there are. */
export function complaintsAbout(program: Program, sections: readonly string[]): Iterable<Complaint> {
  return inProgram(program, { sections, depth: 0 });
}

function* inProgram(program: Program, walk: Walk): Iterable<Complaint> {
  for (const statement of program.body) yield* inStatement(statement, walk);
}

function* inStatement(statement: Statement, walk: Walk): Iterable<Complaint> {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      yield* inMustache(statement, walk);
      return;
    case 'BlockStatement':
      yield* inBlock(statement, walk);
      return;
    case 'PartialStatement':
    case 'PartialBlockStatement':
      yield outside(statement, 'The template takes in another template ({{> …}}), which templates cannot do.');
      return;
    case 'Decorator':
    case 'DecoratorBlock':
      yield outside(statement, 'The template uses a decorator ({{* …}}), which templates cannot do.');
  }
}

function* inMustache(mustache: Mustache, walk: Walk): Iterable<Complaint> {
  const name = plainName(mustache.path);
  const given = nameOrSign(mustache.path);
  if (!mustache.escaped)
    return yield outside(mustache, `${given} stands in {{{ }}} or {{& }}, which would put it into the report as code.`);
  if (mustache.strip.open || mustache.strip.close)
    return yield outside(mustache, `${given} stands in braces with "~", which join lines.`);
  if (name === 'section' || name === 'sections') return yield* inSection(name, mustache, walk);
  if (mustache.params.length > 0 || mustache.hash)
    return yield outside(mustache, `${given} is followed by more words, and a template can call nothing.`);
  if (name === undefined) return yield outside(mustache, `${given} reaches for something that is not a plain name.`);
  yield* inName(name, mustache, 'text');
}

function* inSection(name: 'section' | 'sections', mustache: Mustache, walk: Walk): Iterable<Complaint> {
  if (walk.depth > 0) {
    yield {
      page: templateSectionPlace,
      part: mustache,
      message: `{{${name} …}} stands inside a condition, so the report would sometimes lack it.`,
    };
  }
  const [first, ...more] = mustache.params;
  if (name === 'sections' && !first && !mustache.hash) return;
  if (name === 'sections')
    return yield outside(mustache, '{{sections}} stands for the whole list of the body and takes no name.');
  if (first?.type !== 'StringLiteral' || more.length > 0 || mustache.hash) {
    return yield outside(mustache, '{{section …}} takes the name of one section in quotes.');
  }
  if (walk.sections.includes(first.value)) return;
  yield {
    page: templateUnknownSection,
    part: first,
    message: `There is no section ${quote(first.value)}.`,
    expected: `one of: ${walk.sections.join(', ')}`,
    suggestion: closest(first.value, walk.sections),
  };
}

function* inBlock(block: BlockStatement, walk: Walk): Iterable<Complaint> {
  const name = plainName(block.path);
  if (name !== 'if' && name !== 'unless') {
    return yield outside(
      block,
      `${nameOrSign(block.path)} opens a block, and a template knows the blocks if and unless alone.`,
    );
  }
  if (walk.depth >= deepestCondition)
    return yield outside(block, `More than ${deepestCondition} conditions stand inside each other.`);
  yield* inQuestion(block, name);
  if (stripsLines(block)) yield outside(block, `{{#${name}}} stands in braces with "~", which join lines.`);
  for (const program of [block.program, block.inverse]) {
    if (program) yield* inProgram(program, { ...walk, depth: walk.depth + 1 });
  }
}

function* inQuestion(block: BlockStatement, name: string): Iterable<Complaint> {
  const [question, ...more] = block.params;
  const asked = question && plainName(question);
  if (asked === undefined || more.length > 0 || block.hash || block.program?.blockParams?.length) {
    return yield outside(block, `{{#${name} …}} does not ask for one plain name.`);
  }
  yield* inName(asked, question ?? block, 'question');
}

function* inName(name: string, part: Part, use: 'text' | 'question'): Iterable<Complaint> {
  const [right, other] = use === 'text' ? [texts, questions] : [questions, texts];
  if (right.includes(name)) return;
  const message = other.includes(name) ? wrongUse[use](quote(name)) : `There is no name ${quote(name)} in templates.`;
  yield {
    page: templateUnknownName,
    part,
    message,
    expected: `one of: ${right.join(', ')}`,
    suggestion: closest(name, right),
  };
}

const wrongUse = {
  text: (name: string): string => `${name} is a question to ask with {{#if}} or {{#unless}}, and not a text.`,
  question: (name: string): string => `${name} is a text, and not a question to ask with {{#if}} or {{#unless}}.`,
};

function outside(part: Part, message: string): Complaint {
  return { page: templateLanguage, part, message };
}

function stripsLines({ openStrip, inverseStrip, closeStrip }: BlockStatement): boolean {
  return [openStrip, inverseStrip, closeStrip].some((strip) => strip?.open === true || strip?.close === true);
}

/** The name, where the expression is one and reaches no further. */
function plainName(expression: Expression): string | undefined {
  if (expression.type !== 'PathExpression' || expression.data || expression.depth > 0) return undefined;
  return expression.parts.length === 1 && expression.parts[0] === expression.original ? expression.original : undefined;
}

function nameOrSign(expression: Expression): string {
  return expression.type === 'PathExpression' ? quote(expression.original) : 'A value';
}
