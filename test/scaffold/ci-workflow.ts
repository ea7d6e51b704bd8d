import { parse } from 'yaml';

/** One step of a GitHub workflow. */
export interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly Step[];
}

export function jobsOf(workflow: string): readonly (readonly [name: string, job: Job])[] {
  const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(workflow);
  return Object.entries(jobs);
}

export function stepsOf(workflow: string): readonly Step[] {
  return jobsOf(workflow).flatMap(([, { steps = [] }]) => steps);
}

/** The script of the step of that name in that job. */
export function scriptOf(workflow: string, job: string, step: string): string {
  const steps = jobsOf(workflow).find(([name]) => name === job)?.[1].steps ?? [];
  const script = steps.find(({ name }) => name === step)?.run;
  if (script === undefined) throw new Error(`There is no step "${step}" in the job "${job}".`);
  return script;
}

/** Every script in the jobs of a GitLab file, and what comes before each. */
export function scriptsIn(jobs: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.values(jobs).flatMap((job) => [...linesOf(job, 'before_script'), ...linesOf(job, 'script')]);
}

function linesOf(job: unknown, name: string): readonly string[] {
  if (typeof job !== 'object' || job === null) return [];
  const lines: unknown = Object.getOwnPropertyDescriptor(job, name)?.value;
  return Array.isArray(lines) ? lines.map(String) : [];
}
