import type { ReportDocument } from '../report/blocks.js';

/** A way to write a report down. */
export interface Format {
  /** As `--format` names it. */
  readonly name: string;
  /** The ending of its files, without a dot. */
  readonly extension: string;
  readonly render: (document: ReportDocument) => string;
}
