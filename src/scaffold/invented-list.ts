import { compareTexts } from '../model/finding.js';

/** How the first line of an invented file begins. */
const mark = '# Invented example: ';

/** Folders in the order in which their files can go: what leads to others before what it leads to. */
const order = [
  ...['progress', 'papers', 'exceptions', 'recommendations', 'reviews', 'risks', 'budgets'],
  ...['plans', 'activities', 'indicators', 'services', 'owners'],
];

/** The invented files of a new folder as a numbered list in Markdown, one line for each folder. */
export function inventedList(files: ReadonlyMap<string, string>): string {
  const paths = [...files].filter(([, text]) => text.startsWith(mark)).map(([path]) => path);
  const lines = order.flatMap((folder) => {
    const below = paths.filter((path) => path.startsWith(`${folder}/`)).sort(compareTexts);
    return below.length === 0 ? [] : [below.map((path) => `\`${path}\``).join(', ')];
  });
  return lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
}
