import { describe, expect, it } from 'vitest';
import { checkDocuments } from '../../src/check/check.js';
import { readFiles } from '../../src/load/read-files.js';
import type { Listed, Source } from '../../src/model/source.js';
import { day } from '../builders/framework.js';
import { council, indicator, plan } from '../builders/records.js';

const files: Readonly<Record<string, string>> = {
  ...council,
  'plans/p.yaml': plan({ delivers: '[{indicators: [HSG-014]}]' }),
  'indicators/HSG-014.yaml': indicator(),
  'progress/2012-13/Q2/HSG-014.yaml': 'value: 1\n',
};

/** The findings where this stands at the top in place of that folder. */
function toldWith(instead: Listed, folder: string) {
  const kept = Object.keys(files).filter((path) => !path.startsWith(`${folder}/`));
  const source: Source = {
    list: () => [instead, ...kept.map((path): Listed => ({ path, type: 'file' }))],
    read: (path) => ({ bytes: new TextEncoder().encode(files[path] ?? '') }),
  };
  return checkDocuments({ ...readFiles(source), today: day('2012-10-31') }).findings;
}

describe('a folder at the top that is not read', () => {
  it.each([
    { path: 'Indicators', folder: 'indicators', because: 'progress and plans name indicators' },
    { path: 'indicator', folder: 'indicators', because: 'a letter is missing' },
    { path: 'owner', folder: 'owners', because: 'each record names an owner' },
    { path: 'Services', folder: 'services', because: 'each record names a service' },
    { path: 'Plans', folder: 'plans', because: 'nobody names the plan' },
    { path: 'Progress', folder: 'progress', because: 'a folder of entries has a name too' },
  ])('$path is told once and nothing that follows from it: $because', ({ path, folder }) =>
    expect(toldWith({ path, type: 'folder' }, folder)).toMatchObject([
      {
        code: 'misnamed-folder',
        severity: 'error',
        at: { path },
        message: `The folder "${path}" must be called "${folder}": what is in it is not read.`,
        suggestion: folder,
      },
    ]),
  );

  it('is told as a link where it is one, and nothing that follows from it', () =>
    expect(toldWith({ path: 'indicators', type: 'link' }, 'indicators')).toMatchObject([
      { code: 'linked-folder', severity: 'error', message: 'The folder "indicators" is a link and is not followed.' },
    ]));

  it('may be anything that is not like a folder that is read', () =>
    expect(toldWith({ path: 'minutes', type: 'folder' }, 'progress')).toEqual([]));

  it('does not hide what is missing from other folders', () => {
    const found = toldWith({ path: 'Plans', type: 'folder' }, 'owners').map(({ code }) => code);
    expect(new Set(found)).toEqual(new Set(['misnamed-folder', 'unknown-owner']));
  });
});
