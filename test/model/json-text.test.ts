import { expect, it } from 'vitest';
import { jsonText } from '../../src/model/json-text.js';

it('hides nothing from a reader of JSON, and shows a terminal nothing to obey', () => {
  const value = { title: '##[error]a\u001B[2J\u009B31m\u202Eb\uE000£' };
  const written = jsonText(value);
  expect(JSON.parse(written)).toEqual(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
  expect(written).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\uE000]/);
  expect(written).not.toContain('##[');
  expect(written).toContain('£');
});
