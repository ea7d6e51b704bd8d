import type { Id } from './id.js';
import type { Calendar, Period } from './period.js';
import type {
  Activity,
  ActivityEntry,
  AssessmentEntry,
  Body,
  Budget,
  BudgetEntry,
  Exception,
  Indicator,
  IndicatorEntry,
  Owner,
  Paper,
  Plan,
  Recommendation,
  RecommendationEntry,
  Review,
  Risk,
  RiskEntry,
  Service,
  Settings,
} from './records.js';

/** A record as its file says it, with the id that the file's name gives and the file's path in the data folder. */
export type Held<Fields> = Fields & { readonly id: Id; readonly path: string };

/** An entry as its file says it, with the subject and the period that its path gives. */
export type Entered<Fields> = Fields & { readonly subject: Id; readonly period: Period; readonly path: string };

export interface RecordTypes {
  readonly owner: Owner;
  readonly service: Service;
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly activity: Activity;
  readonly recommendation: Recommendation;
  readonly risk: Risk;
  readonly budget: Budget;
  readonly exception: Exception;
  readonly review: Review;
  readonly body: Body;
  readonly paper: Paper;
}
export type RecordKind = keyof RecordTypes;
export type RecordsById<Kind extends RecordKind> = ReadonlyMap<Id, Held<RecordTypes[Kind]>>;

/** What an entry of each kind of subject says. */
export interface EntryTypes {
  readonly indicator: IndicatorEntry;
  readonly plan: AssessmentEntry;
  readonly priority: AssessmentEntry;
  readonly activity: ActivityEntry;
  readonly recommendation: RecommendationEntry;
  readonly risk: RiskEntry;
  readonly budget: BudgetEntry;
}
/** The kinds of record that progress is told of. */
export type SubjectKind = keyof EntryTypes;

type FieldsOfPriority = NonNullable<Plan['priorities']>[number];
type FieldsOfObjective = NonNullable<FieldsOfPriority['objectives']>[number];

/** A priority stands in the plan that names it. */
export type Priority = Held<FieldsOfPriority> & { readonly plan: Held<Plan> };
export type Objective = Held<FieldsOfObjective> & { readonly priority: Priority };

/** One record that progress is told of, whatever its kind. */
export type Subject =
  | { readonly kind: 'indicator'; readonly record: Held<Indicator> }
  | { readonly kind: 'plan'; readonly record: Held<Plan> }
  | { readonly kind: 'priority'; readonly record: Priority }
  | { readonly kind: 'activity'; readonly record: Held<Activity> }
  | { readonly kind: 'recommendation'; readonly record: Held<Recommendation> }
  | { readonly kind: 'risk'; readonly record: Held<Risk> }
  | { readonly kind: 'budget'; readonly record: Held<Budget> };

/** All that is entered for each subject of a kind, earliest period first. */
export type EntriesBySubject<Kind extends SubjectKind> = ReadonlyMap<Id, readonly Entered<EntryTypes[Kind]>[]>;

/** The whole data folder as one linked, read-only value. */
export interface Framework {
  readonly settings: Settings;
  readonly calendar: Calendar;
  readonly records: { readonly [Kind in RecordKind]: RecordsById<Kind> };
  readonly priorities: ReadonlyMap<Id, Priority>;
  readonly objectives: ReadonlyMap<Id, Objective>;
  readonly subjects: ReadonlyMap<Id, Subject>;
  readonly entries: { readonly [Kind in SubjectKind]: EntriesBySubject<Kind> };
  /** The data folder's own report templates by body, as text. */
  readonly templates: ReadonlyMap<Id, string>;
}

/** Everything entered for a subject, earliest period first. */
export function entriesOf<Kind extends SubjectKind>(
  framework: Framework,
  kind: Kind,
  subject: Id,
): readonly Entered<EntryTypes[Kind]>[] {
  return framework.entries[kind].get(subject) ?? [];
}
