const schemasFolder = '.pmf/schemas';

/** Where the schema of a kind stands in a data folder, for editors. */
export function schemaPath(kind: string): string {
  return `${schemasFolder}/${kind}.schema.json`;
}

/** The first line of a file, which tells editors its schema: a way from the file itself, so that folders may move. */
export function modelineOf(path: string, kind: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up || './'}${schemaPath(kind)}\n`;
}
