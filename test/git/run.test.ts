import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { commitsReader } from '../../src/git/commits.js';
import { tooLarge, unanswered } from '../../src/git/faults.js';
import { type GitAnswer, gitIn } from '../../src/git/run.js';

it('git that does not come to an end is ended, and that is told in words of its own', () => {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'pmf-run-')));
  try {
    const program = join(place, 'git');
    writeFileSync(program, `#!/bin/sh\ntrap '' TERM\necho $$ > ${place}/id\nwhile :; do :; done\n`);
    chmodSync(program, 0o755);
    const answer = gitIn({ program, place: { gitDir: place, top: place }, env: process.env, longest: 500 })(['log']);
    expect(answer).toMatchObject({ ok: false, isTooLarge: true });
    expect(answer.ok || unanswered(answer)).toBe(tooLarge);
    const id = Number(readFileSync(join(place, 'id'), 'utf8'));
    expect(() => process.kill(id, 0)).toThrow(expect.objectContaining({ code: 'ESRCH' }));
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});

it('a history that was too large is not read again in the same run', () => {
  const asked: string[] = [];
  const git = (args: readonly string[]): GitAnswer => {
    asked.push(args[0] ?? '');
    return { ok: false, status: undefined, said: '', isTooLarge: true };
  };
  const read = commitsReader({ git, prefix: '', isPartial: false, cutOff: [], kept: undefined });
  for (const tip of ['a', 'b', 'a']) expect(read([tip.repeat(40)])).toBe(tooLarge);
  expect(asked).toEqual(['log']);
});
