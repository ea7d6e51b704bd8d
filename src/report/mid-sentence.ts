/** Words with which officers start a line and which are written small within one. */
const small = new Set([
  'A',
  'All',
  'An',
  'And',
  'Because',
  'How',
  'It',
  'Its',
  'Some',
  'That',
  'The',
  'Their',
  'There',
  'These',
  'They',
  'This',
  'Three',
  'Two',
  'What',
  'When',
  'Which',
]);

/** A text as it goes on within a sentence: no capital where a small word begins it, no full stop at its end. */
export function midSentence(text: string): string {
  const trimmed = text.trim().replace(/[.\s]+$/, '');
  const [first = ''] = trimmed.split(/\s/, 1);
  return small.has(first) ? trimmed.charAt(0).toLowerCase() + trimmed.slice(1) : trimmed;
}
