import { expect, it } from 'vitest';
import { idFault } from '../../src/scaffold/likely-id.js';

it.each([
  { text: 'J 001', why: 'it holds a space', meant: 'J-001' },
  { text: 'HSG_014', why: 'it holds "_"', meant: 'HSG-014' },
  { text: 'HSG-014.yaml', why: 'the ending is added by pmf', meant: 'HSG-014' },
  { text: '014', why: 'it does not start with a letter', meant: undefined },
  { text: '14-HSG', why: 'it does not start with a letter', meant: 'HSG' },
  { text: 'head of housing', why: 'it holds a space', meant: 'head-of-housing' },
  { text: 'HSG--014', why: 'its hyphens do not stand singly', meant: 'HSG-014' },
  { text: 'Café-1', why: 'it holds "é"', meant: 'Cafe-1' },
  { text: '../etc/passwd', why: 'it holds "."', meant: 'etc-passwd' },
  { text: 'true', why: 'YAML reads that word', meant: undefined },
  { text: '', why: 'there is nothing in it', meant: undefined },
  { text: `a${'b'.repeat(50)}`, why: 'it has 51 characters', meant: undefined },
])('$text: $why', ({ text, why, meant }) => {
  const { message } = idFault(text);
  expect(message).toContain(why);
  if (meant === undefined) expect(message).not.toContain('Did you mean');
  else expect(message).toContain(`Did you mean "${meant}"?`);
});
