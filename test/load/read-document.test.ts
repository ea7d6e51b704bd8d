import { describe, expect, it } from 'vitest';
import { largestFile } from '../../src/model/source.js';
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

  it.each([
    {
      yaml: 'c: [draft] text to follow\n',
      message:
        '"[draft] text to follow" starts with a bracket, which starts a list or a group here, and goes on after it.',
      remedy: 'Put the whole text in quotes.',
      column: 4,
    },
    {
      yaml: 'c: {name} text\n',
      message: '"{name} text" starts with a bracket, which starts a list or a group here, and goes on after it.',
      remedy: 'Put the whole text in quotes.',
      column: 4,
    },
    {
      yaml: 'c: "Best" said the auditor\n',
      message: '""Best" said the auditor" starts with a quotation mark, and goes on after the second one.',
      remedy: 'Put | after the colon, and the text on the line below, two spaces further in.',
      column: 4,
    },
    {
      yaml: "c: 'The council's best'\n",
      message: `"'The council's best'" holds an apostrophe, which ends a text in single quotes.`,
      remedy: 'Put the text in double quotes, or write the apostrophe twice.',
      column: 4,
    },
    {
      yaml: 'c: >95% were on time\n',
      message: '">95% were on time" starts with >, which is a sign of YAML.',
      remedy: 'Put the whole text in quotes.',
      column: 4,
    },
    {
      yaml: 'c: - one\n',
      message: '"- one" starts a list on the line of its field.',
      remedy:
        'Start the list on the line below. If it is a text: put | after the colon, and the text on the line below, two spaces further in.',
      column: 4,
    },
    {
      yaml: 'c: | Ahead of target\nd: 1\n',
      message: '"| Ahead of target" has its text on the line of the sign |, and it belongs below it.',
      remedy: 'Write the text on the line below the |, two spaces further in.',
      column: 4,
    },
    {
      yaml: 'value: -\n',
      message: '"-" stands where a value is expected, and starts a list.',
      remedy:
        'Where there is no value, delete the line. Where a figure is not there, write "missing:" with its code and reason.',
      column: 8,
    },
    {
      yaml: 't:\n  - year: 2012-13\n  -year: 2013-14\n',
      message: '"-year: 2013-14" has no space after its hyphen, so the hyphen is read as a part of the name.',
      remedy: 'Write a space after the hyphen: "- year:".',
      column: 3,
    },
    {
      yaml: 'c: #1 in the county\n',
      message: 'The text is left out: "#1 in the county" is read as a comment.',
      remedy: 'If it belongs to the text, put the whole text in quotes. If it is a comment, move it to the line above.',
      column: 4,
    },
    {
      yaml: 'a: 1\n>>>>>>> branch\n',
      message: 'This file holds an unresolved merge: ">>>>>>> branch".',
      remedy: 'Choose the right lines, delete the others and the lines of <<<<<<<, ======= and >>>>>>>, then commit.',
      column: 1,
    },
    {
      yaml: 'value:\u00A057\ncommentary: x\n',
      message:
        'The name of the field "value:\u00A057 commentary" holds a space that is not seen to be another (U+00A0).',
      remedy: 'Delete the spaces around the name and after the colon, and type them again.',
      column: 1,
    },
  ])('$yaml is a slip that has a remedy of its own', ({ yaml, message, remedy, column }) => {
    expect(first(yaml)).toMatchObject({ message, remedy, position: { column } });
    expect(reading(yaml).findings).toHaveLength(1);
  });

  it.each([
    { yaml: 'a: [1, 2]]\n', because: 'a bracket too many is no text' },
    { yaml: 'a: "x\n  y" z\n', because: 'the quotes started on another line' },
  ])('$yaml is not taken for a slip: $because', ({ yaml }) =>
    expect(first(yaml)).toMatchObject({ code: 'yaml-syntax', message: expect.stringContaining('does not belong') }),
  );

  it.each([
    { yaml: 'a: &x 1\n', column: 4, endColumn: 6, because: 'an anchor stands before its value' },
    { yaml: 'a: &x\n  b: 1\n', column: 4, endColumn: 6, because: 'and before a group on the lines below' },
    { yaml: 'a: !!str 1\n', column: 4, endColumn: 9, because: 'a tag does too' },
    { yaml: 'a: !important\n', column: 4, endColumn: 14, because: 'and before nothing at all' },
    { yaml: '&x a: 1\n', column: 1, endColumn: 3, because: 'a name can bear one' },
  ])('$yaml is marked from $column to $endColumn: $because', ({ yaml, column, endColumn }) =>
    expect(first(yaml)?.position).toMatchObject({ line: 1, column, endColumn }),
  );

  it('does not warn of a character that only an error brought in', () =>
    expect(reading('a: "see S:\\Perf\\Q2"\n').codes).toEqual(['yaml-syntax']));

  it('asks for a shorter file where it is too long', () =>
    expect(first(' '.repeat(largestFile + 1))?.remedy).toMatch(/^Make it shorter/));

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
