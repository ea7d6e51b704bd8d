import type { Explanation } from '../../assess/views/explanation.js';
import type { Settings } from '../../model/records.js';
import { countInWords, listInWords, periodNoun, showPeriod, withinSentence } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { goesTo, lateRule, redRule } from '../escalation-words.js';
import { type BasisLine, basisOf, type ExplainedJudgement } from './explanation-judgement.js';
import { ratedBefore } from './explanation-off-target.js';
import type { IndicatorTold } from './explanation-rating.js';

const steps = {
  'commentary-and-action': ['Commentary and action owed', 'caution'],
  'recovery-plan': ['To the Board, with a recovery plan', 'bad'],
  'performance-panel': ['To the Board, for a Performance Panel', 'bad'],
} as const satisfies Record<string, readonly [verdict: string, tone: Tone]>;

const posts = { 'head-of-service': 'the head of service', 'chief-executive': 'the chief executive' } as const;

/** Where a figure goes that is red, or a return that has been missing for periods in a row. */
export function escalationJudgement(told: Explanation, judged: IndicatorTold): ExplainedJudgement {
  const red = judged.item.escalation;
  const late = lateInWords(told);
  const why = late.length > 0 || red ? [] : [whyNotEscalated(judged)];
  return {
    name: 'escalation',
    title: 'Escalation',
    ...verdictOf(told, red),
    sentences: [...(red ? [red.sentence] : []), ...late, ...why],
    basis: red ? basisOfRed(told, judged, red) : [],
    rule: ruleOf(told.framework.settings),
  };
}

type Red = NonNullable<IndicatorTold['item']['escalation']>;

function verdictOf(
  { late }: Explanation,
  red: Red | undefined,
): Pick<ExplainedJudgement, 'verdict' | 'state' | 'tone'> {
  const [first] = late;
  if (red !== undefined) {
    const [verdict, tone] = steps[red.step];
    return { verdict, state: red.step, tone };
  }
  return first ? { verdict: lateVerdict, state: first.escalation.to, tone: 'bad' } : notEscalated;
}

function basisOfRed(told: Explanation, judged: IndicatorTold, { running, since, owed }: Red): readonly BasisLine[] {
  const missing = owed.map((each) => each.replace('-', ' '));
  return [
    ...basisOf([
      ['Red running', `${countInWords(running)}, since ${showPeriod(told.framework.calendar, since)}`],
      ['Owed, not there', listInWords(missing)],
    ]),
    ...ratedBefore(told, judged),
  ];
}

const notEscalated = { verdict: 'Not escalated', state: 'no', tone: 'neutral' } as const;

function whyNotEscalated({ item: { counted, rating } }: IndicatorTold): string {
  if (!counted) return 'It is not counted in this report, so nothing of it goes further.';
  const is = rating.colour === 'unrated' ? 'It is not rated' : `It is ${rating.words.toLowerCase()}`;
  return `${is}, and only what is significantly off target goes further. No figure has been missing for so many periods in a row that it would.`;
}

/** Where a return of another record goes that has been missing for periods in a row; nothing where none has. */
export function lateJudgements(told: Explanation): readonly ExplainedJudgement[] {
  const [first] = told.late;
  if (first === undefined) return [];
  return [
    {
      name: 'escalation',
      title: 'Escalation',
      verdict: lateVerdict,
      state: first.escalation.to,
      tone: 'bad',
      sentences: lateInWords(told),
      basis: [],
      rule: lateRule(told.framework.settings),
    },
  ];
}

const lateVerdict = 'Missing returns go further';

/** `Missing for two quarters in a row: it goes to the head of service (Head of Housing).` */
function lateInWords({ framework, evidence: { today }, late }: Explanation): readonly string[] {
  return late.map((each) => {
    const { due, escalation } = each;
    const { running, to, post } = escalation;
    const name = goesTo({ framework, today }, each);
    const whom = post === undefined ? withinSentence(name) : `${posts[to]} (${name})`;
    const row = `${countInWords(running)} ${periodNoun(due.period.frequency, running)}${running === 1 ? '' : ' in a row'}`;
    return `Missing for ${row}: it goes to ${whom}.`;
  });
}

function ruleOf(settings: Settings): string {
  return `Any figure that is significantly off target owes a commentary and an action. ${redRule(settings)} Only rated periods count, and one without a rating does not end the run. ${lateRule(settings)}`;
}
