import { readSchemas } from '../../bin/dev/read-schemas.js';

/** The keywords that our schemas use: the subset that editors of draft-07 read as well. */
export interface Shape {
  readonly $schema?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: Shape;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
  readonly items?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly 'x-refers-to'?: string | readonly string[];
}

/** A shape within a schema, with the way to it: `indicator/targets/[]/year`. */
export interface Found {
  readonly at: string;
  readonly shape: Shape;
  /** The name of the field, where the shape is that of a field and not of a list's items or a whole record. */
  readonly field: string | undefined;
}

// keywords.test.ts proves that they use these keywords and no other.
export const schemas = readSchemas() as unknown as ReadonlyMap<string, Shape>;

export const everyShape: readonly Found[] = [...schemas].flatMap(([kind, shape]) => [
  ...shapesFrom({ at: kind, shape, field: undefined }),
]);

export function isOfType(shape: Shape, type: string): boolean {
  return [shape.type].flat().includes(type);
}

function* shapesFrom(found: Found): Iterable<Found> {
  yield found;
  const { at, shape } = found;
  for (const [field, inner] of fieldsOf(shape)) yield* shapesFrom({ at: `${at}/${field}`, shape: inner, field });
  if (shape.items) yield* shapesFrom({ at: `${at}/[]`, shape: shape.items, field: undefined });
}

function fieldsOf(shape: Shape): readonly [string, Shape][] {
  return [...Object.entries(shape.properties ?? {}), ...Object.entries(shape.patternProperties ?? {})];
}
