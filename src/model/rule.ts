import type { Finding, Location, Severity } from './finding.js';

/** What `pmf explain <code>` tells of a finding: each code has exactly one. */
export interface FindingPage {
  /** Kebab-case and stable. */
  readonly code: string;
  readonly severity: Severity;
  /** Why it matters, in a sentence. */
  readonly why: string;
  /** What to do, in a sentence; a problem may tell it more closely. */
  readonly remedy: string;
}

/** One place where a rule does not hold. */
export interface Problem {
  readonly at: Location;
  readonly message: string;
  readonly expected?: string;
  readonly remedy?: string;
  readonly suggestion?: string | undefined;
}

/** A rule on records or on judgements: plain data and a pure function from its input to problems. */
export interface Rule<Input> extends FindingPage {
  readonly check: (input: Input) => Iterable<Problem>;
}

/** A problem under the page of its code. */
export function toFinding(page: FindingPage, problem: Problem): Finding {
  const { suggestion, ...rest } = problem;
  const found = { ...rest, code: page.code, severity: page.severity, remedy: problem.remedy ?? page.remedy };
  return suggestion === undefined ? found : { ...found, suggestion };
}

/** All that the rules find, in their order. */
export function* applyRules<Input>(rules: readonly Rule<Input>[], input: Input): Iterable<Finding> {
  for (const rule of rules) {
    for (const problem of rule.check(input)) yield toFinding(rule, problem);
  }
}
