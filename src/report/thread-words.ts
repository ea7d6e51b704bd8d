import type { BodyAssessment } from '../assess/assessment.js';
import type { RollUp } from '../assess/roll-up.js';
import type { Id } from '../model/id.js';
import type { ThreadNode } from '../model/thread.js';
import { type Inlines, text } from './blocks.js';
import { indicatorTitle } from './names.js';
import { recommendationStatus } from './recommendation-words.js';
import { residualInWords } from './risk-words.js';
import { rollUpInBrief } from './roll-up-table.js';
import { statusWords } from './statuses.js';
import { ratingStatus } from './tones.js';

/** One thing of the golden thread by its name, with how it stands where this report judges it. */
export function threadItem(assessment: BodyAssessment, { kind, id }: Pick<ThreadNode, 'kind' | 'id'>): Inlines {
  const { framework } = assessment;
  switch (kind) {
    case 'plan':
      return [{ type: 'strong', content: text(framework.records.plan.get(id)?.title ?? id) }];
    case 'priority':
      return counted(`Priority: ${framework.priorities.get(id)?.title ?? id}`, assessment.rollUps.priorities, id);
    case 'objective':
      return counted(`Objective: ${framework.objectives.get(id)?.title ?? id}`, assessment.rollUps.objectives, id);
    case 'indicator':
      return indicator(assessment, id);
    case 'activity':
      return activity(assessment, id);
    case 'recommendation':
    case 'risk':
    case 'budget':
      return oversight(assessment, id);
  }
}

/** With how the indicators below it stand together. */
function counted(title: string, rollUps: readonly RollUp[], id: Id): Inlines {
  const said = rollUpInBrief(rollUps.find(({ of }) => of.id === id));
  return text(said === undefined ? title : `${title} (${said})`);
}

function indicator({ indicators }: BodyAssessment, id: Id): Inlines {
  const item = indicators.find((each) => each.indicator.id === id);
  return item ? [...text(`${indicatorTitle(item.indicator)}: `), ...ratingStatus(item.rating)] : text(id);
}

function activity({ activities }: BodyAssessment, id: Id): Inlines {
  const item = activities.find((each) => each.activity.id === id);
  if (item === undefined) return text(id);
  const { tone, label } = statusWords[item.status];
  return [...text(`${item.activity.title}: `), { type: 'status', tone, text: label }];
}

function oversight(assessment: BodyAssessment, id: Id): Inlines {
  const recommendation = assessment.recommendations.find((each) => each.recommendation.id === id);
  if (recommendation) {
    return [
      ...text(`Recommendation ${id}: ${recommendation.recommendation.title}: `),
      ...recommendationStatus(recommendation),
    ];
  }
  const risk = assessment.risks.find((each) => each.risk.id === id);
  if (risk) return [...text(`Risk ${id}: ${risk.risk.title}: `), ...residualInWords(assessment, risk)];
  return text(id);
}
