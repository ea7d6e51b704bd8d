import { expect, it } from 'vitest';
import { withoutCommands } from '../../src/model/log-lines.js';

it.each([
  { text: '::error::x', told: '| ::error::x', because: 'a command at the start' },
  { text: 'a\n  ::add-mask::e\nb', told: 'a\n|   ::add-mask::e\nb', because: 'the runner looks past spaces' },
  { text: 'a ##[add-mask]e', told: 'a # #[add-mask]e', because: 'the older form counts anywhere in a line' },
  { text: 'HSG::014 is 5 ## high', told: 'HSG::014 is 5 ## high', because: 'no command is meant' },
])('$because', ({ text, told }) => {
  expect(withoutCommands(text)).toBe(told);
});
