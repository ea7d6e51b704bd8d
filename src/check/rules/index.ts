import type { CheckRule } from '../check-input.js';
import { caseCollisionOfIds } from './case-collision-of-ids.js';
import { changedNotDelivered } from './changed-not-delivered.js';
import { circularReference } from './circular-reference.js';
import { duplicateId } from './duplicate-id.js';
import { endsBeforeItStarts } from './ends-before-it-starts.js';
import { foreignObjective } from './foreign-objective.js';
import { halfApproved } from './half-approved.js';
import { notAPeriodHere } from './not-a-period.js';
import { notAnAgreeingBody } from './not-an-agreeing-body.js';
import { oneOfTwo } from './one-of-two.js';
import { outOfBounds } from './out-of-bounds.js';
import { periodOutsideRange } from './period-outside-range.js';
import { polarityFitsType } from './polarity-fits-type.js';
import { problemWithoutAction } from './problem-without-action.js';
import { reportedInFuture } from './reported-in-future.js';
import { reversedBounds } from './reversed-bounds.js';
import { targetMissing } from './target-missing.js';
import { targetShape } from './target-shape.js';
import { templateWithoutBody } from './template-without-body.js';
import { toleranceFitsType } from './tolerance-fits-type.js';
import { unknownRecords } from './unknown-record.js';
import { unknownTimezone } from './unknown-timezone.js';
import { valueShape } from './value-shape.js';
import { valueType } from './value-type.js';
import { wrongFrequency } from './wrong-frequency.js';
import { zeroTarget } from './zero-target.js';

/** The rules on records, in the order in which their findings are made and their pages listed. */
export const rules: readonly CheckRule[] = [
  duplicateId,
  caseCollisionOfIds,
  ...unknownRecords,
  foreignObjective,
  circularReference,
  changedNotDelivered,
  wrongFrequency,
  periodOutsideRange,
  notAPeriodHere,
  valueShape,
  valueType,
  outOfBounds,
  targetMissing,
  targetShape,
  zeroTarget,
  reversedBounds,
  polarityFitsType,
  toleranceFitsType,
  halfApproved,
  notAnAgreeingBody,
  endsBeforeItStarts,
  reportedInFuture,
  problemWithoutAction,
  oneOfTwo,
  unknownTimezone,
  templateWithoutBody,
];
