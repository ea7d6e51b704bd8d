import { describe, expect, it } from 'vitest';
import { locateFindings } from '../../src/load/locate.js';
import type { Finding, Location } from '../../src/model/finding.js';

const text = [
  'title: Homes let',
  'targets:',
  '  - year: 2012-13',
  '    value: 80',
  '  - year: 2013-14',
  'unit:',
  'definition: |',
  '  One.',
  '  Two.',
  '',
].join('\n');

const finding = (at: Omit<Location, 'path'>): Finding => ({
  code: 'x',
  severity: 'error',
  at: { path: 'x.yaml', ...at },
  message: 'm',
  remedy: 'r',
});

const locate = (at: Omit<Location, 'path'>, given = text) => locateFindings([finding(at)], () => given)[0];

describe('the place of a finding', () => {
  it.each([
    { at: { field: ['title'] }, place: '1:8-1:17', because: 'a value is marked whole' },
    {
      at: { field: ['title'], part: 'key' as const },
      place: '1:1-1:6',
      because: 'or its name, where that is asked for',
    },
    { at: { field: ['targets', 0, 'value'] }, place: '4:12-4:14', because: 'fields in lists are found' },
    { at: { field: ['targets', 1, 'year'], part: 'key' as const }, place: '5:5-5:9', because: 'and their names' },
    { at: { field: ['targets', 1] }, place: '5:5-5:18', because: 'an item is marked from its first field' },
    { at: { field: ['targets', 1], part: 'key' as const }, place: '5:5-5:9', because: 'or only there' },
    { at: { field: ['unit'] }, place: '6:1-6:5', because: 'an empty value has only its name' },
    { at: { field: ['definition'] }, place: '7:13-9:7', because: 'a long text ends where its words end' },
    { at: { field: [] }, place: '1:1-9:7', because: 'the whole file has a place' },
    {
      at: { field: [], part: 'key' as const },
      place: '1:1-1:6',
      because: 'what is missing in it stands at its first field',
    },
    { at: { field: ['owner'] }, place: '1:1-1:6', because: 'what is not there stands at its group' },
    { at: { field: ['targets', 0, 'floor'] }, place: '3:5-3:9', because: 'whichever group that is' },
    {
      at: { field: ['title', 'deeper', 3] },
      place: '1:8-1:17',
      because: 'a value that is no group stands for what is in it',
    },
    { at: { field: ['constructor'] }, place: '1:1-1:6', because: 'nothing is inherited' },
    { at: { offsets: [7, 12] as const }, place: '1:8-1:13', because: 'what the reader found it has counted itself' },
    { at: { offsets: [9999, 10_000] as const }, place: '10:1-10:1', because: 'nothing stands after the end' },
  ])('$at is $place: $because', ({ at, place }) => {
    const position = locate(at)?.position;
    expect(`${position?.line}:${position?.column}-${position?.endLine}:${position?.endColumn}`).toBe(place);
  });

  it('comes with the line it starts on, as the file has it', () => {
    expect(locate({ field: ['targets', 0, 'value'] })?.excerpt).toBe('    value: 80');
  });

  it('is counted in characters as editors count them, lines ended by Windows included', () => {
    const found = locate({ field: ['b'] }, 'a: \u{1F3E0}\r\n"b": x\r\n');
    expect(found).toMatchObject({ position: { line: 2, column: 6 }, excerpt: '"b": x' });
    expect(locate({ offsets: [5, 6] }, 'a: \u{1F3E0}x\n')?.position).toMatchObject({ line: 1, column: 6 });
  });

  it('is found in a text that cannot be parsed, where the reader counted', () => {
    expect(locate({ offsets: [8, 9] }, 'a: "b\nc: @\n')).toMatchObject({
      position: { line: 2, column: 3 },
      excerpt: 'c: @',
    });
  });

  it('is left out where there is none: of a file as a whole, or of one without a text', () => {
    expect(locate({})).not.toHaveProperty('position');
    expect(locateFindings([finding({ field: ['title'] })], () => undefined)[0]).not.toHaveProperty('position');
    expect(locate({ field: ['title'] }, '# nothing\n')).not.toHaveProperty('position');
  });

  it('asks for each text once, and for none without need', () => {
    const asked: string[] = [];
    const textOf = (path: string) => {
      asked.push(path);
      return text;
    };
    locateFindings(
      [
        finding({ field: ['title'] }),
        finding({ field: ['unit'] }),
        finding({}),
        { ...finding({}), at: { path: 'y.yaml' } },
      ],
      textOf,
    );
    expect(asked).toEqual(['x.yaml']);
  });
});
