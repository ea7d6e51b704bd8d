import { dirname, join, relative, sep } from 'node:path';
import { folderSource } from '../folder/folder-source.js';
import { standsAt } from '../folder/stands.js';
import { dayAt } from '../model/day.js';
import { dataFolders } from '../model/kinds/index.js';
import { checkFolder } from '../pipeline.js';
import { type CiHost, ciFiles, isOfPages } from '../scaffold/ci-files.js';
import type { NewFile } from '../scaffold/new-file.js';
import { settingsAlone } from './as-at.js';

/** Which host of repositories runs pmf, and whether it publishes. */
export interface CiChosen {
  readonly host: CiHost;
  readonly pages: boolean;
}

/** Files to be written, by their path from `base`. */
export interface PlacedFiles {
  readonly base: string;
  readonly files: readonly NewFile[];
}

/** The files of a data folder with those that run pmf on it: hosts read theirs at the root of the repository, which may lie above. */
export function withCi(
  root: string,
  files: readonly NewFile[],
  { ci, startMonth }: { readonly ci: CiChosen | undefined; readonly startMonth: number },
): PlacedFiles {
  if (ci === undefined) return { base: root, files };
  const base = repositoryAround(root);
  const way = relative(base, root).split(sep).join('/');
  const within = files.map(({ path, text }) => ({ path: way === '' ? path : `${way}/${path}`, text }));
  return { base, files: [...within, ...ciFiles({ ...ci, folder: way === '' ? '.' : way, startMonth })] };
}

/** The nearest folder from here upward that git keeps; where none does, the data folder is to be the root of a repository. */
function repositoryAround(root: string): string {
  for (let folder = root; ; folder = dirname(folder)) {
    if (standsAt(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return root;
  }
}

/** The month in which the year of a data folder starts that is there already. */
export function startMonthOf(root: string, now: Date): number {
  const settings = settingsAlone(folderSource(root, dataFolders));
  return checkFolder(settings, ({ timezone }) => dayAt(now, timezone)).framework.calendar.startMonth;
}

/** Where what checks the folder stands already, and may have been changed since, only what publishes is added. */
export function pagesAlone({ base, files }: PlacedFiles, { pages }: CiChosen): PlacedFiles | undefined {
  const others = files.filter(({ path }) => !isOfPages(path));
  if (!pages || !others.every(({ path }) => standsAt(join(base, path)))) return undefined;
  return { base, files: files.filter(({ path }) => isOfPages(path)) };
}

/** What is still to be done by hand where only what publishes was added. */
export function pagesSteps({ host }: CiChosen): string {
  return host === 'github' ? githubPages : gitlabPages;
}

/** What is still to be done by hand before it runs. */
export function ciSteps({ host, pages }: CiChosen): string {
  const step = host === 'github' ? githubStep : gitlabStep;
  return `${step}${pages && host === 'github' ? githubPages : ''}`;
}

const githubStep = `  - In .github/workflows/pmf.yml write at PMF_PACKAGE where the council gets pmf from: until then its jobs fail and say so.
`;

const gitlabStep = `  - In .gitlab-ci.yml write at "package" where the council gets pmf from: until then its jobs fail and say so.
  - Make the schedules and the token that the top of .gitlab/pmf.yml names.
`;

const githubPages = `  - Write the same at PMF_PACKAGE in .github/workflows/pmf-pages.yml, and set Pages, Source to "GitHub Actions" in the settings on GitHub.
`;

const gitlabPages = `  - In .gitlab-ci.yml add below "include:" the line "  - local: .gitlab/pmf-pages.yml".
`;
