import type { BodyAssessment, IndicatorAssessment } from '../assess/assessment.js';
import { escalationAfter } from '../model/escalation-after.js';
import { compareTexts } from '../model/finding.js';
import type { Settings } from '../model/records.js';
import { countInWords, listInWords, periodNoun, sentence, showPeriod } from '../model/words.js';
import { type Inlines, type Table, text } from './blocks.js';
import { answeringPost, owingPost } from './due-words.js';
import { returnTitle } from './names.js';

type LateReturn = BodyAssessment['lateReturns'][number];

/** After how many periods in a row what happens, as pmf.yaml says or as is usual. */
export function escalationRule(settings: Settings): string {
  return `${redRule(settings)} ${lateRule(settings)}`;
}

export function redRule(settings: Settings): string {
  const { recoveryPlan, panel } = escalationAfter(settings);
  return [
    `An indicator that is significantly off target in ${periods(recoveryPlan)} comes to the Board, and a recovery plan is owed. In ${periods(panel)} a Performance Panel is proposed.`,
    'One that is significantly off target and worse than a year before comes to the Board at once, and a Panel is proposed.',
  ].join(' ');
}

export function lateRule(settings: Settings): string {
  const { headOfService, chiefExecutive } = escalationAfter(settings);
  return `A return that is missing for ${periods(headOfService)} goes to the head of its service, and for ${periods(chiefExecutive)} to the chief executive.`;
}

/** `two periods running`, `one period` */
export function periods(count: number): string {
  return count === 1 ? 'one period' : `${countInWords(count)} periods running`;
}

/** `A commentary and an action`: what is still owed of a red figure, its recovery plan apart. */
export function wordsStillOwed({ escalation }: IndicatorAssessment): string | undefined {
  const words = (escalation?.owed ?? []).flatMap((each) => (each === 'recovery-plan' ? [] : [articles[each]]));
  return words.length === 0 ? undefined : sentence(listInWords(words));
}

const articles = { commentary: 'a commentary', action: 'an action' } as const;

/** Who is to hear of each return that has been missing for periods in a row: the chief executive's first, then by post. */
export function lateTable(assessment: BodyAssessment, late: readonly LateReturn[]): Table {
  const { framework } = assessment;
  const rows = late.map((each) => ({ ...each, goesTo: goesTo(assessment, each) }));
  rows.sort(
    (a, b) =>
      compareTexts(a.escalation.to, b.escalation.to) ||
      compareTexts(a.goesTo, b.goesTo) ||
      compareTexts(a.due.subject, b.due.subject) ||
      compareTexts(a.due.period.last, b.due.period.last),
  );
  return {
    type: 'table',
    caption: 'Returns missing for periods in a row',
    columns: [
      { title: 'Goes to', align: 'start', header: true },
      { title: 'Return', align: 'start' },
      { title: 'Missing for', align: 'start' },
      { title: 'Owed by', align: 'start' },
    ],
    rows: rows.map((each): readonly Inlines[] => [
      text(each.goesTo),
      text(returnTitle(framework, each.due)),
      text(missingFor(assessment, each)),
      text(sentence(owingPost(framework, each.due))),
    ]),
  };
}

/** `Chief Executive`; where the folder names no such post, who it would be. */
export function goesTo(
  assessment: Pick<BodyAssessment, 'framework' | 'today'>,
  { escalation: { to, post } }: LateReturn,
): string {
  if (post !== undefined) return sentence(answeringPost(assessment, post));
  return to === 'chief-executive'
    ? 'The chief executive (no post has that role)'
    : 'No head of service (it is across services)';
}

/** `Three quarters, the last Q2 2012/13` */
function missingFor({ framework }: BodyAssessment, { due, escalation: { running } }: LateReturn): string {
  const { period } = due;
  const count = `${countInWords(running)} ${periodNoun(period.frequency, running)}`;
  return sentence(`${count}, the last ${showPeriod(framework.calendar, period)}`);
}
