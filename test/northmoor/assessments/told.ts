/** What the owner of a plan or a priority wrote of one period. */
export interface Told {
  /** The day of the report. */
  readonly on: string;
  readonly outlook: 'on-course' | 'at-risk' | 'off-course';
  readonly assessment: string;
  readonly lessons?: string;
  readonly internal_note?: string;
}

/** By folder of the period: `2014-15/Q2`, `2013-14/annual`. */
export type Assessed = Readonly<Record<string, Told>>;
