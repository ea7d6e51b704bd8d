import { createHash } from 'node:crypto';
import type { Look, Results } from '../../src/findings/results.js';
import type { LocatedFinding } from '../../src/model/finding.js';
import { findingPages } from '../../src/pipeline.js';

/** One finding on one line of an indicator; a test names what matters. */
export function finding(changes: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    code: 'unknown-owner',
    severity: 'error',
    at: { path: 'indicators/HSG-014.yaml', field: ['owner'] },
    position: { line: 4, column: 8, endLine: 4, endColumn: 22 },
    message: '"owner" names "head-of-housng", which is not in owners/.',
    remedy: 'Name one that is in owners/, or add it.',
    excerpt: 'owner: head-of-housng',
    ...changes,
  };
}

export function warning(changes: Partial<LocatedFinding> = {}): LocatedFinding {
  return finding({ code: 'target-missing', severity: 'warning', ...changes });
}

/** Errors on as many files, the first numbered 1. */
export function errorsOn(files: number, changes: Partial<LocatedFinding> = {}): readonly LocatedFinding[] {
  return Array.from({ length: files }, (_, index) =>
    finding({ at: { path: `risks/R-${index + 1}.yaml` }, ...changes }),
  );
}

export function resultsOf(findings: readonly LocatedFinding[], changes: Partial<Results> = {}): Results {
  const paths = [...new Set(findings.map(({ at }) => at.path))];
  return { findings, files: 22, paths, within: [], failOn: 'error', ...changes };
}

export const look: Look = {
  colourLevel: 0,
  folder: '',
  inRepository: '',
  pages: findingPages,
  version: '0.1.0',
  hash: (text) => createHash('sha256').update(text).digest('hex'),
};

/** What somebody might put into a value or a file's name to be more than text where it is shown. */
export const hostileTexts = [
  { text: '\n::error::owned', because: 'a workflow command on a line of its own' },
  { text: '\r\n::add-mask::e', because: 'the same after a carriage return' },
  { text: '::stop-commands::x', because: 'a workflow command at the start' },
  { text: '##[error]owned', because: 'the older form of a workflow command, anywhere in a line' },
  { text: '100 % of %0A::error::x', because: 'what the runner would decode' },
  { text: 'a,line=99::b', because: 'what ends a property' },
  { text: '\u001b[31mred\u001b]8;;http://e\u0007', because: 'a terminal sequence' },
  { text: 'section_start:0:x\r\u001b[0K', because: 'a section of a GitLab log' },
  { text: '\u0000\u0008\u000b\u001f\ufffe', because: 'what XML cannot hold' },
  { text: '\u009b31m\u202ecod.', because: 'a C1 control and reversed writing' },
  { text: '\ud800', because: 'half a character' },
  { text: ']]><script>alert(1)</script>', because: 'the end of a CDATA section, and a script' },
  { text: '" x="1" & <b>', because: 'the end of an attribute' },
  { text: '<img src=x onerror=alert(1)>', because: 'a picture with a program' },
  { text: '@council/all-staff', because: 'a mention of a team' },
  { text: '| a | b |', because: 'the cells of a table' },
  { text: '` `` ```', because: 'code of Markdown' },
  { text: '[click](javascript:alert(1))', because: 'a link' },
  { text: 'https://evil.example/x', because: 'an address that becomes a link by itself' },
  { text: 'fixes #12 and !7 and GH-3', because: 'references that hosts make links of' },
  { text: '--> <!--', because: 'the end of a comment' },
] as const;

/** A finding with that text wherever text from outside can stand. */
export function hostileFinding(text: string): LocatedFinding {
  return finding({
    at: { path: `indicators/${text}.yaml`, field: [text] },
    message: `"${text}" is not a number. ${text}`,
    expected: text,
    suggestion: text,
    remedy: text,
    excerpt: text,
  });
}

/** Characters that a terminal obeys and no reader sees, line ends apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
export const unseen = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]|\p{Cs}/u;
