import { kinds, recordKinds } from '../model/kinds/index.js';
import { schemaPath } from './modeline.js';
import type { NewFile } from './new-file.js';

/** What editors and git need to know of a data folder: schemas, which file has which, line ends and indents. */
export function editorFiles(): readonly NewFile[] {
  return [
    { path: '.editorconfig', text: editorConfig },
    { path: '.gitattributes', text: gitAttributes },
    // made from the records at any time, so that no two versions of one report stand side by side
    { path: '.gitignore', text: 'reports/\n' },
    ...kinds.map(({ name, schema }) => ({ path: schemaPath(name), text: json(schema) })),
    { path: '.vscode/extensions.json', text: json({ recommendations: ['redhat.vscode-yaml'] }) },
    { path: '.vscode/settings.json', text: json(settings) },
  ];
}

const editorConfig = `root = true

[*]
charset = utf-8
end_of_line = lf
indent_style = space
indent_size = 2
insert_final_newline = true
`;

const gitAttributes = `* text=auto eol=lf
*.xlsx binary
*.docx binary
`;

const records = Object.values(recordKinds).map(({ name, folder }) => [schemaPath(name), [`${folder}/*.yaml`]]);

/** Entries share one folder: what each of them is only its own first line can say. */
const settings = {
  'yaml.schemas': { [schemaPath('pmf')]: ['pmf.yaml'], ...Object.fromEntries(records) },
  'yaml.format.enable': true,
  '[yaml]': { 'editor.insertSpaces': true, 'editor.tabSize': 2 },
  'files.eol': '\n',
};

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
