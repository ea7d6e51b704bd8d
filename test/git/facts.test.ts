import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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
