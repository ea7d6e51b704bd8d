/** The part of JSON Schema that the program itself reads: names, descriptions and where a field refers to. */
export interface Schema {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly maxItems?: number;
  readonly minItems?: number;
  /** The kinds of record that the text names one of. */
  readonly 'x-refers-to'?: string | readonly string[];
}

/** A kind of record or entry: where its files stand and what they may say. References are marked in its schema. */
export interface Kind<Name extends string = string> {
  readonly name: Name;
  /** The folder of its files; entries share `progress`, and the settings are the file `pmf.yaml`. */
  readonly folder: string;
  /** With its article, for messages: `an indicator`. */
  readonly one: string;
  readonly many: string;
  readonly schema: Schema;
}
