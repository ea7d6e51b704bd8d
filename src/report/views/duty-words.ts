import type { Duty, DutyKind } from '../../assess/views/duties.js';
import type { Standing } from '../../assess/views/standing.js';
import { plural } from '../../model/words.js';
import { type Inlines, status, text } from '../blocks.js';
import { recommendationStatuses } from '../recommendation-words.js';
import { tonesOfLevels } from '../risk-words.js';
import { statusWords } from '../statuses.js';
import { standings } from '../tones.js';

/** What a post answers for, as one and as several of it are called. */
export const dutyWords: Readonly<
  Record<DutyKind, { readonly one: string; readonly many: string; readonly title: string }>
> = {
  service: { one: 'service', many: 'services', title: 'Services' },
  plan: { one: 'plan', many: 'plans', title: 'Plans' },
  priority: { one: 'priority', many: 'priorities', title: 'Priorities' },
  indicator: { one: 'indicator', many: 'indicators', title: 'Indicators' },
  activity: { one: 'activity', many: 'activities', title: 'Activities and projects' },
  milestone: { one: 'milestone', many: 'milestones', title: 'Milestones' },
  recommendation: { one: 'recommendation', many: 'recommendations', title: 'Recommendations' },
  risk: { one: 'risk', many: 'risks', title: 'Risks' },
  'risk-action': { one: 'action on risks', many: 'actions on risks', title: 'Actions on risks' },
  budget: { one: 'budget', many: 'budgets', title: 'Budgets' },
  decision: { one: 'decision', many: 'decisions', title: 'Decisions of bodies' },
  'recovery-action': { one: 'recovery action', many: 'recovery actions', title: 'Recovery actions' },
};

export const dutyRoles: Readonly<Record<Duty['role'], string>> = {
  owner: 'Owner',
  'data-provider': 'Data provider',
  validator: 'Validator',
  head: 'Head',
  'portfolio-holder': 'Portfolio holder',
};

/** `On or above target`, `20 (very high)`, `In progress, overdue by 12 days`: with its tone beside the words. */
export function standingInWords(standing: Standing | undefined): Inlines {
  switch (standing?.of) {
    case undefined:
      return [];
    case 'rating':
      return status(standings[standing.colour].tone, standing.words);
    case 'activity':
      return status(statusWords[standing.status].tone, statusWords[standing.status].label);
    case 'recommendation':
      return recommendation(standing);
    case 'risk':
      return status(tonesOfLevels[standing.level] ?? 'neutral', `${standing.score} (${standing.band})`);
  }
}

function recommendation({ status: name, daysOverdue }: Extract<Standing, { readonly of: 'recommendation' }>): Inlines {
  const { tone, label } = recommendationStatuses[name];
  if (daysOverdue === undefined) return status(tone, label);
  return [...status('bad', label), ...text(`, overdue by ${plural(daysOverdue, 'day')}`)];
}
