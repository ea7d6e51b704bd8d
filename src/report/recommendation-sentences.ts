import { bodyInSentence } from '../model/body-in-sentence.js';
import { countInWords, listInWords, plural, sentence, showDay } from '../model/words.js';
import { countedParts } from './counted-parts.js';
import { bodyName } from './names.js';
import { partsSentence } from './parts-sentence.js';
import { recommendationStatuses } from './recommendation-words.js';
import type { SectionContext } from './section.js';
import { showShare } from './shares.js';

/** How they stand, how many are late and how many of those due are done: each count with its base. */
export function recommendationSentences(context: SectionContext): readonly string[] {
  const { recommendations: counts } = context.assessment.oversight;
  if (counts.total === 0) return [];
  const said = [
    statusSentence(context),
    overdueSentence(context),
    extendedSentence(context),
    ageSentence(context),
    rateSentence(context),
  ];
  return said.filter((each) => each !== undefined);
}

/** That there are none; of a Panel's session those that it made itself are told with it. */
export function noRecommendations({ assessment }: SectionContext): string {
  const { framework, period, review, body } = assessment;
  const isMade = [...framework.records.recommendation.values()].some(({ report }) => report === review?.id);
  if (review === undefined || !isMade) return 'No recommendations are reported to this body.';
  const where = body.sections.includes('reviews') ? ' Those of the session stand under Review sessions.' : '';
  return `No recommendation on what is reviewed was made before the period ended on ${showDay(period.last)}.${where}`;
}

/** "Of the 30 recommendations reported to the Audit Committee, nine are in progress, …": the parts add to the whole. */
function statusSentence(context: SectionContext): string {
  const { byStatus } = context.assessment.oversight.recommendations;
  const parts = countedParts(recommendationStatuses, byStatus);
  const where = `reported to ${bodyInSentence(bodyName(context))}`;
  return partsSentence({ one: 'recommendation', many: 'recommendations', where }, parts);
}

function overdueSentence({ assessment }: SectionContext): string {
  const { overdue, withinRevisedDate } = assessment.oversight.recommendations;
  if (overdue === 0) return 'None is overdue.';
  const said = `${sentence(countInWords(overdue))} ${overdue === 1 ? 'is' : 'are'} overdue by ${overdue === 1 ? 'its' : 'their'} first date`;
  return `${said}${within(overdue, withinRevisedDate)}.`;
}

function within(overdue: number, count: number): string {
  if (count === 0) return '';
  if (count === overdue) return overdue === 1 ? ' and within its revised date' : ', all of them within a revised date';
  return `, ${countInWords(count)} of them within a revised date`;
}

function extendedSentence({ assessment }: SectionContext): string | undefined {
  const { extendedTwice: count } = assessment.oversight.recommendations;
  if (count === 0) return undefined;
  return `${sentence(countInWords(count))} that ${count === 1 ? 'is' : 'are'} still open ${count === 1 ? 'has' : 'have'} been extended twice or more.`;
}

/** "The 12 that are open have been so for up to 512 days, five of them for more than a year." */
function ageSentence({ assessment }: SectionContext): string | undefined {
  const { open, overAYear, longest } = assessment.oversight.recommendations.ageing;
  if (longest === undefined) return undefined;
  if (open === 1) return `The one that is open has been so for ${plural(longest, 'day')}.`;
  const long = overAYear === 0 ? 'none' : countInWords(overAYear);
  return `The ${countInWords(open)} that are open have been so for up to ${plural(longest, 'day')}, ${long} of them for more than a year.`;
}

/** "Implementation rate: 16 of the 20 due by 30 September 2012 (80%), four on the word of management and 12 verified." */
function rateSentence({ assessment }: SectionContext): string {
  const { asAt, due, implemented, verified, verifiedBefore } = assessment.oversight.recommendations.rate;
  const by = `by ${showDay(asAt)}`;
  if (due === 0) return `None was due ${by}, so there is no implementation rate.`;
  const done = implemented + verified;
  const rate = `Implementation rate: ${done === 0 ? 'none' : countInWords(done)} of the ${countInWords(due)} due ${by} (${showShare(done, due)})`;
  const words = [
    ...(implemented > 0 ? [`${countInWords(implemented)} on the word of management`] : []),
    ...(verified > 0 ? [`${countInWords(verified)} verified by the auditor`] : []),
  ];
  return done === 0 ? `${rate}.` : `${rate}, ${listInWords(words)}${notListed(verified, verifiedBefore)}.`;
}

/** Why more were verified than the report lists: the rate goes on counting them. */
function notListed(verified: number, before: number): string {
  if (before === 0) return '';
  const which = before < verified ? `, ${countInWords(before)} of them` : '';
  return `${which} before this period and not listed`;
}
