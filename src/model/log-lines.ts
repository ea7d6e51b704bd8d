/**
 * A text that a CI log may show. A host's log obeys a line that starts with `::` and `##[` anywhere in one: such lines get
 * a mark in front, and the signs are parted.
 */
export function withoutCommands(text: string): string {
  return text.replaceAll('##[', '# #[').replace(/^(?=\s*::)/gm, '| ');
}
