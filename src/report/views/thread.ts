import type { NamedLink, NamedNode, ThreadData } from '../../assess/views/thread.js';
import { listInWords } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import { codedTitle, postInWords, strong } from './named-words.js';

/** The golden thread as a tree, for people. */
export function threadBlocks(data: ThreadData): readonly Block[] {
  const { of, year, threads, inNoPlan } = data;
  const title = of === undefined ? 'The golden thread' : `The golden thread of ${of.title} (${of.id})`;
  return [
    heading(1, `${title}, ${year.title}`),
    ...(threads.length === 0 ? [paragraph('No plan runs in this year.')] : threadLines(data)),
    ...(inNoPlan.length === 0 ? [] : [heading(2, 'In no plan of this year'), tree(inNoPlan)]),
  ];
}

/** The tree itself; of one thing with its way up, and what else it hangs from. */
export function threadLines({ of, ways, threads }: Pick<ThreadData, 'of' | 'ways' | 'threads'>): readonly Block[] {
  const [way = [], ...others] = ways;
  const isLoose = of !== undefined && way.length === 0 && of.kind !== 'plan';
  return [
    tree(threads.map((each) => under(way, each))),
    ...(others.length === 0 ? [] : otherWays(others)),
    ...(isLoose ? [paragraph('No plan of this year holds it.')] : []),
  ];
}

/** The thing with what it hangs from above it. */
function under(way: readonly NamedLink[], node: NamedNode): NamedNode {
  return way.reduceRight<NamedNode>((below, link) => ({ ...bare, ...link, children: [below] }), node);
}

const bare = { code: undefined, owner: undefined, isProposed: false, contributesTo: [], deliveredBy: [] };

function otherWays(ways: ThreadData['ways']): readonly Block[] {
  const items = ways.map((way) => [paragraph(way.map(({ title }) => title).join(' › '))]);
  return [paragraph('It also hangs from:'), { type: 'list', ordered: false, items }];
}

/** Nodes as a list in which each has the list of what hangs from it. */
function tree(nodes: readonly NamedNode[]): Block {
  return { type: 'list', ordered: false, items: nodes.map(itemOf) };
}

function itemOf(node: NamedNode): readonly Block[] {
  const below = node.children.length === 0 ? [] : [tree(node.children)];
  return [paragraph(lineOf(node)), ...below];
}

function lineOf(node: NamedNode): Inlines {
  const notes = notesOf(node);
  return [...nameOf(node), ...text(notes.length === 0 ? '' : ` (${notes.join('; ')})`)];
}

function nameOf(node: NamedNode): Inlines {
  switch (node.kind) {
    case 'plan':
      return strong(node.title);
    case 'priority':
      return [...text('Priority: '), ...strong(node.title)];
    case 'objective':
      return text(`Objective: ${node.title}`);
    case 'risk':
      return text(`Risk ${codedTitle(node)}`);
    case 'recommendation':
      return text(`Recommendation ${codedTitle(node)}`);
    case 'budget':
      return text(`Budget: ${node.title}`);
    case 'indicator':
    case 'activity':
      return text(codedTitle(node));
  }
}

/** The id that commands take where the name does not hold it, who answers for it, what it serves beyond what it hangs from, and which plans hold it. */
function notesOf(node: NamedNode): readonly string[] {
  const { owner, contributesTo, deliveredBy, isProposed } = node;
  const titles = (things: readonly { readonly title: string }[]) => listInWords(things.map(({ title }) => title));
  return [
    ...(isCalledById(node) ? [] : [node.id]),
    ...(owner === undefined ? [] : [postInWords(owner)]),
    ...(deliveredBy.length === 0 ? [] : [titles(deliveredBy)]),
    ...(contributesTo.length === 0 ? [] : [`serves ${titles(contributesTo)}`]),
    ...(isProposed ? ['proposed'] : []),
  ];
}

function isCalledById({ kind, id, code }: NamedNode): boolean {
  const isCoded = kind === 'indicator' || kind === 'activity' || kind === 'risk' || kind === 'recommendation';
  return isCoded && (code === undefined || code === id);
}
