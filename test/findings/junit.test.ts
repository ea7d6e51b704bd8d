import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { junit } from '../../src/findings/junit.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

const schema = readFileSync(join(import.meta.dirname, 'published', 'junit.xsd'), 'utf8');
const write = (...results: Parameters<typeof resultsOf>) => junit.write(resultsOf(...results), look);

async function complaintsAbout(xml: string): Promise<readonly string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'junit.xml', contents: xml }, schema });
  return errors.map((error) => error.rawMessage);
}

test('the published schema is one that can be broken', async () => {
  expect(await complaintsAbout('<testsuites><testcase/></testsuites>')).not.toEqual([]);
});

test.each([
  { findings: [], because: 'nothing was read' },
  { findings: [finding(), finding(), warning()], because: 'failures before output in one case' },
  { findings: [...errorsOn(40), warning()], because: 'many' },
])('is valid by the published schema: $because', async ({ findings }) => {
  expect(await complaintsAbout(write(findings))).toEqual([]);
});

test('a file without findings is a case that passes, one with an error a case that fails', () => {
  expect(
    write([finding()], { paths: ['indicators/HSG-014.yaml', 'pmf.yaml'] }),
  ).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pmf" tests="2" failures="1" errors="0">
  <testsuite name="check" tests="2" failures="1" errors="0" skipped="0">
    <testcase classname="indicators" name="HSG-014">
      <failure type="unknown-owner" message="&quot;owner&quot; names &quot;head-of-housng&quot;, which is not in owners/.">indicators/HSG-014.yaml:4:8: error, unknown-owner
&quot;owner&quot; names &quot;head-of-housng&quot;, which is not in owners/.
To do: Name one that is in owners/, or add it.</failure>
    </testcase>
    <testcase classname="settings" name="pmf"/>
  </testsuite>
</testsuites>
`);
});

describe('one case for each subject and period', () => {
  it.each([
    { path: 'progress/2012-13/Q2/HSG-014.yaml', group: '2012-13-Q2', name: 'HSG-014', because: 'a quarter' },
    { path: 'progress/2012-13/2013-03/J-A-01.yaml', group: '2013-03', name: 'J-A-01', because: 'a month' },
    { path: 'progress/2012-13/annual/HSG-020.yaml', group: '2012-13', name: 'HSG-020', because: 'a year' },
    { path: 'progress/2012-13/Q2/HSG/HSG-014.yaml', group: '2012-13-Q2', name: 'HSG-014', because: 'in a shard' },
    { path: 'templates/cabinet.md.hbs', group: 'templates', name: 'cabinet.md.hbs', because: 'no record' },
    { path: 'progress/stray.yaml', group: 'progress', name: 'stray', because: 'no entry' },
  ])('$path: $because', ({ path, group, name }) => {
    expect(write([], { paths: [path] })).toContain(`<testcase classname="${group}" name="${name}"/>`);
  });

  it('tells what was found where no file was read, such as a folder', () => {
    expect(write([finding({ at: { path: 'progress/2012-13/Q9' } })], { paths: [] })).toContain(
      'tests="1" failures="1"',
    );
  });
});

test.each([
  { failOn: 'error', failures: 0, holds: '<system-out>', because: 'the run does not fail for a warning' },
  { failOn: 'warning', failures: 1, holds: '<failure', because: 'the run fails for a warning' },
] as const)('a warning, --fail-on $failOn: $because', ({ failOn, failures, holds }) => {
  const xml = write([warning()], { failOn });
  expect(xml).toContain(`tests="1" failures="${failures}"`);
  expect(xml).toContain(holds);
});

test.each(hostileTexts)('stays text, and valid: $because', async ({ text }) => {
  const xml = write([hostileFinding(text), warning({ message: text })]);
  expect(await complaintsAbout(xml)).toEqual([]);
  expect(xml).not.toMatch(/^\s*::|##\[|<script|<img/m);
  expect(xml).not.toMatch(unseen);
});
