import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { sections } from '../../src/report/sections/index.js';
import { inCopyOf, runPmf } from '../golden/run-case.js';
import { forgetInternal, markedAmounts, marker, plantMarkers, yamlFilesIn } from './plant-markers.js';

const example = join(import.meta.dirname, '..', '..', 'examples', 'northmoor');
const everySection = sections.map(({ name }) => name);

const everything = {
  records: ['plan', 'indicator', 'activity', 'recommendation', 'risk', 'budget', 'exception', 'review'],
};

/** What is asked of the public bodies, of those with a report for each service and of the Panel. */
const asked: readonly (readonly [whose: Whose, ...period: readonly string[]])[] = [
  ['council', '--quarter', '2014-15-Q2'],
  ['council', '--quarter', '2013-14-Q4'],
  ['council', '--month', '2014-09'],
  ['council', '--year', '2013-14'],
  ['service', '--month', '2014-09'],
  ['panel', '--review', 'environmental-services-2014-09'],
  ['panel', '--review', 'housing-2013-11'],
];

type Whose = 'council' | 'service' | 'panel';

/** The reports of bodies of that audience, in both formats, of a council whose secrets are all marked, with every section there is. */
async function reports(copy: string, audience: 'public' | 'internal', forget?: 'forget'): Promise<readonly string[]> {
  plantMarkers(copy);
  if (forget) forgetInternal(copy);
  const bodies = openBodies(copy, audience);
  for (const [at, [whose, ...period]] of asked.entries()) {
    const named = whose === 'panel' ? [] : bodies[whose].flatMap((body) => ['--body', body]);
    const format = forget ? ['--format', 'md'] : [];
    const ran = await runPmf(['report', '-q', ...period, ...named, ...format, '--out', `made/${at}`], copy);
    expect(ran.exitCode, ran.stderr).toBe(0);
  }
  const made = readdirSync(join(copy, 'made'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(md|html)$/.test(path))
    .sort();
  expect(made.length).toBeGreaterThan(asked.length * 2);
  return made.map((path) => `${path}\n${readFileSync(join(copy, 'made', path), 'utf8')}`);
}

/** The ids of the public bodies and of those that are now made public, all of which receive everything and list every section. */
function openBodies(copy: string, audience: 'public' | 'internal'): Readonly<Record<Whose, readonly string[]>> {
  const bodies = yamlFilesIn(join(copy, 'bodies')).map((file) => ({ file, body: parse(readFileSync(file, 'utf8')) }));
  const of = (whose: Whose) => bodies.filter(({ body }) => whoseOf(body) === whose);
  for (const { file, body } of [...of('council'), ...of('service'), ...of('panel')]) {
    writeFileSync(file, stringify({ ...body, receives: [everything], audience, sections: everySection }));
  }
  const ids = (whose: Whose) => of(whose).map(({ file }) => basename(file, '.yaml'));
  return { council: ids('council'), service: ids('service'), panel: ids('panel') };
}

function whoseOf(body: { readonly audience?: string; readonly frequency: string; readonly per?: string }) {
  if (body.frequency === 'per-meeting') return 'panel';
  if (body.per) return 'service';
  return body.audience === 'public' ? 'council' : undefined;
}

/** But for the number of exceptions: one whose return came is told of no longer, and without it the return is still owed. */
function uncounted(report: string): string {
  return report.replace(/\w+ exceptions? (is|are) in the exempt appendix/g, 'exceptions');
}

/** Each marker once, as it names the field that it came from. */
function markersIn(text: string): readonly string[] {
  return [...new Set(text.match(new RegExp(`${marker}-[\\w-]+`, 'g')) ?? [])].sort();
}

describe('what is internal never reaches a public report, whatever its sections', () => {
  it('neither in Markdown nor in HTML', async () => {
    const made = await inCopyOf(example, (copy) => reports(copy, 'public'));
    const text = made.join('\n');
    expect(markersIn(text)).toEqual([]);
    expect(text).not.toMatch(markedAmounts);
    expect(text).toContain('Cabinet');
    // no total, share or sentence is of what is internal: without it every byte is the same
    const without = await inCopyOf(example, (copy) => reports(copy, 'public', 'forget'));
    expect(without.map(uncounted)).toEqual(made.filter((each) => /^.*\.md\n/.test(each)).map(uncounted));
  });

  it('and the markers would be seen: an internal body is shown the records', async () => {
    const text = (await inCopyOf(example, (copy) => reports(copy, 'internal'))).join('\n');
    expect(text).toMatch(markedAmounts);
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
