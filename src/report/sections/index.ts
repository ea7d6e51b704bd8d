import type { Section } from '../section.js';
import { activities } from './activities.js';
import { assessments } from './assessments.js';
import { completeness } from './completeness.js';
import { contents } from './contents.js';
import { cover } from './cover.js';
import { indicators } from './indicators.js';
import { indicatorsAtAGlance } from './indicators-at-a-glance.js';
import { key } from './key.js';
import { offTarget } from './off-target.js';
import { overview } from './overview.js';
import { provenance } from './provenance.js';

/** Every section there is, in the order of a whole report. */
export const sections: readonly Section[] = [
  cover,
  contents,
  key,
  overview,
  completeness,
  offTarget,
  assessments,
  indicatorsAtAGlance,
  indicators,
  activities,
  provenance,
];
