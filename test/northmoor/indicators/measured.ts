type Figure = number | string;

/** What an entry says beside its figure. */
export interface Note {
  /** In place of a figure. */
  readonly missing?: { readonly code: 'not-available' | 'not-applicable' | 'confidential'; readonly reason?: string };
  readonly state?: 'final' | 'provisional' | 'estimated';
  readonly break_in_series?: boolean | string;
  readonly commentary?: string;
  readonly action?: string;
  readonly forecast?: Figure;
  readonly restated?: readonly {
    readonly previous: object;
    readonly reason?: string;
    readonly approved_by?: string;
    readonly on?: string;
  }[];
  readonly internal_note?: string;
  /** The day of the report, where it is not in the days before the deadline. */
  readonly reported_on?: string;
  readonly reported_by?: string;
  readonly acknowledged?: readonly { readonly code: string; readonly reason: string }[];
}

/** Figures of one period after another. */
export interface Run {
  readonly every: 'monthly' | 'quarterly' | 'annual';
  readonly from: string;
  /**
   * `41/52` for a fraction, `17.3` for a value, `?` where a note says why there is none, `-` where no file came;
   * `41/52@8` was reported on the 8th of the month in which it was due.
   */
  readonly figures: string;
  /** By period. */
  readonly notes?: Readonly<Record<string, Note>>;
}

/** An indicator as its file tells it. What a real council would be told of a slip in it, `pmf check` tells. */
interface IndicatorRecord {
  readonly title: string;
  readonly service: string;
  readonly owner: string;
  readonly data_provider?: string;
  readonly frequency: Run['every'];
  readonly lag_periods?: number;
  readonly [field: string]: unknown;
}

/** An indicator with all its figures, and the plans that it belongs to. */
export interface Measured {
  readonly id: string;
  /** The comment in the first line of its file. */
  readonly comment?: string;
  readonly record: IndicatorRecord;
  /** Left out for operational work. */
  readonly objective?: string;
  /** Cabinet receives what is in the action plan; each service has all of its own in its service plan. */
  readonly heldBy: 'action-plan' | 'service-plan';
  /** The first and the last year in whose plans it is, where it is not in all of them. */
  readonly plannedFrom?: string;
  readonly plannedUntil?: string;
  readonly runs: readonly Run[];
}
