import type { BodyAssessment, RiskAssessment } from '../assess/assessment.js';
import type { Day } from '../model/day.js';
import type { Held } from '../model/framework.js';
import type { Risk } from '../model/records.js';
import type { RiskScore } from '../model/risk-band.js';
import { plural, sentence, showDay, showPeriod, showPeriodOfYear } from '../model/words.js';
import { hasPassedSince } from './as-at.js';
import { type Inlines, status, type Tone, text } from './blocks.js';
import { absenceInWords } from './due-words.js';

/** From the lowest band; the words stand beside it. */
export const tonesOfLevels: readonly Tone[] = ['good', 'caution', 'bad', 'bad'];

/** From which level on a risk is one that members look at: high and very high. */
const highFrom = 2;

/** `CR-003: Loss of rent through empty homes` */
export function riskTitle({ id, title }: Held<Risk>): string {
  return `${id}: ${title}`;
}

/** `20 (very high)` */
export function scoreInWords({ score, band }: RiskScore): string {
  return `${score} (${band})`;
}

/** As it was scored, with its quarter where that is not the report's, or why it has no score. */
export function residualInWords({ framework, period }: BodyAssessment, item: RiskAssessment): Inlines {
  const { residual, period: own, due, previous } = item;
  if (residual !== undefined) {
    const dated = own === undefined || own.last === period.last ? '' : `, at ${showPeriodOfYear(own)}`;
    return status(tonesOfLevels[residual.level] ?? 'neutral', `${residual.score} (${residual.band}${dated})`);
  }
  if (own === undefined) return status('neutral', 'Not scored yet');
  const why = due ? `. ${absenceInWords(framework, due)}` : '';
  const before = previous ? `. It was ${scoreInWords(previous)} in the quarter before` : '';
  return [...status('neutral', 'Not scored'), ...text(`${why}${before}`)];
}

/** `Up from 9 (medium)`, `Down from 12`, `No change`, `New`: since the quarter before the one that is shown. The band is told where it was another. */
export function movementInWords({ movement, previous, residual }: RiskAssessment): string {
  switch (movement) {
    case 'up':
      return `Up from ${earlierInWords(previous, residual)}`;
    case 'down':
      return `Down from ${earlierInWords(previous, residual)}`;
    case 'same':
      return 'No change';
    case 'new':
      return 'New';
    case 'unknown':
      return residual === undefined ? 'Not known' : 'Not known: not scored the quarter before';
  }
}

function earlierInWords(previous: RiskScore | undefined, residual: RiskScore | undefined): string {
  if (previous === undefined) return 'a score that is not known';
  return previous.level === residual?.level ? String(previous.score) : scoreInWords(previous);
}

/** Whether members look at it: it is high, it has moved, it is new, or nobody has scored it so that this is not known. */
export function isHighOrMoved({ residual, movement }: RiskAssessment): boolean {
  if (residual === undefined || residual.level >= highFrom) return true;
  return movement === 'up' || movement === 'down' || movement === 'new';
}

/** `8, which the score exceeds` or `8, which the score keeps within`; nothing where there is none or no score. */
export function appetiteInWords({ risk, isAboveAppetite }: RiskAssessment): string | undefined {
  if (isAboveAppetite === undefined) return undefined;
  return `${risk.appetite}, which the score ${isAboveAppetite ? 'exceeds' : 'keeps within'}`;
}

/** `31 October 2012`, `30 June 2012, overdue by 92 days`, `1 October 2012, which has passed since` */
export function reviewInWords(
  assessment: BodyAssessment,
  { risk: { review_by: by }, daysReviewOverdue }: RiskAssessment,
): string | undefined {
  return by && `${showDay(by)}${latenessInWords(assessment, by, daysReviewOverdue)}`;
}

/** `, overdue by 92 days` by the day of seenFrom(); of a day that passed after it, `, which has passed since`. */
export function latenessInWords(assessment: BodyAssessment, due: Day, daysOverdue: number | undefined): string {
  if (daysOverdue !== undefined) return `, overdue by ${plural(daysOverdue, 'day')}`;
  return hasPassedSince(assessment, due) ? ', which has passed since' : '';
}

export const responseWords: Readonly<Record<NonNullable<Risk['response']>, string>> = {
  treat: 'Treat: it is brought down by controls and actions',
  tolerate: 'Tolerate: it is borne as it is',
  transfer: 'Transfer: another bears it, by insurance or contract',
  terminate: 'Terminate: what brings it about is given up',
};

/** "CR-003: Flood, closed on 12 September 2012; last scored 6 (medium) in Q1 2012/13." */
export function closedInWords({ framework }: BodyAssessment, { risk, residual, period }: RiskAssessment): string {
  const closed = risk.closed_on === undefined ? 'closed' : `closed on ${showDay(risk.closed_on)}`;
  const scored =
    residual === undefined || period === undefined
      ? 'never scored'
      : `last scored ${scoreInWords(residual)} in ${showPeriod(framework.calendar, period)}`;
  return `${sentence(riskTitle(risk))}, ${closed}; ${scored}.`;
}
