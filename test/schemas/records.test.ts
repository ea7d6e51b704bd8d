import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { recordsPath, recordsSource } from '../../bin/dev/generate-records.js';
import { schemas } from './shapes.js';

const checkedIn = readFileSync(new URL(`../../${recordsPath}`, import.meta.url), 'utf8');

it('are what the schemas generate', async () => {
  expect(checkedIn, 'run "npm run generate" and commit the file').toBe(await recordsSource());
});

it('export one type for each kind', () => {
  const exported = [...checkedIn.matchAll(/^export interface (\w+) \{$/gm)].map(([, name]) => name);
  expect(exported).toHaveLength(schemas.size);
  expect(new Set(exported).size).toBe(schemas.size);
});

it('hold nothing that can be written to and nothing unknown', () => {
  const fields = checkedIn.split('\n').filter((line) => /^ +[\w'[]+.*\??: /.test(line) && !/^ +[/*]/.test(line));
  expect(fields.length).toBeGreaterThan(300);
  expect(fields.filter((line) => !line.trim().startsWith('readonly '))).toEqual([]);
  expect(checkedIn).not.toMatch(/\bunknown\b(?!-)|\bany\b(?=[;[\]|])/);
});
