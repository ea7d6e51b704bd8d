import type { RollUp } from '../../assess/roll-up.js';
import type { Explanation } from '../../assess/views/explanation.js';
import { showPeriod } from '../../model/words.js';
import type { Tone } from '../blocks.js';
import { standings, verdicts, verdictWords } from '../tones.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';

/** The indicators of a plan, priority, objective or service taken together. */
export function rollUpJudgement(told: Explanation, rollUp: RollUp | undefined): ExplainedJudgement {
  return {
    name: 'roll-up',
    title: 'Its indicators together',
    ...standing(rollUp),
    sentences: [
      rollUp?.sentence ??
        `No plan that runs in ${showPeriod(told.framework.calendar, told.period)} holds anything of it.`,
    ],
    basis: rollUp ? basis(rollUp) : [],
    rule: 'Each indicator that is counted is counted once. Under half of them rated is too little to speak of the whole: it is not assessed. Of the rest the worst rating is told.',
  };
}

function standing(rollUp: RollUp | undefined): {
  readonly verdict: string;
  readonly state: string;
  readonly tone: Tone;
} {
  if (rollUp === undefined || !rollUp.isAssessed)
    return { verdict: 'Not assessed', state: 'not-assessed', tone: 'neutral' };
  const colour = rollUp.worst?.colour ?? 'green';
  const { label, tone } = standings[colour];
  return {
    verdict: rollUp.worst === undefined ? 'All that is rated is on target' : `At worst ${label.toLowerCase()}`,
    state: colour,
    tone,
  };
}

function basis({ ratings, yearOnYear, rated, indicators, worst }: RollUp) {
  const colours = (['green', 'amber', 'red', 'unrated'] as const).filter((colour) => ratings[colour] > 0);
  const moved = verdicts.filter((verdict) => yearOnYear[verdict] > 0);
  return basisOf([
    ['Coverage', `${rated} rated of ${indicators.length} counted`],
    ...colours.map((colour) => [standings[colour].label, String(ratings[colour])] as const),
    ['The worst', worst?.indicators.map(({ indicator }) => indicator.code ?? indicator.id).join(', ')],
    [
      'Compared with a year before',
      moved.map((verdict) => `${verdictWords[verdict].toLowerCase()} ${yearOnYear[verdict]}`).join(', '),
    ],
  ]);
}
