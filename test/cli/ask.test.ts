import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { askOn } from '../../src/cli/ask.js';

const month = {
  words: 'In which month does the year start?',
  faultOf: (text: string) => (text === 'April' ? undefined : `"${text}" is not a month.`),
};

/** What comes of a question to somebody who types these keys one after the other, and what stood on the screen. */
async function typed(keys: readonly string[], usual?: string) {
  const [input, output] = [new PassThrough(), new PassThrough()];
  const answer = askOn(input, output)({ ...month, ...(usual === undefined ? {} : { usual }) });
  for (const key of keys) {
    await new Promise((done) => setTimeout(done, 80));
    if (key === 'end') input.end();
    else input.write(key);
  }
  return { answer: await answer, screen: String(output.read() ?? '') };
}

it.each([
  { keys: ['April', '\r'], answer: 'April', because: 'an answer is taken' },
  { keys: ['\r'], usual: 'April', answer: 'April', because: 'an empty one means the usual' },
  { keys: ['\u0004'], answer: undefined, because: 'Ctrl-D is breaking off' },
  { keys: ['May', '\r', '\u0015', '\u0004'], answer: undefined, because: 'and after a wrong answer' },
  { keys: ['end'], answer: undefined, because: 'the terminal is gone' },
  { keys: ['\u0003'], answer: undefined, because: 'Ctrl-C is breaking off' },
])('$because', async ({ keys, usual, answer }) => {
  expect((await typed(keys, usual)).answer).toBe(answer);
});

it.each([
  { usual: 'April', told: '"May" is not a month. Change what you typed, or delete it and press Enter for April.' },
  { usual: undefined, told: '"May" is not a month. Change what you typed.' },
])('a wrong answer stays in the line, and what to do with it is said: $usual', async ({ usual, told }) => {
  const { screen } = await typed(['May', '\r', '\u0003'], usual);
  // the prompt breaks its lines and draws its frame between the words
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a terminal's colours start with one
  const words = screen.replace(/\u001B\[[0-9;?]*[A-Za-z]|[│└▲◆┌■]/g, ' ').replace(/\s+/g, ' ');
  expect(words).toContain(told);
});
