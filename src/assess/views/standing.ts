import type { Id } from '../../model/id.js';
import type { ActivityAssessment, Assessment, Colour, RecommendationAssessment } from '../assessment.js';

/** How one record stood at the end of the latest quarter, each kind in its own terms. */
export type Standing =
  | { readonly of: 'rating'; readonly colour: Colour | 'unrated'; readonly words: string }
  | { readonly of: 'activity'; readonly status: ActivityAssessment['status'] }
  | {
      readonly of: 'recommendation';
      readonly status: RecommendationAssessment['status'];
      readonly daysOverdue: number | undefined;
    }
  | { readonly of: 'risk'; readonly score: number; readonly band: string; readonly level: number };

/** How the record of that id stands in the assessment; nothing where it is not judged there. */
export function standingOf(assessment: Assessment, id: Id): Standing | undefined {
  const rated = assessment.indicators.get(id) ?? assessment.budgets.get(id);
  if (rated) return { of: 'rating', colour: rated.rating.colour, words: rated.rating.words };
  const activity = assessment.activities.get(id);
  if (activity) return { of: 'activity', status: activity.status };
  const recommendation = assessment.recommendations.get(id);
  if (recommendation) {
    const { status, daysOverdue } = recommendation;
    return { of: 'recommendation', status, daysOverdue };
  }
  const scored = assessment.risks.get(id)?.residual;
  return scored && { of: 'risk', score: scored.score, band: scored.band, level: scored.level };
}
