import { chmodSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { gitFacts } from '../../src/git/facts.js';
import { inRepository } from '../builders/repository.js';

const env = { PATH: process.env.PATH, HOME: '/nonexistent' };

it('tells the version of git, in a repository or not', () =>
  inRepository(({ root }) => {
    for (const folder of [root, dirname(root)]) {
      expect(gitFacts({ root: folder, env })).toEqual({
        version: expect.stringMatching(/^\d+\.\d+/),
        autocrlf: undefined,
        attributes: [],
      });
    }
    expect(gitFacts({ root, env: {} }).version).toMatchObject({ unknown: 'no-git' });
  }));

it('tells the setting of line ends that stands nearest', () =>
  inRepository(({ root, git }) => {
    const home = dirname(root);
    writeFileSync(join(home, '.gitconfig'), '[core]\n\tautocrlf = true\n');
    const facts = () => gitFacts({ root, env: { ...env, HOME: home } }).autocrlf;
    expect(facts()).toBe('true');
    git('config', 'core.autocrlf', 'input');
    expect(facts()).toBe('input');
  }));

it.each([
  { bin: 'bin', data: 'council/data', git: true, because: 'the repository around the data folder brings one' },
  { bin: 'bin', data: 'council/data', git: false, because: 'its .git is a file, which says nothing of what it holds' },
  { bin: 'data/bin', data: 'data', git: undefined, because: 'the folder brings one, in no repository' },
])('never runs a git where $because', ({ bin, data, git }) =>
  inRepository(({ root }) => {
    const place = join(dirname(root), 'outer');
    mkdirSync(join(place, data), { recursive: true });
    mkdirSync(join(place, bin), { recursive: true });
    if (git === true) cpSync(join(root, '.git'), join(place, '.git'), { recursive: true });
    if (git === false) writeFileSync(join(place, '.git'), 'gitdir: /nonexistent\n');
    writeFileSync(join(place, bin, 'git'), '#!/bin/sh\necho "git version 9.9.9"\n');
    chmodSync(join(place, bin, 'git'), 0o755);
    const PATH = [join(place, bin), process.env.PATH].join(delimiter);
    expect(gitFacts({ root: join(place, data), env: { ...env, PATH } }).version).not.toBe('9.9.9');
  }),
);

it('tells the attributes that reach the folder, from the top down', () =>
  inRepository(
    ({ root, dataFolder }) => {
      mkdirSync(join(dataFolder, 'progress'));
      writeFileSync(join(root, '.gitattributes'), '# line ends\n* text=auto\n\n');
      writeFileSync(join(dataFolder, '.gitattributes'), '*.yaml eol=lf\r\n');
      writeFileSync(join(dataFolder, 'progress/.gitattributes'), '* -text\n');
      expect(gitFacts({ root: dataFolder, env }).attributes).toEqual(['* text=auto', '*.yaml eol=lf']);
    },
    { folder: 'council/data' },
  ));
