import { describe, expect, it } from 'vitest';
import { parseDiff, parseLog, soundInstant } from '../../src/git/log-parse.js';

const id = (digit: string) => digit.repeat(40);
const change = (modes: string, before: string, after: string) => `:${modes} ${id(before)} ${id(after)} M\0`;
const header = (more: { readonly parents?: string; readonly subject?: string; readonly author?: string } = {}) =>
  `c${id('a')}\n${more.parents ?? ''}\n1341223200\n1341223201\n${more.author ?? 'Post'}\n${more.subject ?? 'Enter'}\0`;

describe('a log', () => {
  it.each([
    { name: 'nothing', log: '', found: [] },
    { name: 'a commit without changes', log: header(), found: [[]] },
    { name: 'two of them', log: header() + header(), found: [[], []] },
    {
      name: 'a path that begins like a commit or a change',
      log: `${header()}\n${change('100644 100644', '1', '2')}c1\0${change('100644 100755', '1', '2')}:2\0${header()}`,
      found: [[`c1 ${id('1')} ${id('2')}`, `:2 ${id('1')} ${id('2')}`], []],
    },
    {
      name: 'a file that became a link, and a link that became a file',
      log: `${header()}\n${change('100644 120000', '1', '2')}a\0${change('120000 100644', '1', '2')}b\0`,
      found: [[`a ${id('1')} none`, `b none ${id('2')}`]],
    },
    {
      name: 'another mode, another repository: no change of a file',
      log: `${header()}\n${change('100644 100755', '1', '1')}a\0${change('160000 160000', '1', '2')}b\0`,
      found: [[]],
    },
    { name: 'a text that is no log', log: 'fatal: x', found: undefined },
    { name: 'a log that breaks off', log: header().slice(0, -1), found: undefined },
  ])('of $name', ({ log, found }) => {
    const parsed = parseLog(Buffer.from(log));
    const listed = parsed?.map(({ changes }) =>
      changes.map(({ path, before = 'none', after = 'none' }) => `${path} ${before} ${after}`),
    );
    expect(listed).toEqual(found);
  });

  it('keeps the letters of people, in names and in paths', () => {
    const [commit] =
      parseLog(Buffer.from(`${header({ author: 'Zoë Ł' })}\n${change('100644 100644', '1', '2')}ä/ß\0`)) ?? [];
    expect(commit).toMatchObject({
      author: 'Zoë Ł',
      changes: [{ path: 'ä/ß' }],
      authoredAt: 1341223200,
      committedAt: 1341223201,
    });
  });

  it('names the repositories that were put in it', () => {
    const [commit] = parseLog(Buffer.from(`${header()}\n${change('000000 160000', '0', '2')}progress/x\0`)) ?? [];
    expect(commit?.gitlinks).toEqual(['progress/x']);
  });
});

describe('a squash', () => {
  const one = id('1');
  it.each([
    { subject: 'Enter Q2 (#12)', parents: one, isSquash: true, because: 'GitHub names the request so' },
    { subject: 'Enter Q2 (!12)', parents: one, isSquash: true, because: 'a template of GitLab names it so' },
    { subject: 'Enter Q2 (pull request #12)', parents: one, isSquash: true, because: 'Bitbucket names it so' },
    { subject: 'Merged PR 12: Enter Q2', parents: one, isSquash: true, because: 'Azure names it so' },
    { subject: 'Squashed commit of the following:', parents: one, isSquash: true, because: 'git proposes it' },
    { subject: 'Enter Q2 (#12)', parents: `${one} ${id('2')}`, isSquash: false, because: 'a merge has two parents' },
    { subject: 'Enter Q2 (#12)', parents: '', isSquash: false, because: 'a first commit has none' },
    { subject: 'Mend what (#12) broke', parents: one, isSquash: false, because: 'it stands at the end' },
    { subject: 'Enter Q2 (#)', parents: one, isSquash: false, because: 'a number is named' },
    { subject: 'Enter Q2 #12', parents: one, isSquash: false, because: 'people write this of an issue' },
  ])('$subject: $isSquash, since $because', ({ subject, parents, isSquash }) => {
    expect(parseLog(Buffer.from(header({ subject, parents })))?.[0]?.isSquash).toBe(isSquash);
  });
});

describe('an instant', () => {
  it.each(['', '0', '-1', '1e9', ' 1341223200', '1341223200 ', '99999999999999', '631151999', '4133980800', '0x5000'])(
    'is not %j',
    (text) => expect(soundInstant(text)).toBeUndefined(),
  );
  it.each(['631152000', '1341223200', '4133980799'])('is %j', (text) => expect(soundInstant(text)).toBe(Number(text)));
});

it.each([
  { text: `${'c'}${'a'.repeat(40)}\n\n1\n1\nname\nsubject`, because: 'a commit that does not end' },
  {
    text: `${'c'}${'a'.repeat(40)}\n\n1\n1\nname\nsubject\0\n:000000 100644 ${'0'.repeat(40)} ${'b'.repeat(40)} A\0pmf.ya`,
    because: 'a change that does not end',
  },
])('reads nothing of a text that was cut: $because', ({ text }) => {
  expect(parseLog(Buffer.from(text))).toBeUndefined();
});

it('reads no changes of a text that was cut', () => {
  const change = `:000000 100644 ${'0'.repeat(40)} ${'b'.repeat(40)} A\0pmf.yaml`;
  expect(parseDiff(Buffer.from(`${change}\0`))).toHaveLength(1);
  expect(parseDiff(Buffer.from(change))).toBeUndefined();
});
