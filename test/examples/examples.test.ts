import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const examples = join(import.meta.dirname, '..', '..', 'examples');

describe.each(readdirSync(examples))('examples/%s', (name) => {
  it('passes its own check', async () => {
    const ran = await inCopyOf(join(examples, name), (copy) => runPmf(['check', '--fail-on', 'warning'], copy));
    expect(ran.exitCode, ran.stdout + ran.stderr).toBe(0);
  });

  it('makes the reports of the latest Q1, Q2, Q3 and Q4, and says which period it took', async () => {
    for (const quarter of ['Q1', 'Q2', 'Q3', 'Q4']) {
      const ran = await inCopyOf(join(examples, name), (copy) => runPmf(['report', '--quarter', quarter], copy));
      expect(ran.exitCode, ran.stderr).toBe(0);
      expect(ran.stderr).toContain(`Period ${quarter}`);
    }
  });
});
