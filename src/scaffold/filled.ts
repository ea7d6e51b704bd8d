/** A text of templates/ with a word in the place of each `{{name}}`; a name that there is no word for is our own mistake. */
export function filled(text: string, words: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const word = Object.hasOwn(words, name) ? words[name] : undefined;
    if (word === undefined) throw new Error(`templates/ asks for {{${name}}}, which there is no word for.`);
    return word;
  });
}
