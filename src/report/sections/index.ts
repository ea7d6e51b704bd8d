import type { Section } from '../section.js';
import { activities } from './activities.js';
import { agenda } from './agenda.js';
import { agreedExceptions } from './agreed-exceptions.js';
import { assessments } from './assessments.js';
import { budget } from './budget.js';
import { changes } from './changes.js';
import { completeness } from './completeness.js';
import { contents } from './contents.js';
import { cover } from './cover.js';
import { dataQuality } from './data-quality.js';
import { decisions } from './decisions.js';
import { escalations } from './escalations.js';
import { indicators } from './indicators.js';
import { indicatorsAtAGlance } from './indicators-at-a-glance.js';
import { key } from './key.js';
import { lessons } from './lessons.js';
import { offTarget } from './off-target.js';
import { overview } from './overview.js';
import { priorities } from './priorities.js';
import { projects } from './projects.js';
import { provenance } from './provenance.js';
import { recommendations } from './recommendations.js';
import { recoveryPlans } from './recovery-plans.js';
import { reviews } from './reviews.js';
import { revisions } from './revisions.js';
import { risks } from './risks.js';
import { thread } from './thread.js';
import { whatWouldHelp } from './what-would-help.js';

/** Whether any of these sections tells of the period before. */
export function isBeforeTold(names: readonly string[]): boolean {
  return sections.some(({ name, tellsBefore }) => tellsBefore && names.includes(name));
}

/** Every section there is, in the order of a whole report. */
export const sections: readonly Section[] = [
  cover,
  contents,
  agenda,
  key,
  overview,
  completeness,
  offTarget,
  changes,
  decisions,
  assessments,
  priorities,
  indicatorsAtAGlance,
  indicators,
  activities,
  projects,
  recommendations,
  risks,
  budget,
  reviews,
  escalations,
  recoveryPlans,
  agreedExceptions,
  revisions,
  dataQuality,
  lessons,
  thread,
  whatWouldHelp,
  provenance,
];
