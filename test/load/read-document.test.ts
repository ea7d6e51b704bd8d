import { describe, expect, it } from 'vitest';
import { reading } from './reading.js';

const first = (yaml: string | Uint8Array) => reading(yaml).findings[0];

describe('a fault is told in words that an officer can act on', () => {
  it.each([
    {
      yaml: 'title: Homes: let\n',
      message: '"Homes: let" is followed by a second colon on its line, or by a line that is indented too far.',
      line: 1,
      column: 8,
    },
    {
      yaml: 'title Homes\nunit: x\n',
      message: '"title Homes" stands where the name of a field is expected, and no colon follows it.',
      line: 1,
      column: 1,
    },
    {
      yaml: 'a: 1\nHomes\n',
      message: '"Homes" stands where the name of a field is expected, and no colon follows it.',
      line: 2,
      column: 1,
    },
    {
      yaml: 'a:\n\tb: 1\n',
      message: '"b: 1" stands after a tab, and a tab is not allowed at the start of a line.',
      line: 2,
      column: 2,
    },
    {
      yaml: 'a: "Homes\nb: 1\n',
      message: '""Homes" stands in a text in quotes that does not end.',
      line: 1,
      column: 4,
    },
    {
      yaml: 'a: [1, 2\nb: 3\n',
      message: '"b: 3" stands where a list or group in brackets should have ended.',
      line: 2,
      column: 1,
    },
    {
      yaml: 'a: 1\n---\nb: 2\n',
      message: '"---" starts a second document, which would be left unread.',
      line: 2,
      column: 1,
    },
    { yaml: 'a: 1\nb: 2\na: 3\n', message: 'The field "a" stands twice in this group.', line: 3, column: 1 },
    {
      yaml: 'note: *urgent*\n',
      message: '"*urgent*" is an alias of YAML, which is not read here.',
      line: 1,
      column: 7,
    },
    {
      yaml: 'a: 1\n<<<<<<< HEAD\n',
      message: 'This file holds an unresolved merge: "<<<<<<< HEAD".',
      line: 2,
      column: 1,
    },
    { yaml: 'a: 1e3\n', message: '"1e3" is a number in a form that is not read here.', line: 1, column: 4 },
    { yaml: 'a: x\u001by\n', message: 'The text "x\\u{1b}y" holds a control character, \\u{1b}.', line: 1, column: 5 },
    { yaml: 'a: Ref #12\n', message: 'The text ends at "Ref": "#12" is read as a comment.', line: 1, column: 8 },
  ])('$yaml', ({ yaml, message, line, column }) => {
    expect(first(yaml)).toMatchObject({ message, position: { line, column } });
    expect(first(yaml)?.remedy).toMatch(/^[A-Z].*\.$/);
  });

  it('names the line of a character that is not UTF-8, and what stands before it', () => {
    const latin = new Uint8Array(Buffer.from('title: x\nname: caf\u00e9\n', 'latin1'));
    expect(first(latin)?.message).toBe(
      'The file "x.yaml" is not saved as UTF-8: line 2 holds a character that cannot be read, after "name: caf".',
    );
  });

  it('calls UTF-16 by the name that other programs give it', () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0x00]);
    expect(first(utf16)?.message).toBe(
      'The file "x.yaml" is saved as UTF-16, which some programs call Unicode, and not as UTF-8.',
    );
  });
});

describe('the faults of one file', () => {
  it('are all told, in their order, one a line where the first causes the rest', () => {
    const { findings } = reading('a: @x\nb: 1\nc: "\\q"\nd: *x\ne: &y !z 0x1\n');
    expect(findings.map(({ code, position }) => `${position?.line} ${code}`)).toEqual([
      '1 yaml-syntax',
      '3 yaml-syntax',
      '4 yaml-alias',
      '5 yaml-anchor',
      '5 yaml-tag',
    ]);
  });

  it('are cut after twenty, and the rest is counted', () => {
    const { findings } = reading(Array.from({ length: 23 }, (_, at) => `a${at}: 0x${at}\n`).join(''));
    expect(findings).toHaveLength(21);
    expect(findings.at(-1)).toMatchObject({
      code: 'more-faults',
      message: 'This file has 3 more faults that are not listed.',
      position: { line: 21 },
    });
  });

  it('are not cut at twenty', () => {
    expect(reading(Array.from({ length: 20 }, (_, at) => `a${at}: 0x${at}\n`).join('')).codes).not.toContain(
      'more-faults',
    );
  });
});
