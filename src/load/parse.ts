import { parseDocument, type Document as YamlDocument } from 'yaml';

/** YAML 1.2 as it stands in the file, with all that is wrong with it. May throw where the parser breaks its promise not to. */
export function parseYaml(text: string): YamlDocument.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // quadratic in the parser: the visit checks the names
    uniqueKeys: false,
    merge: false,
    resolveKnownTags: false,
    // 'silent' would drop a second document without an error
    logLevel: 'error',
    prettyErrors: false,
  });
}
