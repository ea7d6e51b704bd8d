import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommitAs, TestRepository } from '../builders/repository.js';

/** One step of a case's history, done in the order of these fields. What is written and not committed stays so. */
interface Step {
  /** A new branch, checked out. */
  readonly branch?: string;
  readonly checkout?: string;
  /** Files of the data folder by path; a null deletes one. */
  readonly write?: Readonly<Record<string, string | null>>;
  /** From and to, named from the repository's root. */
  readonly move?: readonly [from: string, to: string];
  readonly commit?: CommitAs;
  readonly merge?: CommitAs & { readonly branch: string };
  readonly squash?: CommitAs & { readonly branch: string };
}

/** The steps that the `commits.json` beside a case's folder lists; nothing where the case has no history. */
export function commitsOf(caseFolder: string): readonly Step[] | undefined {
  const list = join(caseFolder, 'commits.json');
  return existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : undefined;
}

export function makeCommits(repository: TestRepository, steps: readonly Step[]): void {
  for (const step of steps) makeStep(repository, step);
}

function makeStep(repository: TestRepository, step: Step): void {
  if (step.branch) repository.git('checkout', '-q', '-b', step.branch);
  if (step.checkout) repository.git('checkout', '-q', step.checkout);
  if (step.write) repository.write(step.write);
  if (step.move) repository.move(...step.move);
  if (step.commit) repository.commit(step.commit);
  if (step.merge) repository.merge(step.merge.branch, step.merge);
  if (step.squash) repository.squash(step.squash.branch, step.squash);
}
