import type { WrittenIn } from '../load/document.js';
import type { Finding } from '../model/finding.js';
import { firstFaults } from '../model/first-faults.js';
import type { Kind } from '../model/kind.js';
import { toFinding } from '../model/rule.js';
import { fieldOf, schemaAt, valueAt } from './fields.js';
import { type SchemaError, type SchemaKind, validators } from './generated/validators.js';
import { schemaPages } from './schema-pages.js';
import { type Told, tell } from './schema-words.js';

/** Of several errors about one value the first of these says most. */
const mostTelling = ['enum', 'type', 'minLength', 'format', 'pattern', 'maxLength'];

/** How many values are sought in the text of their file: only the first twenty faults are told. */
const mostSought = 100;

interface ToValidate {
  readonly path: string;
  readonly kind: Kind<SchemaKind>;
  readonly content: unknown;
  readonly text: string;
  readonly writtenIn: WrittenIn;
}

/** All in which a document is not what the schema of its kind says, in our words. Empty: the document has the type of its kind. */
export function findingsOfSchema({ path, kind, content, ...file }: ToValidate): readonly Finding[] {
  const validate = validators[kind.name];
  if (validate(content)) return [];
  const written = file.writtenIn(file.text);
  const told = oneForEachValue(validate.errors ?? []).map((error, at) =>
    toldOf(error, { kind, content, written: at < mostSought ? written : undefined }),
  );
  const findings = withoutTwins(told).map(({ page, field, part, missing, ...problem }) =>
    toFinding(page, { ...problem, at: { path, field: field ?? [], ...(part ? { part } : {}) } }),
  );
  return firstFaults(findings);
}

/** One error for each value; names of fields, missing and unknown, each have their own. */
function oneForEachValue(errors: readonly SchemaError[]): readonly SchemaError[] {
  const chosen = new Map<string, SchemaError>();
  for (const error of errors) {
    if (error.propertyName !== undefined) continue;
    const key = keyOf(error);
    const standing = chosen.get(key);
    if (standing === undefined || rankOf(error) < rankOf(standing)) chosen.set(key, error);
  }
  return [...chosen.values()];
}

function keyOf({ instancePath, params }: SchemaError): string {
  const name = params.missingProperty ?? params.additionalProperty ?? params.propertyName;
  return name === undefined ? instancePath : `${instancePath}\n${String(name)}`;
}

function rankOf({ keyword }: SchemaError): number {
  const rank = mostTelling.indexOf(keyword);
  return rank < 0 ? mostTelling.length : rank;
}

interface Validated extends Pick<ToValidate, 'kind' | 'content'> {
  readonly written: ReturnType<WrittenIn> | undefined;
}

function toldOf(error: SchemaError, { kind, content, written }: Validated): Told {
  const field = fieldOf(error.instancePath, content);
  const value = valueAt(content, field);
  const source = typeof value === 'number' ? written?.(field) : undefined;
  const refused = { kind, error, field, value, source, schema: schemaAt(kind.schema, field) };
  return { field, ...tell(refused) };
}

/** A field that is missing only because its name has a slip is one fault and not two. */
function withoutTwins(told: readonly Told[]): readonly Told[] {
  const slips = told.filter(({ page }) => page === schemaPages.unknownField);
  const meant = new Set(slips.map(({ field, suggestion }) => JSON.stringify([field?.slice(0, -1), suggestion])));
  return told.filter(({ missing, field }) => missing === undefined || !meant.has(JSON.stringify([field, missing])));
}
