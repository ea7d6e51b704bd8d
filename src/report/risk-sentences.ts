import { bodyInSentence } from '../model/body-in-sentence.js';
import { countInWords, listInWords, sentence } from '../model/words.js';
import { countedParts, type Said } from './counted-parts.js';
import { bodyName } from './names.js';
import { partsSentence } from './parts-sentence.js';
import type { SectionContext } from './section.js';

type RiskCounts = SectionContext['assessment']['oversight']['risks'];

/** From the highest. */
const bandsSaid: Readonly<Record<keyof RiskCounts['byBand'], Said>> = {
  'very high': { one: 'is very high', many: 'are very high' },
  high: { one: 'is high', many: 'are high' },
  medium: { one: 'is medium', many: 'are medium' },
  low: { one: 'is low', many: 'are low' },
  'not-scored': { one: 'has not been scored', many: 'have not been scored' },
};

const movementsSaid: Readonly<Record<keyof RiskCounts['byMovement'], Said>> = {
  up: { one: 'has gone up', many: 'have gone up' },
  down: { one: 'has come down', many: 'have come down' },
  same: { one: 'is unchanged', many: 'are unchanged' },
  new: { one: 'is new', many: 'are new' },
  unknown: { one: 'cannot be compared', many: 'cannot be compared' },
};

/** How high the open risks are, how they moved and how many are beyond the appetite: each count with its base. */
export function riskSentences(context: SectionContext): readonly string[] {
  const { risks } = context.assessment.oversight;
  if (risks.total === 0) return [];
  const whole = { one: 'open risk', many: 'open risks', where: `reported to ${bodyInSentence(bodyName(context))}` };
  return [
    partsSentence(whole, countedParts(bandsSaid, risks.byBand)),
    movementSentence(risks),
    ...appetiteSentence(risks),
    ...closedSentence(risks),
  ];
}

/** "Since the quarter before, two have gone up, one is new and 11 are unchanged." */
function movementSentence({ byMovement, total }: RiskCounts): string {
  const parts = countedParts(movementsSaid, byMovement).filter(({ count }) => count > 0);
  if (total === 1) return `Since the quarter before it ${parts.map(({ one }) => one).join('')}.`;
  const said = parts.map(({ count, one, many }) => `${countInWords(count)} ${count === 1 ? one : many}`);
  return `Since the quarter before, ${listInWords(said)}.`;
}

function appetiteSentence({ aboveAppetite: count, total }: RiskCounts): readonly string[] {
  if (count === 0) return [];
  if (total === 1) return ['It is above the appetite set for it.'];
  return [
    `${sentence(countInWords(count))} ${count === 1 ? 'is' : 'are'} above the appetite set for ${count === 1 ? 'it' : 'them'}.`,
  ];
}

function closedSentence({ closed }: RiskCounts): readonly string[] {
  if (closed === 0) return [];
  return [`${sentence(countInWords(closed))} more ${closed === 1 ? 'was' : 'were'} closed in the period.`];
}
