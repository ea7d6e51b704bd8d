import { describe, expect, it, test } from 'vitest';
import { findingsFormats } from '../../src/findings/index.js';
import { summaryOf } from '../../src/findings/results.js';
import { errorsOn, finding, hostileFinding, hostileTexts, look, resultsOf, unseen, warning } from './found.js';

const cutOff = { unknown: 'shallow', why: 'This clone is cut off.', remedy: 'Fetch the rest.' } as const;
const shallow = { commit: 'c', uncommitted: 0, gaps: [cutOff] };

describe('that nothing is wrong is not said where the history was not looked at', () => {
  const whole = { commit: 'c', uncommitted: 2, gaps: [] };
  const notAll = 'What the history would show, such as restated figures, was not all looked at.';

  it.each([
    { history: undefined, told: '', because: 'nobody asks for it under the clock "declared"' },
    { history: whole, told: '', because: 'all of it is there' },
    { history: shallow, told: notAll, because: 'a part is not there' },
    { history: cutOff, told: notAll.replace(' all', ''), because: 'none of it was read' },
  ])('$because', ({ history, told }) => {
    const results = resultsOf([], { history });
    for (const name of ['human', 'github', 'markdown'] as const) {
      const text = findingsFormats[name].write(results, look);
      expect(text.includes('What the history would show')).toBe(told !== '');
      expect(text).toContain(told);
      expect(text.includes('nothing is wrong')).toBe(told === '');
    }
    const comment = findingsFormats.markdown.write(resultsOf([finding()], { history }), look);
    expect(comment.includes('This clone is cut off. Fetch the rest.')).toBe(told !== '');
  });

  it.each([
    { history: undefined, told: undefined, because: 'nobody asks' },
    { history: whole, told: { commit: 'c', uncommitted: 2 }, because: 'all was looked at' },
    { history: shallow, told: { ...shallow }, because: 'a part is not there' },
    { history: cutOff, told: cutOff, because: 'none of it was read' },
  ])('json tells programs: $because', ({ history, told }) => {
    const written = findingsFormats.json.write(resultsOf([], { history }), look);
    expect(JSON.parse(written).history).toEqual(told);
  });
});

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
    {
      results: resultsOf([], { history: { commit: 'c', uncommitted: 0, gaps: [] } }),
      told: '22 files read: nothing is wrong.',
    },
    { results: resultsOf([], { history: shallow }), told: '22 files read: nothing wrong was found.' },
    { results: resultsOf([finding(), warning()]), told: '1 error and 1 warning in 1 file. 22 files read.' },
    {
      results: resultsOf(errorsOn(2), { since }),
      told: '2 errors in 2 files, told only of what changed since main (2 changed files). 22 files read.',
    },
  ])('$told', ({ results, told }) => {
    expect(summaryOf(results)).toBe(told);
  });
});

test('human breaks what it says as it is told to, each line as far in as the first', () => {
  const wrap = (text: string, before: number) => [`${before}`, text];
  const lines = findingsFormats.human
    .write(resultsOf([finding({ expected: 'a post' })]), { ...look, wrap })
    .split('\n');
  const { message, remedy } = finding();
  expect(lines.slice(1, 3)).toEqual(['  2', `  ${message}`]);
  expect(lines.slice(5)).toEqual([
    ...['  2', '  Expected: a post', '  2', `  To do: ${remedy}`, '', '0'],
    ...['1 error in 1 file. 22 files read. "pmf explain <code>" tells more of each.', ''],
  ]);
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
