import Handlebars from 'handlebars';
import { type Block, heading, type ReportDocument } from './blocks.js';
import { cleanLines } from './clean-text.js';
import { isDraft } from './draft.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fillContents, settleHeadings } from './headings.js';
import { plainText } from './markdown-blocks.js';
import { markFor, type SectionMark } from './marks.js';
import { councilName, reportTitle } from './names.js';
import { templateParts } from './prose.js';
import { footOf } from './provenance-words.js';
import { contextFor, type Section, type SectionContext } from './section.js';
import { sections } from './sections/index.js';
import { templateFindings } from './template.js';
import { templateQuestions, templateTexts } from './template-names.js';

/** The level at which a section's own headings start. */
const sectionLevel = 2;

/** The mark of the whole list of the body. */
const allSections = 'sections';

/** One body's report from its template. Throws where templateFindings() would find something: such a template is never run. */
export function composeReport(context: SectionContext, template: string): ReportDocument {
  const [fault] = templateFindings('the template', template);
  if (fault) throw new Error(`A template with findings was composed: ${fault.message}`);
  const parts = templateParts(filledIn(template, context));
  const placed = inPlace(parts, context);
  const first = placed.find((block) => block.type === 'heading');
  const hasTitle = first !== undefined && parts.includes(first);
  const blocks = hasTitle ? placed : [heading(1, reportTitle(context)), ...placed];
  const finished = cleanLines(fillContents(settleHeadings(blocks)));
  return {
    title: titleOf(finished) ?? reportTitle(context),
    council: councilName(context),
    watermark: isDraft(context) ? 'Draft' : undefined,
    blocks: finished,
    foot: footOf(context),
    index: undefined,
  };
}

/** The template as Markdown: its values escaped, a mark where each section goes. */
function filledIn(template: string, context: SectionContext): string {
  const helpers = { section: (name: string) => markFor(name), sections: () => markFor(allSections) };
  const knownHelpers = { section: true, sections: true };
  // The marks and the escaped values are Markdown already; the checker has proved that nothing else is called.
  const fill = Handlebars.create().compile(template, {
    noEscape: true,
    knownHelpersOnly: true,
    strict: true,
    knownHelpers,
  });
  return fill(wordsFor(context, template), { helpers });
}

/** The words that the template names: some take their time to find. */
function wordsFor(context: SectionContext, template: string): Readonly<Record<string, string | boolean>> {
  const texts = Object.entries(templateTexts)
    .filter(([name]) => template.includes(name))
    .map(([name, { of }]) => [name, escapeMarkdown(of(context))]);
  const questions = Object.entries(templateQuestions).map(([name, { of }]) => [name, of(context)]);
  return Object.fromEntries([...texts, ...questions]);
}

/**
 * The sections' blocks in the place of their marks, one level below the last heading of the template before them. What the
 * template places itself is left out of the body's list, so that a template can set some sections apart.
 */
function inPlace(parts: readonly (Block | SectionMark)[], context: SectionContext): readonly Block[] {
  const marked = new Set(parts.flatMap((part) => (part.type === 'section-mark' ? [part.name] : [])));
  const listed = context.assessment.body.sections.filter((name) => !marked.has(name));
  const said = new Set(parts.flatMap((part) => (part.type === 'paragraph' ? [plainText(part.content)] : [])));
  let above = 1;
  return parts.flatMap((part, index): readonly Block[] => {
    if (part.type === 'section-mark') {
      const built = builtUnder(above, part.name === allSections ? listed : [part.name], context);
      return withoutRepeated(parts[index - 1], built).filter((block) => !isSaid(block, said));
    }
    if (part.type === 'heading') above = part.level;
    return [part];
  });
}

/** A template may give the heading of a section itself, so that the section stands at the level of the template's own. */
function withoutRepeated(
  before: Block | SectionMark | undefined,
  [first, ...rest]: readonly Block[],
): readonly Block[] {
  if (first === undefined) return [];
  const isRepeated =
    before?.type === 'heading' && first.type === 'heading' && plainText(before.content) === plainText(first.content);
  return isRepeated ? rest : [first, ...rest];
}

/** What the template says in a paragraph of its own, such as how a section begins, is not said twice. */
function isSaid(block: Block, said: ReadonlySet<string>): boolean {
  return block.type === 'paragraph' && said.has(plainText(block.content));
}

function builtUnder(above: number, names: readonly string[], context: SectionContext): readonly Block[] {
  const blocks = names.flatMap((name) => {
    const section = sectionNamed(name);
    return section?.build(contextFor(section, context)) ?? [];
  });
  const lower = above + 1 - sectionLevel;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const placed = heading(block.level + lower, block.content);
    return block.level === sectionLevel ? { ...placed, opensSection: true } : placed;
  });
}

function sectionNamed(name: string): Section | undefined {
  return sections.find((section) => section.name === name);
}

function titleOf(blocks: readonly Block[]): string | undefined {
  const title = blocks.find((block) => block.type === 'heading');
  return title ? plainText(title.content) : undefined;
}
