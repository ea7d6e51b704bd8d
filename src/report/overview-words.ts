import type { ActivityAssessment, BodyAssessment, UnratedReason } from '../assess/assessment.js';
import { bodyInSentence } from '../model/body-in-sentence.js';
import type { Held } from '../model/framework.js';
import { heldOn } from '../model/holding.js';
import type { Id } from '../model/id.js';
import type { Plan } from '../model/records.js';
import { countInWords, listInWords, sentence, withArticle } from '../model/words.js';
import { nearestDay } from './by-priority.js';
import { bodyName } from './names.js';
import { partsSentence, type SaidPart } from './parts-sentence.js';
import type { SectionContext } from './section.js';
import { statusLevels } from './statuses.js';
import { standings, unratedWords } from './tones.js';

/** More plans than a sentence can name. */
const mostNamed = 3;

/** "Of the 56 activities in the Annual Action Plan 2014/15, 45 are on track, …": every status present, the parts adding to the whole. */
export function activitiesSentence(context: SectionContext): string {
  const { activities, statuses } = context.assessment;
  const where = whereThese(
    context,
    activities.filter(({ proposed, status }) => !proposed && status !== 'withdrawn').map(({ activity }) => activity.id),
  );
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
  const where = whereThese(
    context,
    indicators.filter(({ counted }) => counted).map(({ indicator }) => indicator.id),
  );
  const parts = (['green', 'amber', 'red', 'unrated'] as const).map((colour) => ({
    ...standings[colour],
    count: ratings[colour],
  }));
  return partsSentence({ one: 'indicator', many: 'indicators', where }, parts);
}

/** "Of the four not rated, two are overdue and two have no target.": unrated is never left without its reason. */
export function unratedSentence({ assessment }: SectionContext): string | undefined {
  const parts = unratedParts(assessment);
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const [only, ...others] = parts;
  if (!only) return undefined;
  if (total === 1) return `The one not rated ${only.one}.`;
  if (others.length === 0) return `The ${countInWords(total)} not rated ${only.many}.`;
  const said = parts.map(({ count, one, many }) => `${countInWords(count)} ${count === 1 ? one : many}`);
  return `Of the ${countInWords(total)} not rated, ${listInWords(said)}.`;
}

function unratedParts({ indicators }: BodyAssessment): readonly SaidPart[] {
  const counts = new Map<UnratedReason, number>();
  for (const { counted, rating } of indicators) {
    if (counted && rating.colour === 'unrated') counts.set(rating.reason, (counts.get(rating.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ ...unratedWords[reason], count })).sort((a, b) => b.count - a.count);
}

/** `in the Annual Action Plan 2014/15` where plans hold all of them at the end of the period, else `reported to Cabinet`. */
function whereThese(context: SectionContext, ids: readonly Id[]): string {
  const { plans, period } = context.assessment;
  const wanted = new Set(ids);
  const heldBy = (plan: Held<Plan>) => heldOn(plan, nearestDay(plan, period.last));
  const holding = plans.filter((plan) => heldBy(plan).some((id) => wanted.has(id)));
  const held = new Set(holding.flatMap(heldBy));
  if (ids.length === 0 || ids.some((id) => !held.has(id))) return `reported to ${bodyInSentence(bodyName(context))}`;
  if (holding.length > mostNamed) return `in ${countInWords(holding.length)} plans`;
  return `in ${listInWords(holding.map(({ title }) => withArticle(title)))}`;
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
