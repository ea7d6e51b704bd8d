import type { Block } from '../../report/blocks.js';
import { type Look, narrower } from './look.js';
import { indented } from './wrap.js';

type List = Extract<Block, { readonly type: 'list' }>;
type Write = (blocks: readonly Block[], look: Look) => readonly string[];

/** A list as it is read; one with lists in its items is drawn as a tree, its first level without branches. */
export function listLines(list: List, look: Look, write: Write): readonly string[] {
  if (isTree(list)) return list.items.flatMap((item) => branchLines(item, look, write));
  const marks = list.items.map((_, index) => (list.ordered ? `${index + 1}. ` : '- '));
  const longest = Math.max(...marks.map((mark) => mark.length));
  return list.items.flatMap((item, index) =>
    indented(write(item, narrower(look, longest)), (marks[index] ?? '').padEnd(longest)),
  );
}

/** One item of a tree: its own words, then what hangs from it. */
function branchLines(item: readonly Block[], look: Look, write: Write): readonly string[] {
  const own = item.filter((block) => block.type !== 'list');
  const below = item.flatMap((block) => (block.type === 'list' ? block.items : []));
  const hanging = below.flatMap((child, index) => {
    const isLast = index === below.length - 1;
    const lines = branchLines(child, narrower(look, 3), write);
    return indented(lines, isLast ? '└─ ' : '├─ ', isLast ? '   ' : '│  ');
  });
  return [...write(own, look), ...hanging];
}

function isTree({ items }: List): boolean {
  return items.some((item) => item.some((block) => block.type === 'list'));
}
