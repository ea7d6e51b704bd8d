import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.js';
import { inRepository } from '../builders/repository.js';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const records = join(import.meta.dirname, '..', 'golden', 'cases', 'explain-records', 'folder');

describe('pmf explain', () => {
  it('takes what is exactly a finding code for one, whatever the folder holds', async () => {
    await inCopyOf(records, async (copy) => {
      const ran = await runPmf(['explain', 'unknown-owner', '-f', 'json'], copy);
      expect(JSON.parse(ran.stdout)).toMatchObject({ kind: 'finding-code', code: 'unknown-owner', severity: 'error' });
      expect(ran.stderr).toBe('');
    });
  });

  it('says that a code has no period', async () => {
    await inCopyOf(records, async (copy) => {
      const ran = await runPmf(['explain', 'unknown-owner', 'Q2'], copy);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toContain('"unknown-owner" is a finding code, and a code has no period.');
    });
  });

  it.each([
    { code: 'target-missing', isTold: true, because: 'a warning can be accepted' },
    { code: 'unknown-owner', isTold: false, because: 'an error is mended' },
    { code: 'acknowledged-nothing', isTold: false, because: 'so is an acknowledgement' },
  ])('of $code says how to accept it, $isTold: $because', async ({ code, isTold }) => {
    const { stdout } = await runPmf(['explain', code], tmpdir());
    expect(stdout.includes(`acknowledged: [{code: ${code}, reason: "…"}]`)).toBe(isTold);
  });

  it.each([
    { args: ['explain', 'target-missing'], because: 'a page' },
    { args: ['explain'], because: 'the list' },
  ])('breaks no word on a terminal: $because', async ({ args }) => {
    const written: string[] = [];
    const stdout = { isTerminal: true, columns: 80, write: (text: string) => written.push(text) };
    const stderr = { isTerminal: false, write: () => true };
    const now = () => new Date('2012-10-31T12:00:00Z');
    await main({ args, env: {}, workingFolder: tmpdir(), stdout, stderr, now });
    const lines = written.join('').split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it.each([
    { text: 'LET-01', because: 'an id' },
    { text: 'h 001', because: 'the code of an indicator, with a space in it' },
    { text: 'homes LET within 28 days', because: 'its title' },
  ])('finds a record by $because', async ({ text }) => {
    await inCopyOf(records, async (copy) => {
      const ran = await runPmf(['explain', text, '-f', 'json'], copy);
      expect(JSON.parse(ran.stdout)).toMatchObject({
        kind: 'explanation',
        record: { kind: 'indicator', id: 'LET-01' },
      });
    });
  });

  it.each([
    { asked: 'Q1', key: '2012-13-Q1' },
    { asked: '2012-13-Q2', key: '2012-13-Q2' },
    { asked: '2012-13', key: '2012-13' },
  ])('echoes the period $asked', async ({ asked, key }) => {
    await inCopyOf(records, async (copy) => {
      const ran = await runPmf(['explain', 'LET-01', asked, '-f', 'json'], copy);
      expect(JSON.parse(ran.stdout)).toMatchObject({ period: { key } });
    });
  });

  it('outside a data folder tells codes, and what else it could not look for', async () => {
    const nowhere = mkdtempSync(join(tmpdir(), 'pmf-nowhere-'));
    try {
      expect(await runPmf(['explain', 'unknown-owner'], nowhere)).toMatchObject({ exitCode: 0, stderr: '' });
      const ran = await runPmf(['explain', 'HSG-014'], nowhere);
      expect(ran).toMatchObject({ exitCode: 2, stdout: '' });
      expect(ran.stderr).toContain('There is no finding code "HSG-014", and no data folder here');
    } finally {
      rmSync(nowhere, { recursive: true, force: true });
    }
  });

  it('explains a record as it stood', async () => {
    await inRepository(async (repository) => {
      repository.write({
        'pmf.yaml': 'schema_version: 1\ncouncil: Northmoor District Council\nowed_from: 2012-04-01\n',
        'owners/head-of-housing.yaml': 'title: Head of Housing\nroles: [head-of-service]\n',
        'services/housing.yaml': 'name: Housing\nhead: head-of-housing\n',
        'risks/HR-01.yaml':
          'title: Flood\nservice: housing\nowner: head-of-housing\nopened_on: 2012-04-02\ninherent: {likelihood: 5, impact: 4}\n',
        'progress/2012-13/Q1/HR-01.yaml': 'likelihood: 3\nimpact: 3\n',
      });
      const first = repository.commit('2012-07-09T10:00:00Z');
      repository.write({ 'progress/2012-13/Q1/HR-01.yaml': 'likelihood: 4\nimpact: 3\n' });
      repository.commit('2012-07-12T10:00:00Z');
      const stateIn = async (...more: readonly string[]) => {
        const ran = await runPmf(['explain', 'HR-01', 'Q1', '-f', 'json', ...more], repository.dataFolder);
        return JSON.parse(ran.stdout).judgements[0].verdict;
      };
      expect(await stateIn()).toBe('12 (high)');
      expect(await stateIn('--as-at', first)).toBe('9 (medium)');
    });
  });
});
