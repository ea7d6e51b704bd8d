import { describe, expect, it } from 'vitest';
import { everyShape, isOfType, schemas } from './shapes.js';

/** What editors that know only draft-07 read alike; shared parts, where there are any, stand under $defs. */
const portable = new Set(
  `$schema title description default examples x-refers-to type enum properties patternProperties propertyNames
  additionalProperties required items minProperties maxProperties minItems maxItems uniqueItems minLength maxLength
  pattern format minimum maximum exclusiveMinimum`.split(/\s+/),
);

const targets = new Set(
  `owner service plan indicator activity recommendation risk budget exception review body paper
  priority objective milestone`.split(/\s+/),
);

/** The ways to the shapes that a test holds against the schemas. */
function places(wrong: (found: (typeof everyShape)[number]) => boolean): readonly string[] {
  return everyShape.filter(wrong).map(({ at }) => at);
}

describe('the keywords of the schemas', () => {
  it('are those that every editor reads', () => {
    expect(places(({ shape }) => Object.keys(shape).some((keyword) => !portable.has(keyword)))).toEqual([]);
  });

  it.each([...schemas])('say of %s which draft it is', (_, schema) => {
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  it('close every map to unknown keys', () => {
    expect(places(({ shape }) => isOfType(shape, 'object') && shape.additionalProperties !== false)).toEqual([]);
  });

  it('require only fields that there are', () => {
    const unknown = ({ shape }: (typeof everyShape)[number]) =>
      (shape.required ?? []).some((field) => !Object.hasOwn(shape.properties ?? {}, field));
    expect(places(unknown)).toEqual([]);
  });

  it('limit every list to 500 items and every text to 20,000 characters', () => {
    expect(places(({ shape }) => isOfType(shape, 'array') && !((shape.maxItems ?? Infinity) <= 500))).toEqual([]);
    const isOpenText = ({ shape }: (typeof everyShape)[number]) => isOfType(shape, 'string') && !shape.enum;
    expect(places((found) => isOpenText(found) && !((found.shape.maxLength ?? Infinity) <= 20_000))).toEqual([
      ...places(({ shape }) => shape.pattern === '^last$'),
    ]);
  });

  it('take no empty text', () => {
    const takesEmpty = ({ shape }: (typeof everyShape)[number]) =>
      isOfType(shape, 'string') && !shape.enum && !shape.minLength && new RegExp(shape.pattern ?? '', 'u').test('');
    expect(places(takesEmpty)).toEqual([]);
  });

  it('compare items with each other only where they are texts, because comparing maps takes seconds', () => {
    expect(places(({ shape }) => shape.uniqueItems === true && shape.items?.type !== 'string')).toEqual([]);
  });

  it('know one form of day', () => {
    const days = everyShape.filter(({ shape }) => shape.format !== undefined);
    expect(days.length).toBeGreaterThan(50);
    expect(new Set(days.map(({ shape }) => `${shape.format} ${shape.pattern}`)).size).toBe(1);
  });
});

describe('references', () => {
  const references = everyShape.filter(({ shape }) => shape['x-refers-to'] !== undefined);

  it('name kinds of record, or what stands within one', () => {
    const named = references.flatMap(({ shape }) => [shape['x-refers-to']].flat());
    expect(named.filter((target) => !targets.has(target ?? ''))).toEqual([]);
  });

  it('have the form of an id', () => {
    const forms = new Set(references.map(({ shape }) => `${shape.type} ${shape.maxLength} ${shape.pattern}`));
    expect([...forms]).toEqual(['string 40 ^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$']);
  });

  it.each([
    ['owner', 'owner'],
    ['service', 'service'],
    ['portfolio_holder', 'owner'],
    ['reported_by', 'owner'],
    ['body', 'body'],
    ['objective', 'objective'],
    ['milestone', 'milestone'],
  ])('are marked on every field "%s"', (field, target) => {
    const found = everyShape.filter((each) => each.field === field);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ shape }) => shape['x-refers-to'] !== target).map(({ at }) => at)).toEqual([]);
  });
});
