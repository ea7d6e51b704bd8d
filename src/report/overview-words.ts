import type { ActivityAssessment, BodyAssessment, UnratedReason } from '../assess/assessment.js';
import { bodyInSentence } from '../model/body-in-sentence.js';
import type { Held } from '../model/framework.js';
import { heldOn } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Plan } from '../model/records.js';
import { countInWords, listInWords, planInSentence, sentence } from '../model/words.js';
import { nearestDay } from './by-priority.js';
import { bodyName, serviceName } from './names.js';
import { notRatedSentence, partsSentence, type SaidPart } from './parts-sentence.js';
import type { SectionContext } from './section.js';
import { statusLevels } from './statuses.js';
import { standings, unratedWords } from './tones.js';

/** More plans than a sentence can name. */
const mostNamed = 3;

/** "Of the 56 activities in the Annual Action Plan 2014/15, 45 are on track, …": every status present, the parts adding to the whole. */
export function activitiesSentence(context: SectionContext): string {
  const { activities, statuses } = context.assessment;
  const counted = activities.filter(({ proposed, status }) => !proposed && status !== 'withdrawn');
  const where = whereThese(context, { kind: 'activity', ids: counted.map(({ activity }) => activity.id) });
  const parts = statusLevels.map((level): SaidPart => {
    return { ...level, count: level.statuses.reduce((sum, status) => sum + statuses.byStatus[status], 0) };
  });
  return partsSentence({ one: 'activity', many: 'activities', where }, parts);
}

/** "Two more were withdrawn, with Cabinet's agreement.": they stand in no total. Proposed ones needed no agreement. */
export function withdrawnSentence(context: SectionContext): string | undefined {
  const { assessment } = context;
  const withdrawn = assessment.activities.filter((each) => each.status === 'withdrawn' && !each.proposed);
  const count = assessment.statuses.withdrawn;
  if (count === 0) return undefined;
  const more = `${sentence(countInWords(count))} more ${count === 1 ? 'was' : 'were'} withdrawn`;
  return `${more}${agreementTo(withdrawn)}.`;
}

/** "Of the 45 indicators in the plan, 30 are on target, …" */
export function indicatorsSentence(context: SectionContext): string {
  const { indicators, ratings } = context.assessment;
  const counted = indicators.filter((item) => item.counted);
  const where = whereThese(context, { kind: 'indicator', ids: counted.map(({ indicator }) => indicator.id) });
  const parts = (['green', 'amber', 'red', 'unrated'] as const).map((colour) => ({
    ...standings[colour],
    count: ratings[colour],
  }));
  return partsSentence({ one: 'indicator', many: 'indicators', where }, parts);
}

/** "Of the four not rated, two are overdue and two have no target.": unrated is never left without its reason. */
export function unratedSentence({ assessment }: SectionContext): string | undefined {
  return notRatedSentence(unratedParts(assessment), assessment.ratings.total);
}

function unratedParts({ indicators }: BodyAssessment): readonly SaidPart[] {
  const counts = new Map<UnratedReason, number>();
  for (const { counted, rating } of indicators) {
    if (counted && rating.colour === 'unrated') counts.set(rating.reason, (counts.get(rating.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ ...unratedWords[reason], count })).sort((a, b) => b.count - a.count);
}

interface Counted {
  readonly kind: 'activity' | 'indicator';
  readonly ids: readonly Id[];
}

/** `in the Annual Action Plan 2014/15` where these are all that is in it, `of Housing in …` where they are one service's; else `reported to Cabinet`. */
function whereThese(context: SectionContext, counted: Counted): string {
  const { review } = context.assessment;
  if (review) return 'looked at';
  const service = serviceName(context);
  const holding = plansHolding(context, counted.ids);
  const named = holding.length > mostNamed ? `${countInWords(holding.length)} plans` : listInWords(titlesOf(holding));
  if (service !== undefined) return holding.length > 0 ? `of ${service} in ${named}` : `of ${service}`;
  const isWhole = holding.length > 0 && holding.every((plan) => isGivenWhole(context, plan, counted.kind));
  return isWhole ? `in ${named}` : `reported to ${bodyInSentence(bodyName(context))}`;
}

function titlesOf(plans: readonly Held<Plan>[]): readonly string[] {
  return plans.map(({ title }) => planInSentence(title));
}

/** The plans that hold them at the end of the period; none where they do not hold all of them. */
function plansHolding({ assessment: { plans, period } }: SectionContext, ids: readonly Id[]): readonly Held<Plan>[] {
  const wanted = new Set(ids);
  const heldBy = (plan: Held<Plan>) => heldOn(plan, nearestDay(plan, period.last));
  const holding = plans.filter((plan) => heldBy(plan).some((id) => wanted.has(id)));
  const held = new Set(holding.flatMap(heldBy));
  return ids.every((id) => held.has(id)) ? holding : [];
}

/** Whether the body asks for all of a kind that the plan holds, and not for some services or for the major ones alone. */
function isGivenWhole({ assessment: { body } }: SectionContext, plan: Held<Plan>, kind: Counted['kind']): boolean {
  return body.receives.some(
    ({ plans = [plan.kind], records = [kind], services, major }) =>
      plans.includes(plan.kind) && records.includes(kind) && services === undefined && major === undefined,
  );
}

function agreementTo(withdrawn: readonly ActivityAssessment[]): string {
  const agreed = withdrawn.flatMap((each) => each.withdrawn?.agreedBy ?? []);
  const unagreed = withdrawn.length - agreed.length;
  const named =
    agreed.length > 0
      ? `, with ${listInWords([...new Set(agreed)].map(bodyInSentence).map(possessive))} agreement`
      : '';
  if (unagreed === 0) return named;
  if (agreed.length === 0) return '; no agreement is recorded';
  return `${named}; for ${countInWords(unagreed)} no agreement is recorded`;
}

function possessive(name: string): string {
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
}
