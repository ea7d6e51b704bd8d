import type {
  BodyAssessment,
  BudgetAssessment,
  RecommendationAssessment,
  RiskAssessment,
} from '../../src/assess/assessment.js';
import { receive } from '../../src/assess/receive.js';
import type { Section, SectionContext } from '../../src/report/section.js';
import { linesOf } from '../report/words-of.js';
import { assessed, type When } from './assessed.js';
import { type FrameworkParts, found, held, id } from './framework.js';

type Fields<Kind extends 'recommendations' | 'risks' | 'budgets'> = NonNullable<FrameworkParts[Kind]>[string];
type Entries = NonNullable<FrameworkParts['entries']>;
type More = When & Pick<FrameworkParts, 'settings' | 'plans'>;

/** The one recommendation `R-1` of a council; nothing where the report does not know it. */
export function recommendationOf(fields: Fields<'recommendations'>, entries: Entries, more: More = {}) {
  const { settings = {}, plans = {}, ...when } = more;
  const { recommendations } = assessed({ settings, plans, recommendations: { 'R-1': fields }, entries }, when);
  return recommendations.get(id('R-1'));
}

/** The one risk `C-1` of a council. */
export function riskOf(fields: Fields<'risks'>, entries: Entries, more: More = {}) {
  const { settings = {}, plans = {}, ...when } = more;
  return assessed({ settings, plans, risks: { 'C-1': fields }, entries }, when).risks.get(id('C-1'));
}

/** The one budget `B-1` of a council. */
export function budgetOf(fields: Fields<'budgets'>, entries: Entries, more: More = {}) {
  const { settings = {}, plans = {}, ...when } = more;
  return assessed({ settings, plans, budgets: { 'B-1': fields }, entries }, when).budgets.get(id('B-1'));
}

/** It is in the report, whatever the test asks of it. */
export function known<Item extends RecommendationAssessment | RiskAssessment | BudgetAssessment>(
  item: Item | undefined,
): Item {
  return found(item, 'an assessment');
}

/** What the Board receives of a council: everything, unless its fields say otherwise. */
export function receivedOf(
  parts: FrameworkParts,
  { body = {}, ...when }: When & { readonly body?: NonNullable<FrameworkParts['bodies']>[string] } = {},
): BodyAssessment {
  const assessment = assessed({ ...parts, bodies: { board: { name: 'Board', ...body } } }, when);
  return receive(assessment, { body: held(assessment.framework, 'body', 'board') });
}

/** A section of the Board's report as lines. */
export function linesFor(
  section: Section,
  parts: FrameworkParts,
  when: Parameters<typeof receivedOf>[1] = {},
): readonly string[] {
  const context: SectionContext = {
    assessment: receivedOf(parts, when),
    draft: false,
    provenance: { version: '0.1.0' },
  };
  return linesOf(section.build(context));
}
