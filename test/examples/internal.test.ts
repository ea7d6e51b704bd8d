import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sections } from '../../src/report/sections/index.js';
import { inCopyOf, runPmf } from '../golden/run-case.js';

const example = join(import.meta.dirname, '..', '..', 'examples', 'northmoor');
const marker = 'ZQXMARKER';

function yamlFilesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => join(folder, path));
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

/** The record becomes internal, and its title the marker. */
function makeInternal(file: string): void {
  change(file, (text) => `${text.replace(/^title: .*$/m, `title: ${marker}`).trimEnd()}\naudience: internal\n`);
}

/** The public Cabinet's report with every section there is, of a council whose secrets are all marked. */
async function publicReport(copy: string, format: string): Promise<string> {
  for (const file of yamlFilesIn(join(copy, 'progress'))) appendFileSync(file, `\ninternal_note: ${marker}\n`);
  for (const id of ['PLN-001', 'HSG-030']) makeInternal(join(copy, 'indicators', `${id}.yaml`));
  for (const id of ['J-A-02', 'H-A-02']) makeInternal(join(copy, 'activities', `${id}.yaml`));
  const list = `sections: [${sections.map(({ name }) => name).join(', ')}]`;
  change(join(copy, 'bodies', 'cabinet.yaml'), (text) => text.replace(/sections:\n( {2}- .*\n)+/, `${list}\n`));
  const asked = ['report', '-q', '--quarter', 'Q2', '--body', 'cabinet', '--format', format, '--stdout'];
  const ran = await runPmf(asked, copy);
  expect(ran.exitCode, ran.stderr).toBe(0);
  return ran.stdout;
}

describe('what is internal never reaches a public report, whatever its sections', () => {
  it.each(['md', 'html'])('in %s', async (format) => {
    const report = await inCopyOf(example, (copy) => publicReport(copy, format));
    expect(report).toContain('Cabinet');
    expect(report).not.toContain(marker);
  });

  it('and the marker would be seen: an internal body is shown the records', async () => {
    const report = await inCopyOf(example, async (copy) => {
      change(join(copy, 'bodies', 'cabinet.yaml'), (text) => text.replace('audience: public', 'audience: internal'));
      return publicReport(copy, 'md');
    });
    expect(report).toContain(marker);
  });
});
