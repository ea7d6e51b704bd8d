import type { CheckRule } from '../check-input.js';
import { aboveAppetiteWithoutAction } from './above-appetite-without-action.js';
import { bandsOutOfOrder } from './bands-out-of-order.js';
import { baseMissing } from './base-missing.js';
import { caseCollisionOfIds } from './case-collision-of-ids.js';
import { changeIncomplete } from './change-incomplete.js';
import { changedNotDelivered } from './changed-not-delivered.js';
import { circularReference } from './circular-reference.js';
import { completedWithoutDay } from './completed-without-day.js';
import { daysOutOfOrder } from './days-out-of-order.js';
import { duplicateId } from './duplicate-id.js';
import { endedWithoutSuccessor } from './ended-without-successor.js';
import { endsBeforeItStarts } from './ends-before-it-starts.js';
import { filterMatchesNothing } from './filter-matches-nothing.js';
import { foreignObjective } from './foreign-objective.js';
import { halfApproved } from './half-approved.js';
import { notAPeriodHere } from './not-a-period.js';
import { notAnAgreeingBody } from './not-an-agreeing-body.js';
import { notStartedAfterStart } from './not-started-after-start.js';
import { onTrackAfterEnd } from './on-track-after-end.js';
import { oneOfTwo } from './one-of-two.js';
import { outOfBounds } from './out-of-bounds.js';
import { paperFitsNoReport } from './paper-fits-no-report.js';
import { percentFalls } from './percent-falls.js';
import { periodOutsideRange } from './period-outside-range.js';
import { placeholder } from './placeholder.js';
import { planChange } from './plan-change.js';
import { planReviewOverdue } from './plan-review-overdue.js';
import { polarityFitsType } from './polarity-fits-type.js';
import { postWithoutHolder } from './post-without-holder.js';
import { priorityWithoutDelivery } from './priority-without-delivery.js';
import { problemWithoutAction } from './problem-without-action.js';
import { profileShape } from './profile-shape.js';
import { reportedInFuture } from './reported-in-future.js';
import { residualAboveInherent } from './residual-above-inherent.js';
import { reversedBounds } from './reversed-bounds.js';
import { riskReviewOverdue } from './risk-review-overdue.js';
import { roleMissing } from './role-missing.js';
import { servicePlanWithoutObjective } from './service-plan-without-objective.js';
import { successorWithoutEnd } from './successor-without-end.js';
import { targetAboveResidual } from './target-above-residual.js';
import { targetMissing } from './target-missing.js';
import { targetShape } from './target-shape.js';
import { templateWithoutBody } from './template-without-body.js';
import { toleranceFitsType } from './tolerance-fits-type.js';
import { twoPapers } from './two-papers.js';
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
  planChange,
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
  daysOutOfOrder,
  changeIncomplete,
  endedWithoutSuccessor,
  successorWithoutEnd,
  reportedInFuture,
  problemWithoutAction,
  notStartedAfterStart,
  onTrackAfterEnd,
  completedWithoutDay,
  percentFalls,
  residualAboveInherent,
  targetAboveResidual,
  aboveAppetiteWithoutAction,
  riskReviewOverdue,
  priorityWithoutDelivery,
  servicePlanWithoutObjective,
  planReviewOverdue,
  ...roleMissing,
  postWithoutHolder,
  placeholder,
  oneOfTwo,
  twoPapers,
  paperFitsNoReport,
  filterMatchesNothing,
  profileShape,
  baseMissing,
  bandsOutOfOrder,
  unknownTimezone,
  templateWithoutBody,
];
