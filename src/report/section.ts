import type { BodyAssessment } from '../assess/assessment.js';
import type { ChangesSince } from '../assess/differences/changes-since.js';
import type { Block } from './blocks.js';

/** Facts about this making of the report, told at its foot. Nothing in it comes from a clock. */
export interface Provenance {
  readonly version: string;
}

/** All that a section may know. */
export interface SectionContext {
  readonly assessment: BodyAssessment;
  readonly draft: boolean;
  readonly provenance: Provenance;
  /** What has changed since the body's last final paper; looked for only where the section that tells it is asked for. */
  readonly changes?: ChangesSince | undefined;
}

/** A part of a report: blocks made from an assessment. Its headings start at level 2; compose() fits them to the template. */
export interface Section {
  /** As body templates and `sections` of a body name it. */
  readonly name: string;
  /** It sets the counts of the period before beside its own, which are made only for a report that has such a section. */
  readonly tellsBefore?: true;
  readonly build: (context: SectionContext) => readonly Block[];
}
