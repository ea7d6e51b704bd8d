import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { sections } from '../../src/report/sections/index.js';
import { inCopyOf, runPmf } from '../golden/run-case.js';
import { marker, plantMarkers, yamlFilesIn } from './plant-markers.js';

const example = join(import.meta.dirname, '..', '..', 'examples', 'northmoor');
const everySection = sections.map(({ name }) => name);

const periods = [
  ['--quarter', '2014-15-Q2'],
  ['--quarter', '2013-14-Q4'],
  ['--month', '2014-09'],
  ['--year', '2013-14'],
];

/** The reports of every public body, in both formats, of a council whose secrets are all marked, with every section there is. */
async function reports(copy: string, audience: 'public' | 'internal'): Promise<string> {
  plantMarkers(copy);
  const bodies = publicBodies(copy, audience).flatMap((body) => ['--body', body]);
  expect(bodies.length).toBeGreaterThan(2);
  for (const period of periods) {
    const ran = await runPmf(['report', '-q', ...period, ...bodies, '--out', `made/${period[1]}`], copy);
    expect(ran.exitCode, ran.stderr).toBe(0);
  }
  const made = readdirSync(join(copy, 'made'), { recursive: true, withFileTypes: true }).filter((each) =>
    each.isFile(),
  );
  expect(made).toHaveLength(periods.length * bodies.length);
  return made.map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8')).join('\n');
}

/** The ids of the public bodies, which from now on receive everything and list every section. */
function publicBodies(copy: string, audience: 'public' | 'internal'): readonly string[] {
  return yamlFilesIn(join(copy, 'bodies')).flatMap((file) => {
    const body = parse(readFileSync(file, 'utf8'));
    if (body.audience !== 'public' || body.frequency === 'per-meeting' || body.per) return [];
    writeFileSync(file, stringify({ ...body, receives: [{}], audience, sections: everySection }));
    return [basename(file, '.yaml')];
  });
}

/** Each marker once, as it names the field that it came from. */
function markersIn(text: string): readonly string[] {
  return [...new Set(text.match(new RegExp(`${marker}-[\\w-]+`, 'g')) ?? [])].sort();
}

describe('what is internal never reaches a public report, whatever its sections', () => {
  it('neither in Markdown nor in HTML', async () => {
    const text = await inCopyOf(example, (copy) => reports(copy, 'public'));
    expect(markersIn(text)).toEqual([]);
    expect(text).toContain('Cabinet');
  });

  it('and the markers would be seen: an internal body is shown the records', async () => {
    const text = await inCopyOf(example, (copy) => reports(copy, 'internal'));
    expect(markersIn(text)).toEqual(
      expect.arrayContaining([
        'ZQX-activity-title',
        'ZQX-budget-title',
        'ZQX-entry-assessment',
        'ZQX-entry-commentary',
        'ZQX-exception-reason',
        'ZQX-indicator-title',
        'ZQX-owner-title',
        'ZQX-paper-summary',
        'ZQX-plan-title',
        'ZQX-plan-priorities-title',
        'ZQX-recommendation-title',
        'ZQX-review-findings',
        'ZQX-risk-title',
        'ZQX-service-name',
      ]),
    );
  });
});
