import { describe, expect, it, test } from 'vitest';
import { findingsFormats } from '../../src/findings/index.js';
import { summaryOf } from '../../src/findings/results.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

describe('the summary says what it is limited to', () => {
  const since = { ref: 'main', changed: ['risks/R-1.yaml', 'pmf.yaml'] };

  it.each([
    { results: resultsOf([]), told: '22 files read: nothing is wrong.' },
    {
      results: resultsOf([], { within: ['owners', 'risks'] }),
      told: '22 files read: nothing is wrong in owners and risks.',
    },
    {
      results: resultsOf([], { since }),
      told: '22 files read: nothing is wrong of what changed since main (2 changed files).',
    },
    { results: resultsOf([finding(), warning()]), told: '1 error and 1 warning in 1 file. 22 files read.' },
    {
      results: resultsOf(errorsOn(2), { since }),
      told: '2 errors in 2 files, told only of what changed since main (2 changed files). 22 files read.',
    },
  ])('$told', ({ results, told }) => {
    expect(summaryOf(results)).toBe(told);
  });
});

test.each(Object.values(findingsFormats))('$name: the same findings give the same bytes', (format) => {
  const results = resultsOf([...errorsOn(25), warning()]);
  expect(format.write(results, look)).toBe(format.write(structuredClone(results), look));
});

test.each(hostileTexts)('json stays JSON, and its values are what they were: $because', ({ text }) => {
  const written = findingsFormats.json.write(resultsOf([hostileFinding(text)]), look);
  expect(JSON.parse(written).findings[0].excerpt).toBe(text);
  expect(written).not.toMatch(/^\s*::|##\[/m);
  expect(written).not.toMatch(unseen);
});
