import { describe, expect, it } from 'vitest';
import { placeAll } from '../../src/check/place-findings.js';
import { placeOf } from '../../src/check/places.js';
import type { Listed } from '../../src/model/source.js';

describe('what a path stands for', () => {
  it.each([
    { path: 'pmf.yaml', place: { what: 'settings' } },
    { path: 'owners/head-of-housing.yaml', place: { what: 'record', kind: 'owner', id: 'head-of-housing' } },
    { path: 'activities/J-A-01.yaml', place: { what: 'record', kind: 'activity', id: 'J-A-01' } },
    {
      path: 'progress/2012-13/Q2/HSG-014.yaml',
      place: { what: 'entry', year: '2012-13', folder: 'Q2', subject: 'HSG-014' },
    },
    { path: 'progress/2012-13/2012-09/J-A-01.yaml', place: { what: 'entry', folder: '2012-09' } },
    { path: 'progress/2012-13/Q2/HSG/HSG-014.yaml', place: { what: 'entry', shard: 'HSG', subject: 'HSG-014' } },
    { path: 'progress/2012-13/Q2/jobs/jobs.yaml', place: { what: 'entry', shard: 'jobs', subject: 'jobs' } },
    { path: 'templates/cabinet.md.hbs', place: { what: 'template', body: 'cabinet' } },
  ])('$path', ({ path, place }) => expect(placeOf(path)).toMatchObject(place));

  it.each([
    { path: 'owners/register.txt', why: 'stray-file', because: 'a record is a YAML file' },
    { path: 'owners/README.md', why: 'stray-file', because: 'explanations stand at the top' },
    { path: 'templates/cabinet.hbs', why: 'stray-file', because: 'a template ends in .md.hbs' },
    { path: 'owners/x.yml', why: 'yml-ending', because: 'one ending for all' },
    { path: 'progress/2012-13/Q2/x.yml', why: 'yml-ending', because: 'one ending for all' },
    { path: 'owners/old/x.yaml', why: 'stray-folder', because: 'records have no folders below their own' },
    { path: 'owners/head of housing.yaml', why: 'name-no-id', because: 'an id has no spaces' },
    { path: 'owners/__proto__.yaml', why: 'name-no-id', because: 'an id starts with a letter' },
    { path: 'owners/true.yaml', why: 'name-no-id', because: 'some programs read it as yes' },
    { path: `owners/${'a'.repeat(41)}.yaml`, why: 'name-no-id', because: 'an id has at most 40 characters' },
    { path: 'owners/-x.yaml', why: 'name-no-id', because: 'the command line takes it for a flag' },
    { path: 'owners/.yaml', why: 'name-no-id', because: 'an id is not empty' },
    { path: 'progress/HSG-014.yaml', why: 'no-period', because: 'no folder tells the period' },
    { path: 'progress/2012-13/HSG-014.yaml', why: 'no-period', because: 'the year alone is no period' },
    { path: 'progress/2012-13/Q2/FIN/HSG-014.yaml', why: 'wrong-shard', because: 'the folder is for other ids' },
    { path: 'progress/2012-13/Q2/hsg/HSG-014.yaml', why: 'wrong-shard', because: 'capital letters count' },
    {
      path: 'progress/2012-13/Q2/HSG/014/HSG-014.yaml',
      why: 'stray-folder',
      because: 'one level of division is enough',
    },
    { path: 'unknown/x.yaml', why: 'stray-file', because: 'the folder holds no kind of record' },
  ])('$path stands for nothing: $because', ({ path, why }) => expect(placeOf(path)).toBe(why));
});

describe('what stands where it does not belong', () => {
  const told = (...listed: readonly Listed[]) =>
    placeAll(listed).findings.map(
      ({ at, code, suggestion }) => `${at.path} ${code}${suggestion ? ` ${suggestion}` : ''}`,
    );
  const file = (path: string): Listed => ({ path, type: 'file' });
  const folder = (path: string): Listed => ({ path, type: 'folder' });

  it.each([
    { listed: [folder('owners'), file('owners/x.yaml')], findings: [], because: 'that is how it should be' },
    {
      listed: [
        folder('progress'),
        folder('progress/2012-13'),
        folder('progress/2012-13/Q2'),
        folder('progress/2012-13/Q2/HSG'),
      ],
      findings: [],
      because: 'an empty period has begun',
    },
    {
      listed: [folder('owners/old'), folder('owners/old/older'), file('owners/old/older/x.yaml')],
      findings: ['owners/old stray-folder'],
      because: 'a folder is told once, not what is in it',
    },
    { listed: [folder('progress/notes')], findings: ['progress/notes stray-folder'], because: 'it is no year' },
    { listed: [folder('progress/2012-14')], findings: ['progress/2012-14 stray-folder'], because: 'no year ends so' },
    {
      listed: [folder('progress/2012-14'), folder('progress/2012-14/Q2'), file('progress/2012-14/Q2/HSG-014.yaml')],
      findings: [],
      because: 'the entry in it is told where periods are checked',
    },
    {
      listed: [folder('progress/2012-13/Q5')],
      findings: ['progress/2012-13/Q5 stray-folder'],
      because: 'a year has four quarters',
    },
    {
      listed: [folder('progress/2012-13/Q2/HSG/deep')],
      findings: ['progress/2012-13/Q2/HSG/deep stray-folder'],
      because: 'nothing stands so deep',
    },
    { listed: [file('owners/x.yml')], findings: ['owners/x.yml yml-ending x.yaml'], because: 'the right name is told' },
    {
      listed: [file('owners/x.yaml.txt')],
      findings: ['owners/x.yaml.txt yml-ending x.yaml'],
      because: 'Notepad adds its own ending',
    },
    { listed: [file('owners/x.YAML')], findings: ['owners/x.YAML yml-ending x.yaml'], because: 'the ending is small' },
    {
      listed: [file('risks/FIN_001.yaml')],
      findings: ['risks/FIN_001.yaml not-an-id FIN-001.yaml'],
      because: 'a low line is a slip',
    },
    {
      listed: [file('owners/head of housing.yaml')],
      findings: ['owners/head of housing.yaml not-an-id head-of-housing.yaml'],
      because: 'so is a space',
    },
    { listed: [file('risks/~$R.yaml')], findings: ['risks/~$R.yaml not-an-id'], because: 'no id is like it' },
    {
      listed: [file('risks/R (1).yaml')],
      findings: ['risks/R (1).yaml not-an-id R.yaml'],
      because: 'a copy without its original is the record itself',
    },
    {
      listed: [file('risks/R (1).yaml'), file('risks/R.yaml')],
      findings: ['risks/R (1).yaml not-an-id'],
      because: 'of two the right one has to be chosen',
    },
    {
      listed: [{ path: 'owners/x.yaml', type: 'link' } as const],
      findings: ['owners/x.yaml link-skipped'],
      because: 'a link can lead out of the folder',
    },
    {
      listed: [{ path: 'owners', type: 'link' } as const],
      findings: [],
      because: 'a whole folder is told where the top is looked at',
    },
    {
      listed: [{ path: 'owners/x.yaml', type: 'other' } as const],
      findings: ['owners/x.yaml not-a-file'],
      because: 'a pipe has no end',
    },
    {
      listed: [file('owners/CON.yaml')],
      findings: ['owners/CON.yaml unportable-name'],
      because: 'Windows has a device of that name',
    },
    { listed: [file('owners/con-1.yaml')], findings: [], because: 'this is only like it' },
    {
      listed: [folder('owners/lpt1')],
      findings: ['owners/lpt1 stray-folder', 'owners/lpt1 unportable-name'],
      because: 'folders have names too',
    },
    {
      listed: [file('owners/a:b.yaml')],
      findings: ['owners/a:b.yaml not-an-id'],
      because: 'the name has to change in any case, and then Windows can read it too',
    },
    {
      listed: [file('owners/notes. ')],
      findings: ['owners/notes.  stray-file', 'owners/notes.  unportable-name'],
      because: 'Windows drops what stands at the end',
    },
    {
      listed: [file(`owners/${'n'.repeat(180)}.txt`)],
      findings: [`owners/${'n'.repeat(180)}.txt stray-file`, `owners/${'n'.repeat(180)}.txt unportable-name`],
      because: 'the whole path is limited',
    },
    {
      listed: [file('owners/notes.txt'), file('owners/NOTES.txt')],
      findings: ['owners/NOTES.txt stray-file', 'owners/notes.txt stray-file', 'owners/notes.txt case-collision'],
      because: 'Windows sees one file',
    },
    {
      listed: [file('owners/caf\u00e9.txt'), file('owners/cafe\u0301.txt')],
      findings: [
        'owners/cafe\u0301.txt stray-file',
        'owners/caf\u00e9.txt stray-file',
        'owners/caf\u00e9.txt case-collision',
      ],
      because: 'macOS sees one file',
    },
    {
      listed: [folder('progress/2012-13/q2'), folder('progress/2012-13/Q2')],
      findings: ['progress/2012-13/q2 stray-folder', 'progress/2012-13/q2 case-collision'],
      because: 'folders collide too',
    },
    {
      listed: [file('progress/2012-13/Q2/HSG-014.yaml'), file('progress/2012-13/Q2/HSG/HSG-014.yaml')],
      findings: ['progress/2012-13/Q2/HSG/HSG-014.yaml duplicate-entry'],
      because: 'a divided period is still one',
    },
  ])('$because', ({ listed, findings }) => {
    expect(told(...listed)).toEqual(findings);
    expect(told(...listed.toReversed())).toEqual(findings);
  });
});

describe('a name that is no id', () => {
  const found = (path: string, ...others: readonly string[]) =>
    placeAll([path, ...others].map((each): Listed => ({ path: each, type: 'file' }))).findings[0];

  it.each([
    { name: 'FIN-001 (1)', because: 'Windows counts copies' },
    { name: 'FIN-001 - Copy', because: 'or calls them so' },
    { name: 'FIN-001 - Copy (2)', because: 'or does both' },
    { name: 'FIN-001 copy', because: 'macOS does it like this' },
    { name: 'Copy of FIN-001', because: 'and older machines like that' },
  ])('$name is a copy: $because', ({ name }) =>
    expect(found(`indicators/${name}.yaml`, 'indicators/FIN-001.yaml')?.message).toBe(
      `"${name}.yaml" looks like a copy of "FIN-001.yaml", and only one of them can be read.`,
    ),
  );
});
