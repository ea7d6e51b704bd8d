import { compareTexts } from '../model/finding.js';
import { filled } from './filled.js';
import { ciTexts } from './generated/ci-texts.js';
import type { NewFile } from './new-file.js';
import { yamlScalar } from './yaml-text.js';

/** The hosts of repositories that can be set up to run pmf. */
export const ciHosts = ['github', 'gitlab'] as const;

export type CiHost = (typeof ciHosts)[number];

/** What is set up to run pmf, and for which data folder. */
export interface CiAsked {
  readonly host: CiHost;
  /** Whether the public reports of final papers are published. */
  readonly pages: boolean;
  /** The way from the root of the repository to the data folder: `council`, or `.` where it is the root. */
  readonly folder: string;
  /** The month in which the financial year starts, January is 1. */
  readonly startMonth: number;
}

/** The files that run pmf on a host of repositories, by their path from the root of the repository. */
export function ciFiles({ host, pages, folder, startMonth }: CiAsked): readonly NewFile[] {
  const words = { ...scheduleWords(startMonth), folder: yamlScalar(folder), pages: pages ? pagesInclude : '' };
  return Object.entries(ciTexts)
    .filter(([path]) => path.startsWith(`${host}/`) && (pages || !isOfPages(path)))
    .map(([path, text]) => ({ path: path.slice(host.length + 1), text: filledWithScripts(text, words) }))
    .sort((a, b) => compareTexts(a.path, b.path));
}

/** Whether a file is there for publishing alone. */
export function isOfPages(path: string): boolean {
  return path.includes('pages');
}

const pagesInclude = '  - local: .gitlab/pmf-pages.yml\n';

/** A line that is only a script's name stands for all its lines, as far in as the name stands. */
function filledWithScripts(text: string, words: Readonly<Record<string, string>>): string {
  const whole = text.replace(/^( *)\{\{(\w+)\}\}\n/gm, (line, indent: string, name: string) => {
    const script = ciTexts[`scripts/${name.replaceAll('_', '-')}.sh`];
    if (script !== undefined) return script.replace(/^(?=.)/gm, indent);
    return line.trimEnd();
  });
  return filled(whole, words);
}

/** The months in which figures fall due, usually: the one after each quarter; and the mornings after the year's own deadlines. */
function scheduleWords(startMonth: number): Readonly<Record<string, string>> {
  const after = (count: number) => ((startMonth - 1 + count) % 12) + 1;
  const listed = (counts: readonly number[]) =>
    counts
      .map(after)
      .sort((a, b) => a - b)
      .join(',');
  return { quarter_months: listed([0, 3, 6, 9]), annual_months: listed([1, 2]) };
}
