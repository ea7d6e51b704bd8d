import {
  type Document,
  type DocumentOptions,
  isScalar,
  type ParseOptions,
  type ScalarTag,
  type SchemaOptions,
  stringify,
  type ToStringOptions,
  visit,
} from 'yaml';

/**
 * Words that an older reader of YAML takes for something else than text: they are written in quotes. Days are left as
 * they are, as officers write them. Source: page "Hostile and broken input", table Y.
 */
const readOtherwise = new RegExp(
  `^(?:${[
    '[yn]|yes|no|on|off|true|false|null|~|<<|=',
    '[-+]?(?:0b[01_]+|0x[0-9a-f_]+|\\.(?:inf|nan))',
    '[-+]?(?:[0-9][0-9_]*(?:\\.[0-9_]*)?|\\.[0-9_]*)(?:e[-+]?[0-9]+)?',
    '[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?',
    '[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:t|[ \\t]+)[0-9:].*',
  ].join('|')})$`,
  'i',
);

const older = [{ tag: 'older', default: true, test: readOtherwise, resolve: (text: string) => text }];

/** The field `on` is written bare, as officers write it and as the starter's files have it: what is in quotes are values. */
const bareFields = new Set<unknown>(['on', 'off']);
const bare = 'BARE FIELD';
const bareField: ScalarTag = {
  tag: 'tag:yaml.org,2002:str',
  default: true,
  format: bare,
  identify: (value) => typeof value === 'string',
  resolve: (text) => text,
  stringify: ({ value }) => String(value),
};

/** How YAML is read and made to be written: version 1.2 as `load/` reads it. */
export const yamlOptions: ParseOptions & DocumentOptions & SchemaOptions = {
  version: '1.2',
  schema: 'core',
  compat: older,
  stringKeys: true,
  customTags: [bareField],
};

/** Long texts are not broken again, so that a change shows as the line that was changed. */
const writing: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false, nullStr: '' };

export function yamlText(document: Document): string {
  visit(document, {
    Pair: (_, { key }) => {
      if (isScalar(key) && bareFields.has(key.value)) key.format = bare;
    },
  });
  return document.toString(writing);
}

/** Lists of words stand on one line, as officers write them. */
export function flowLists(document: Document): void {
  visit(document, {
    Seq: (_, list) => {
      if (list.items.every(isScalar)) list.flow = true;
    },
  });
}

/** One text as a value on the line of its field, in quotes where it needs them. */
export function yamlScalar(text: string): string {
  return stringify(text, { ...yamlOptions, ...writing, defaultStringType: 'PLAIN' }).trimEnd();
}
