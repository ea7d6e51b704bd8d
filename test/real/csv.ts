/** A row, as a function from the name of a column to its text; a column that is not there is empty. */
export type Row = (column: string) => string;

/** The rows of a comma-separated text. Quoted fields may hold commas; a doubled quote stands for one. */
export function parseCsv(text: string): readonly Row[] {
  const [columns = [], ...rows] = text
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map(fieldsOf);
  return rows.map((fields) => (column) => fields[columns.indexOf(column)] ?? '');
}

function fieldsOf(line: string): readonly string[] {
  const fields = [...`${line},`.matchAll(/("(?:[^"]|"")*"|[^,]*),/g)];
  return fields.map(([, field = '']) => unquoted(field));
}

function unquoted(field: string): string {
  return field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field;
}
