import { describe, expect, it } from 'vitest';
import { strictAjv } from '../../bin/dev/generate-validators.js';
import { everyShape, schemas } from './shapes.js';

const fields = everyShape.filter(({ field }) => field !== undefined);
const shown = fields.filter(({ shape }) => shape.examples || shape.default !== undefined);
const ajv = strictAjv();

describe('the words of the schemas', () => {
  it('describe every field at every depth in a sentence', () => {
    const silent = fields.filter(({ shape }) => !/^[A-Z].*\.$/.test(shape.description ?? ''));
    expect(fields.length).toBeGreaterThan(300);
    expect(silent.map(({ at }) => at)).toEqual([]);
  });

  it.each([...schemas])('give %s a title and a description', (_, schema) => {
    expect(schema.title).toMatch(/^[A-Z][a-z]+( entry)?$/);
    expect(schema.description).toMatch(/^[a-zA-Z].*\.$/);
  });

  it('show an example wherever a form is asked for that a word alone does not tell', () => {
    const formed = fields.filter(({ shape }) => shape.pattern?.includes('[0-9]{2}') || shape.format);
    const unshown = formed.filter(({ shape }) => !shape.examples?.length && !shape.default);
    expect(unshown.map(({ at }) => at)).toEqual([]);
  });

  it.each(shown)('show only what the schema itself takes: $at', ({ shape }) => {
    const takes = ajv.compile(shape);
    const values = [...(shape.examples ?? []), ...(shape.default === undefined ? [] : [shape.default])];
    expect(values.filter((value) => !takes(value))).toEqual([]);
  });
});
