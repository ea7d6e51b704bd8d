import Handlebars from 'handlebars';
import { type Block, heading, type ReportDocument } from './blocks.js';
import { cleanLines } from './clean-text.js';
import { escapeMarkdown } from './escape-markdown.js';
import { fillContents, settleHeadings } from './headings.js';
import { plainText } from './markdown-blocks.js';
import { markFor, type SectionMark } from './marks.js';
import { councilName, reportTitle } from './names.js';
import { templateParts } from './prose.js';
import { footOf } from './provenance-words.js';
import type { Section, SectionContext } from './section.js';
import { sections } from './sections/index.js';
import { templateFindings } from './template.js';
import { templateQuestions, templateTexts } from './template-names.js';

/** The level at which a section's own headings start. */
const sectionLevel = 2;

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
    watermark: context.draft ? 'Draft' : undefined,
    blocks: finished,
    foot: footOf(context),
    index: undefined,
  };
}

/** The template as Markdown: its values escaped, a mark where each section goes. */
function filledIn(template: string, context: SectionContext): string {
  const helpers = { section: (name: string) => markFor(name), sections: () => markFor('sections') };
  const knownHelpers = { section: true, sections: true };
  // The marks and the escaped values are Markdown already; the checker has proved that nothing else is called.
  const fill = Handlebars.create().compile(template, {
    noEscape: true,
    knownHelpersOnly: true,
    strict: true,
    knownHelpers,
  });
  return fill(wordsFor(context), { helpers });
}

function wordsFor(context: SectionContext): Readonly<Record<string, string | boolean>> {
  const texts = Object.entries(templateTexts).map(([name, { of }]) => [name, escapeMarkdown(of(context))]);
  const questions = Object.entries(templateQuestions).map(([name, { of }]) => [name, of(context)]);
  return Object.fromEntries([...texts, ...questions]);
}

/** The sections' blocks in the place of their marks, one level below the last heading of the template before them. */
function inPlace(parts: readonly (Block | SectionMark)[], context: SectionContext): readonly Block[] {
  let above = 1;
  return parts.flatMap((part): readonly Block[] => {
    if (part.type === 'section-mark') return builtUnder(above, part.name, context);
    if (part.type === 'heading') above = part.level;
    return [part];
  });
}

function builtUnder(above: number, name: string, context: SectionContext): readonly Block[] {
  const blocks = name === 'sections' ? listedSections(context) : blocksNamed(name, context);
  const lower = above + 1 - sectionLevel;
  return blocks.map((block) => (block.type === 'heading' ? heading(block.level + lower, block.content) : block));
}

/** The sections that the body lists; the schema lets it list only those that there are. */
function listedSections(context: SectionContext): readonly Block[] {
  return context.assessment.body.sections.flatMap((name) => blocksNamed(name, context));
}

function blocksNamed(name: string, context: SectionContext): readonly Block[] {
  return sectionNamed(name)?.build(context) ?? [];
}

function sectionNamed(name: string): Section | undefined {
  return sections.find((section) => section.name === name);
}

function titleOf(blocks: readonly Block[]): string | undefined {
  const title = blocks.find((block) => block.type === 'heading');
  return title ? plainText(title.content) : undefined;
}
