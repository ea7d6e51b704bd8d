/** The kinds of record and entry, as the files in schemas/ are named. */
export type SchemaKind =
  | 'activity'
  | 'activity-entry'
  | 'assessment-entry'
  | 'body'
  | 'budget'
  | 'budget-entry'
  | 'exception'
  | 'indicator'
  | 'indicator-entry'
  | 'owner'
  | 'paper'
  | 'plan'
  | 'pmf'
  | 'recommendation'
  | 'recommendation-entry'
  | 'review'
  | 'risk'
  | 'risk-entry'
  | 'service';

/** One way in which a document is not what its schema says. */
export interface SchemaError {
  /** The place as a JSON pointer: `/targets/0/value`. For a key that is missing or unknown, the place of its map. */
  readonly instancePath: string;
  /** The rule as a pointer into the schema: `#/properties/owner/pattern`. */
  readonly schemaPath: string;
  readonly keyword: string;
  /** What was expected, by keyword: `missingProperty`, `additionalProperty`, `allowedValues`, `type`, `limit`, `pattern`. */
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the error is about a key and not about what stands under it. */
  readonly propertyName?: string;
}

/** Whether a document is what its schema says. What it found wrong stays in `errors` until the next call. */
export interface Validate {
  (document: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

export const validators: Readonly<Record<SchemaKind, Validate>>;

export const activity: Validate;
export const activityEntry: Validate;
export const assessmentEntry: Validate;
export const body: Validate;
export const budget: Validate;
export const budgetEntry: Validate;
export const exception: Validate;
export const indicator: Validate;
export const indicatorEntry: Validate;
export const owner: Validate;
export const paper: Validate;
export const plan: Validate;
export const pmf: Validate;
export const recommendation: Validate;
export const recommendationEntry: Validate;
export const review: Validate;
export const risk: Validate;
export const riskEntry: Validate;
export const service: Validate;
