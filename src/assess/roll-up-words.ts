import { countInWords, listInWords, planInSentence } from '../model/words.js';
import type { Colour, IndicatorAssessment } from './assessment.js';
import type { RolledUp, RollUp, Worst } from './roll-up.js';

const countedAs: Readonly<Record<Colour, string>> = {
  green: 'on target',
  amber: 'close to target',
  red: 'significantly off target',
};

/** More indicators than a sentence can name. */
const mostNamed = 3;

/** "Of the 12 indicators under Jobs, nine are rated: six on target, two close to target and one significantly off target; the worst is HSG 014 (significantly below target)." */
export function rollUpSentence(rollUp: Omit<RollUp, 'sentence'>): string {
  const { of, indicators, rated } = rollUp;
  const where = whereOf(of);
  const [only, ...others] = indicators;
  if (!only) return `No indicator ${where} is counted for this period.`;
  if (others.length === 0) return theOne(only, where);
  if (rated === 0) return `None of the ${countInWords(indicators.length)} indicators ${where} is rated: not assessed.`;
  return `${coverage(rollUp, where)}: ${ratingsInWords(rollUp)}${worstInWords(rollUp.worst)}.`;
}

function theOne(item: IndicatorAssessment, where: string): string {
  const said = `The one indicator ${where}, ${nameOf(item)}, is`;
  return item.rating.colour === 'unrated' ? `${said} not rated: not assessed.` : `${said} rated: ${wordsOf(item)}.`;
}

/** How many of them are rated, and what follows where that is under half. */
function coverage({ indicators, rated, isAssessed }: Omit<RollUp, 'sentence'>, where: string): string {
  const total = indicators.length;
  if (rated === total) return `${total === 2 ? 'Both' : `All ${countInWords(total)}`} indicators ${where} are rated`;
  const are = `${countInWords(rated)} ${rated === 1 ? 'is' : 'are'} rated`;
  const head = `Of the ${countInWords(total)} indicators ${where}, `;
  return isAssessed ? `${head}${are}` : `${head}only ${are}, fewer than half, so the whole is not assessed`;
}

function ratingsInWords({ ratings, rated }: Omit<RollUp, 'sentence'>): string {
  const colours = (['green', 'amber', 'red'] as const).filter((colour) => ratings[colour] > 0);
  const [colour, ...others] = colours;
  if (colour && others.length === 0 && rated > 1) return `${rated === 2 ? 'both' : 'all'} ${countedAs[colour]}`;
  return listInWords(colours.map((each) => `${countInWords(ratings[each])} ${countedAs[each]}`));
}

function worstInWords(worst: Worst | undefined): string {
  if (worst === undefined) return '';
  const { indicators } = worst;
  const isLong = indicators.length > mostNamed;
  const named = indicators
    .slice(0, isLong ? mostNamed - 1 : mostNamed)
    .map((each) => `${nameOf(each)} (${wordsOf(each)})`);
  const more = isLong ? [`${countInWords(indicators.length - named.length)} more`] : [];
  return `; the worst ${indicators.length === 1 ? 'is' : 'are'} ${listInWords([...named, ...more])}`;
}

function nameOf({ indicator }: IndicatorAssessment): string {
  return indicator.code ?? indicator.id;
}

/** A rating's own words within a sentence: "significantly below target". */
function wordsOf({ rating: { words } }: IndicatorAssessment): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function whereOf({ kind, title }: RolledUp): string {
  switch (kind) {
    case 'plan':
      return `in ${planInSentence(title)}`;
    case 'priority':
      return `under ${title}`;
    case 'objective':
      return `under the objective "${title}"`;
    case 'service':
      return `of ${title}`;
  }
}
