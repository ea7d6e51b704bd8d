import { readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { type CiHost, ciFiles } from '../../src/scaffold/ci-files.js';
import { scriptOf, scriptsIn } from './ci-workflow.js';
import { type FakeHost, type Kept, withFakeHost } from './fake-programs.js';

const textOf = (host: CiHost, name: string) =>
  ciFiles({ host, pages: false, folder: '.', startMonth: 4 }).find(({ path }) => path === name)?.text ?? '';
const workflow = textOf('github', '.github/workflows/pmf.yml');
const component = parseAllDocuments(textOf('gitlab', '.gitlab/pmf.yml')).at(-1)?.toJS();
const gitlabScript = (job: string) => scriptsIn({ [job]: component[job] }).join('\n');

const hostile = 'Housing"; $(touch executed) `touch executed`\n::error::\u001b[31m\t@everyone';

const overdue = (owed: Readonly<Record<string, number>>) =>
  JSON.stringify({ services: Object.entries(owed).map(([key, count]) => ({ key, name: hostile, owed: count })) });

describe('one issue for each service', () => {
  /** Both hosts, each with its words for an issue that is open or closed. */
  const hosts = [
    {
      host: 'github',
      us: 'github-actions[bot]',
      open: 'open',
      run: (fake: FakeHost, owed: string) => {
        writeFileSync(join(fake.root, 'temp', 'pmf', 'overdue.json'), owed);
        return fake.run(scriptOf(workflow, 'overdue', 'One issue for each service'), { FAKE_OVERDUE: owed });
      },
    },
    {
      host: 'gitlab',
      us: '42',
      open: 'opened',
      run: (fake: FakeHost, owed: string) => {
        const exit = owed.includes('"owed":1') ? '1' : '0';
        return fake.run(gitlabScript('pmf-overdue'), { FAKE_OVERDUE: owed, PMF_TOKEN: 'a token', FAKE_EXIT: exit });
      },
    },
  ] as const;

  const issue = (
    number: number,
    service: string,
    { state, by }: { readonly state: string; readonly by: string },
  ): Kept => ({
    number,
    by,
    state,
    title: 'Overdue: Old',
    body: `<!-- pmf-overdue:${service} -->\nold`,
  });

  describe.each(hosts)('on $host', ({ us, open, run }) => {
    it.each([
      { before: [], owed: { housing: 1 }, after: [['housing', 'open']], because: 'what is owed gets an issue' },
      { before: [], owed: { housing: 0 }, after: [], because: 'nothing owed needs none' },
      {
        before: [['housing', 'open']],
        owed: { housing: 1 },
        after: [['housing', 'open']],
        because: 'it is kept up to date',
      },
      { before: [['housing', 'open']], owed: { housing: 0 }, after: [['housing', 'closed']], because: 'all has come' },
      {
        before: [['housing', 'closed']],
        owed: { housing: 1 },
        after: [['housing', 'open']],
        because: 'something is owed again',
      },
      {
        before: [['housing', 'closed']],
        owed: { housing: 0 },
        after: [['housing', 'closed']],
        because: 'a closed one is left alone',
      },
      {
        before: [['gone', 'open']],
        owed: { none: 1 },
        after: [
          ['gone', 'closed'],
          ['none', 'open'],
        ],
        because: 'a service went',
      },
      {
        before: [['housing', 'open']],
        owed: { house: 1 },
        after: [
          ['housing', 'closed'],
          ['house', 'open'],
        ],
        because: 'a key is compared whole',
      },
    ])('$because', ({ before, owed, after }) => {
      const word = (state: string | undefined) => (state === 'open' ? open : 'closed');
      const issues = before.map(([service = '', state], index) =>
        issue(index + 1, service, { state: word(state), by: us }),
      );
      withFakeHost({ issues }, (fake) => {
        const ran = run(fake, overdue(owed));
        expect(ran.out).not.toContain('executed');
        const kept = fake.state().issues;
        expect(kept.map(({ body, state }) => [/pmf-overdue:([\w-]+)/.exec(body)?.[1], state])).toEqual(
          after.map(([service, state]) => [service, word(state)]),
        );
      });
    });

    it('is made anew each day, and never twice', () => {
      withFakeHost({}, (fake) => {
        for (const owed of [{ housing: 1 }, { housing: 1 }, { housing: 0 }, { housing: 1 }]) run(fake, overdue(owed));
        expect(fake.state().issues).toHaveLength(1);
        expect(fake.state().issues[0]).toMatchObject({ state: open, body: expect.stringContaining('"owed":1') });
      });
    });

    it.each([
      { by: '43', marker: '<!-- pmf-overdue:housing -->', because: "somebody else's looks like ours" },
      { by: us, marker: '<!-- pmf-overdue', because: 'ours is none for a service' },
    ])('leaves an issue alone: $because', ({ by, marker }) => {
      const other = { number: 1, by, state: open, title: 'Theirs', body: `${marker}\ntheirs` };
      withFakeHost({ issues: [other] }, (fake) => {
        for (const owed of [{ housing: 1 }, { housing: 0 }, { gone: 0 }]) run(fake, overdue(owed));
        const [first, ...made] = fake.state().issues;
        expect(first).toEqual(other);
        expect(made.map(({ state }) => state)).toEqual(['closed']);
      });
    });

    it('finds its issue however many there are', () => {
      const issues = Array.from({ length: 130 }, (_, at) =>
        issue(at + 1, `service-${at}`, { state: 'closed', by: us }),
      );
      withFakeHost({ issues: [...issues, issue(131, 'housing', { state: open, by: us })] }, (fake) => {
        run(fake, overdue({ housing: 1 }));
        expect(fake.state().issues).toHaveLength(131);
      });
    });

    it('names the service in one line, whatever its name holds, and runs nothing of it', () => {
      withFakeHost({}, (fake) => {
        run(fake, overdue({ housing: 1 }));
        const [made] = fake.state().issues;
        expect(made?.title).toBe('Overdue: Housing"; $(touch executed) `touch executed` ::error:: [31m @everyone');
        expect(fake.run('test ! -e executed && test ! -e temp/executed')).toMatchObject({ exitCode: 0 });
      });
    });
  });

  it('leaves nothing in a GitLab checkout but what pmf writes there, where others may have put links', () => {
    withFakeHost({}, (fake) => {
      const before = readdirSync(fake.root);
      hosts[1].run(fake, overdue({ housing: 1 }));
      expect(readdirSync(fake.root).filter((name) => !before.includes(name))).toEqual(['pmf-overdue.json']);
    });
  });

  it('tells GitLab nothing at the start of a line that it would do', () => {
    withFakeHost({}, (fake) => {
      hosts[1].run(fake, overdue({ housing: 1 }));
      expect(fake.state().issues[0]?.body).toMatch(/^\\\/close$/m);
    });
  });

  it.each([
    { token: '', owed: 1, exitCode: 1, calls: 0, because: 'without a token the job tells it by its colour alone' },
    { token: 'a token', owed: 1, exitCode: 1, calls: 3, because: 'what is owed stays a red cross beside the issue' },
    { token: 'a token', owed: 0, exitCode: 0, calls: 2, because: 'nothing is owed' },
  ])('ends the GitLab job with $exitCode: $because', ({ token, owed, exitCode, calls }) => {
    withFakeHost({}, (fake) => {
      const env = { FAKE_OVERDUE: overdue({ housing: owed }), PMF_TOKEN: token, FAKE_EXIT: String(owed) };
      expect(fake.run(gitlabScript('pmf-overdue'), env)).toMatchObject({ exitCode });
      expect(fake.state().calls).toHaveLength(calls);
    });
  });

  it('keeps no issue where pmf has no answer', () => {
    withFakeHost({}, (fake) => {
      const script = scriptOf(workflow, 'overdue', 'What is owed and not there');
      const env = { GITHUB_STEP_SUMMARY: 'summary', GITHUB_OUTPUT: 'output', FAKE_OVERDUE: '' };
      expect(fake.run(script, { ...env, FAKE_EXIT: '2' })).toMatchObject({ exitCode: 2 });
      expect(fake.run(script, { ...env, FAKE_EXIT: '1' })).toMatchObject({ exitCode: 0 });
      expect(fake.run('cat output')).toMatchObject({ out: 'code=1\n' });
    });
  });
});

describe('one comment on a change', () => {
  const marker = '<!-- pmf-diff:v1 -->';
  const text = `${marker}\nOne figure was entered.\n/approve\n`;
  const comment = scriptOf(workflow, 'comment', 'Comment');
  const ours = { number: 5, by: 'github-actions[bot]', body: `${marker}\nold` };
  const others = { number: 4, by: 'somebody', body: `${marker}\nmine` };

  it.each([
    { before: [], after: [text], because: 'the first time it is written' },
    { before: [ours], after: [text], because: 'then it is made anew' },
    { before: [others], after: [others.body, text], because: "somebody else's is left alone" },
    { before: [others, ours], after: [others.body, text], because: 'and is not taken for ours' },
  ])('on GitHub: $because', ({ before, after }) => {
    withFakeHost({ comments: before }, (fake) => {
      writeFileSync(join(fake.root, 'temp', 'pmf', 'diff.md'), text);
      expect(fake.run(comment, { NUMBER: '12' })).toMatchObject({ exitCode: 0 });
      expect(fake.state().comments.map(({ body }) => body)).toEqual(after);
    });
  });

  it('is none where there is nothing to tell', () => {
    withFakeHost({}, (fake) => {
      expect(fake.run(comment, { NUMBER: '12' })).toMatchObject({ exitCode: 0 });
      expect(fake.state().calls).toEqual([]);
    });
  });

  const noteEnv = { PMF_NOTE_TOKEN: 'a token', CI_MERGE_REQUEST_IID: '3' };

  it.each([
    { before: [], after: 1, because: 'the first time it is written' },
    { before: [{ ...ours, by: '42' }], after: 1, because: 'then it is made anew' },
    { before: [{ ...others, by: '43' }], after: 2, because: "somebody else's is left alone" },
  ])('on GitLab: $because', ({ before, after }) => {
    withFakeHost({ comments: before }, (fake) => {
      writeFileSync(join(fake.root, 'pmf-diff.md'), text);
      expect(fake.run(gitlabScript('pmf-note'), noteEnv)).toMatchObject({ exitCode: 0 });
      const { comments } = fake.state();
      expect(comments).toHaveLength(after);
      expect(comments.at(-1)?.body).toBe(text.replace('/approve', '\\/approve'));
    });
  });

  it('is none on GitLab where a link stands for the text, which would lead to what the job alone may read', () => {
    withFakeHost({}, (fake) => {
      symlinkSync('/proc/self/environ', join(fake.root, 'pmf-diff.md'));
      expect(fake.run(gitlabScript('pmf-note'), noteEnv)).toMatchObject({ exitCode: 0 });
      expect(fake.state().calls).toEqual([]);
    });
  });
});
