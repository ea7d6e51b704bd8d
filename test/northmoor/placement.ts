/** Where an activity or a recommendation stands: the plan that delivers it, and under which objective. */
export interface Placement {
  readonly id: string;
  readonly plan: string;
  /** Left out for operational work. */
  readonly objective?: string;
  /** Where the plan took it on after it was approved. */
  readonly added?: PlanChange;
  /** Where another plan, or none, takes it on. An activity that is dropped stays, with `withdrawn` among its own changes. */
  readonly removed?: PlanChange;
}

/** One visible change of a plan after it was approved. Items of the same day and reason become one change. */
export interface PlanChange {
  readonly on: string;
  readonly reason: string;
  readonly agreed_by: string;
  readonly minute?: string;
}
