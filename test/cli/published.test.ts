import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runPmf } from '../golden/run-case.js';
import { projectRoot } from '../house/tree.js';

let root: string;
let out = '';
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'pmf-published-'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const example = join(projectRoot, 'examples', 'northmoor');

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

describe('the reports of final papers, for the public', () => {
  beforeAll(async () => {
    out = join(root, 'site');
    const args = ['-C', example, 'report', '--public', '--final', '--format', 'html', '--out', out];
    expect(await runPmf(args, root)).toMatchObject({ exitCode: 0 });
  });

  it('are of public bodies, each in the folder of its period, with a page that leads to all', () => {
    expect(filesIn(out)).toEqual([
      '2013-14-Q4/cabinet.html',
      '2013-14-Q4/index.html',
      '2013-14-Q4/overview-and-scrutiny-committee.html',
      '2013-14-annual/full-council.html',
      '2013-14-annual/index.html',
      '2014-15-Q1/cabinet.html',
      '2014-15-Q1/index.html',
      '2014-15-Q1/overview-and-scrutiny-committee.html',
      'index.html',
    ]);
    const page = readFileSync(join(out, 'index.html'), 'utf8');
    expect([...page.matchAll(/href="([^"#]+)"/g)].map(([, href]) => href)).toEqual([
      '2014-15-Q1/index.html',
      '2013-14-annual/index.html',
      '2013-14-Q4/index.html',
    ]);
  });

  it('carry no watermark, and nothing internal', () => {
    const internal = readdirSync(join(example, 'risks')).map((name) => name.replace('.yaml', ''));
    const texts = filesIn(out).map((name) => readFileSync(join(out, name), 'utf8'));
    expect(internal.length).toBeGreaterThan(3);
    const isOpen = (id: string) =>
      /^audience: public/m.test(readFileSync(join(example, 'risks', `${id}.yaml`), 'utf8'));
    for (const id of internal.filter((each) => !isOpen(each)))
      expect(texts.filter((text) => text.includes(id))).toEqual([]);
    expect(texts.filter((text) => /class="watermark"|Working copy/.test(text))).toEqual([]);
  });
});

/** A folder with a public and an internal body, one figure, and these papers. */
function councilWith(papers: Readonly<Record<string, string>>, more: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(root, 'council-'));
  const body = 'frequency: quarterly\nreceives: [{records: [indicator]}]\nsections: [cover, overview]\n';
  const files = {
    'pmf.yaml': 'schema_version: 1\ncouncil: Northmoor\nreporting_day: 2014-10-22\n',
    'bodies/cabinet.yaml': `name: Cabinet\naudience: public\n${body}`,
    'bodies/board.yaml': `name: Board\n${body}`,
    'bodies/forum.yaml': `name: Forum\naudience: public\n${body.replace('quarterly', 'per-meeting')}`,
    ...Object.fromEntries(Object.entries(papers).map(([id, text]) => [`papers/${id}.yaml`, text])),
    ...more,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

const paper = (fields: Readonly<Record<string, string>>) =>
  Object.entries({
    body: 'cabinet',
    period: '2014-15-Q1',
    meeting: '2014-08-04',
    version: '"1.0"',
    status: 'final',
    ...fields,
  })
    .map(([field, value]) => `${field}: ${value}\n`)
    .join('')
    .concat('recommendations:\n  - {action: note, text: the performance}\n');

describe('which reports are for the public and final', () => {
  it.each([
    { papers: {}, made: [], because: 'no paper is there' },
    { papers: { a: paper({}) }, made: ['2014-15-Q1/cabinet.md'], because: 'its paper is final' },
    { papers: { a: paper({ status: 'draft' }) }, made: [], because: 'a draft is not' },
    { papers: { a: paper({ body: 'board' }) }, made: [], because: 'the body is internal' },
    { papers: { a: paper({ audience: 'internal' }) }, made: [], because: 'the paper is' },
    {
      papers: { a: paper({}), b: paper({ meeting: '2014-09-01', status: 'draft' }) },
      made: [],
      because: 'a later draft takes the place of the final one, as on the cover',
    },
    {
      papers: { a: paper({ status: 'draft' }), b: paper({ meeting: '2014-09-01' }) },
      made: ['2014-15-Q1/cabinet.md'],
      because: 'and a final one that of an earlier draft',
    },
    { papers: { a: paper({ body: 'forum' }) }, made: ['2014-15-Q1/forum.md'], because: 'it meets as it needs to' },
    {
      papers: { a: paper({ period: '2013-14', body: 'forum' }) },
      made: ['2013-14-annual/forum.md'],
      because: 'of a year',
    },
  ])('$made: $because', async ({ papers, made }) => {
    const folder = councilWith(papers);
    const site = join(folder, 'site');
    const ran = await runPmf(['report', '--public', '--final', '--format', 'md', '--out', site], folder);
    expect(ran).toMatchObject({ exitCode: 0 });
    expect(filesIn(site).filter((name) => !name.endsWith('index.md'))).toEqual(made);
    expect(readFileSync(join(site, 'index.md'), 'utf8')).toContain(
      made.length === 0 ? 'No report is here yet' : 'index.md',
    );
  });

  it('stand apart from all reports of the period, whose index leads to all', async () => {
    const folder = councilWith({ a: paper({}) });
    const { stdout } = await runPmf(['report', '--quarter', '2014-15-Q1', '--final', '--format', 'md'], folder);
    const reports = join('reports', 'final', '2014-15-Q1');
    expect(stdout.trim().split('\n')).toEqual([join(reports, 'index.md'), join(reports, 'cabinet.md')]);
    const open = await runPmf(['report', '--quarter', '2014-15-Q1', '--public', '--format', 'md'], folder);
    expect(open.stdout).not.toContain('board');
  });

  it('are refused, and none is missing unsaid, where a paper or a body cannot be read', async () => {
    const unread = councilWith({ a: paper({}), b: 'body: cabinet\n' });
    const ofPaper = await runPmf(['report', '--public', '--final', '--format', 'md'], unread);
    expect(ofPaper).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('papers/b.yaml') });
    const broken = councilWith({ a: paper({}) }, { 'bodies/other.yaml': 'name: [\n' });
    expect(await runPmf(['report', '--public', '--final', '--format', 'md'], broken)).toMatchObject({ exitCode: 1 });
  });

  it.each([
    { args: ['--final', '--stdout'], told: '--stdout prints one report.' },
    { args: ['--final', '--draft', '--quarter', '2014-15-Q1'], told: 'is no draft' },
    { args: ['--final', '--draft'], told: 'is no draft' },
    { args: ['--public'], told: 'Ask for one period.' },
  ])('cannot be asked for as $args', async ({ args, told }) => {
    const ran = await runPmf(['report', ...args], councilWith({ a: paper({}) }));
    expect(ran).toMatchObject({ exitCode: 2, stdout: '', stderr: expect.stringContaining(told) });
  });
});
