import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it, test } from 'vitest';
import { sarif } from '../../src/findings/sarif.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

const {
  id: _,
  $schema: __,
  ...schema
} = JSON.parse(readFileSync(join(import.meta.dirname, 'published', 'sarif-2.1.0.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(schema);

const write = (...results: Parameters<typeof resultsOf>) => sarif.write(resultsOf(...results), look);

function read(text: string) {
  const log = JSON.parse(text);
  validate(log);
  expect(validate.errors).toBeNull();
  return log;
}

const runOf = (...results: Parameters<typeof resultsOf>) => read(write(...results)).runs[0];

test('the published schema is one that can be broken', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

test.each([
  { findings: [], because: 'nothing is wrong' },
  { findings: [finding()], because: 'one finding' },
  { findings: [...errorsOn(40), warning()], because: 'many findings' },
])('is valid by the published schema: $because', ({ findings }) => {
  expect(runOf(findings).results).toHaveLength(findings.length);
});

test('a result points to its rule, place and fingerprint', () => {
  const { results, tool, columnKind } = runOf([warning(), finding()]);
  expect(columnKind).toBe('utf16CodeUnits');
  expect(tool.driver.rules.map((rule: { id: string }) => rule.id)).toEqual(['target-missing', 'unknown-owner']);
  expect(tool.driver.rules[1]).toMatchObject({
    name: 'UnknownOwner',
    fullDescription: { text: expect.stringContaining('A record nobody owns is a record nobody updates.') },
    defaultConfiguration: { level: 'error' },
  });
  expect(results[1]).toEqual({
    ruleId: 'unknown-owner',
    ruleIndex: 1,
    level: 'error',
    message: { text: expect.stringContaining('which is not in owners/. To do: Name one') },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'indicators/HSG-014.yaml', uriBaseId: '%SRCROOT%' },
          region: { startLine: 4, startColumn: 8, endLine: 4, endColumn: 22 },
        },
      },
    ],
    partialFingerprints: { 'pmf/v1': expect.stringMatching(/^[0-9a-f]{64}$/) },
  });
});

test('what is about a whole file stands on its first line, since code scanning refuses a result without a line', () => {
  const { position: _position, ...unplaced } = finding();
  const [{ locations }] = runOf([unplaced]).results;
  expect(locations[0].physicalLocation.region).toEqual({ startLine: 1 });
});

describe('the address of a file', () => {
  it.each([
    { path: 'owners/a b.yaml', uri: 'owners/a%20b.yaml', because: 'a space' },
    { path: 'owners/#1.yaml', uri: 'owners/%231.yaml', because: 'a hash is no fragment' },
    { path: 'owners/50%.yaml', uri: 'owners/50%25.yaml', because: 'a per cent sign' },
    { path: 'owners/a?b.yaml', uri: 'owners/a%3Fb.yaml', because: 'a question mark is no query' },
    { path: 'c:d.yaml', uri: 'c%3Ad.yaml', because: 'a colon is no scheme' },
    { path: 'owners/café.yaml', uri: 'owners/caf%C3%A9.yaml', because: 'letters beyond ASCII' },
  ])('$path: $because', ({ path, uri }) => {
    const [{ locations }] = runOf([finding({ at: { path } })]).results;
    expect(locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });
});

test.each(hostileTexts)('stays text, and valid: $because', ({ text }) => {
  const written = write([hostileFinding(text)]);
  const [{ message }] = read(written).runs[0].results;
  expect(message.text).not.toMatch(/\]\(|\{\d/);
  expect(written).not.toMatch(/^\s*::|##\[/m);
  expect(written).not.toMatch(unseen);
});
