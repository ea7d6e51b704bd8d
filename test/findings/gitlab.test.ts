import { describe, expect, it, test } from 'vitest';
import { gitlab } from '../../src/findings/gitlab.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  readonly fingerprint: string;
  readonly severity: string;
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

const issuesOf = (...results: Parameters<typeof resultsOf>): readonly Issue[] =>
  JSON.parse(gitlab.write(resultsOf(...results), look));
const fingerprintOf = (...[changes]: Parameters<typeof finding>) => issuesOf([finding(changes)])[0]?.fingerprint;

test('nothing wrong is an empty list', () => {
  expect(gitlab.write(resultsOf([]), look)).toBe('[]\n');
});

test('a finding is an issue as Code Quality reads it', () => {
  expect(issuesOf([finding(), warning()])).toEqual([
    {
      description:
        '"owner" names "head-of-housng", which is not in owners/. To do: Name one that is in owners/, or add it.',
      check_name: 'unknown-owner',
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
      severity: 'major',
      location: { path: 'indicators/HSG-014.yaml', lines: { begin: 4 } },
    },
    expect.objectContaining({ check_name: 'target-missing', severity: 'minor' }),
  ]);
});

test('what is about a whole file stands on its first line', () => {
  const { position: _, ...unplaced } = finding();
  expect(issuesOf([unplaced])[0]?.location.lines).toEqual({ begin: 1 });
});

describe('the fingerprint', () => {
  test.each([
    { changes: { position: { line: 9, column: 8, endLine: 9, endColumn: 22 } }, because: 'lines above were added' },
    { changes: { message: 'It is told in other words.' }, because: 'the words were bettered' },
  ])('stays when $because', ({ changes }) => {
    expect(fingerprintOf(changes)).toBe(fingerprintOf());
  });

  test.each([
    { changes: { code: 'unknown-service' }, because: 'another code' },
    { changes: { at: { path: 'indicators/HSG-015.yaml', field: ['owner'] } }, because: 'another file' },
    { changes: { at: { path: 'indicators/HSG-014.yaml', field: ['validator'] } }, because: 'another field' },
  ])('is another for $because', ({ changes }) => {
    expect(fingerprintOf(changes)).not.toBe(fingerprintOf());
  });

  it('is unique where two findings are alike, since GitLab shows only the first of a kind', () => {
    const issues = issuesOf([finding(), finding(), finding(), ...errorsOn(30)]);
    expect(new Set(issues.map((issue) => issue.fingerprint)).size).toBe(33);
  });
});

test.each(hostileTexts)('stays text: $because', ({ text }) => {
  const written = gitlab.write(resultsOf([hostileFinding(text)]), look);
  const [issue]: readonly Issue[] = JSON.parse(written);
  expect(issue?.check_name).toBe('unknown-owner');
  expect(written).not.toMatch(/^\s*::|##\[/m);
  expect(written).not.toMatch(unseen);
});
