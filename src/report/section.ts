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
  /** It tells something of the period before, of which the counts are made only for a report that has such a section. */
  readonly tellsBefore?: true;
  readonly build: (context: SectionContext) => readonly Block[];
}

/** What a section may know: one that does not say that it tells of the period before is given nothing of it. */
export function contextFor({ tellsBefore }: Pick<Section, 'tellsBefore'>, context: SectionContext): SectionContext {
  return tellsBefore ? context : { ...context, assessment: { ...context.assessment, before: undefined } };
}
