import type { Explanation, Judged } from '../../assess/views/explanation.js';
import { showPounds, varianceInWords } from '../../model/budget-side.js';
import { twelveDigits } from '../../model/figure.js';
import type { Budget, Settings } from '../../model/records.js';
import { fullStop, sentence, showNumber, showPeriod } from '../../model/words.js';
import { sharesInWords, toDateInWords } from '../budget-words.js';
import { standings } from '../tones.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';

type BudgetTold = Extract<Judged, { readonly of: 'budget' }>;
type Item = BudgetTold['item'];

/** What is forecast against the budget, how it is rated, and what was spent by now. */
export function budgetJudgements(told: Explanation, { item }: BudgetTold): readonly ExplainedJudgement[] {
  return [rating(told, item), variance(told, item), spendToDate(told, item)];
}

function rating(
  { framework: { settings } }: Explanation,
  { rating: rated, budget, variance: found }: Item,
): ExplainedJudgement {
  const basis = budget.rated_on ?? 'net';
  const base = budget.bases[basis];
  return {
    name: 'rating',
    title: 'Rating of the forecast',
    verdict: rated.words,
    state: rated.colour === 'unrated' ? rated.reason : rated.colour,
    tone: standings[rated.colour].tone,
    sentences: [fullStop(rated.sentence)],
    basis: basisOf([
      ['Variance', found && showPounds(found.amount)],
      [`Rated on the ${basis} base`, base === undefined ? 'which the budget does not name' : showPounds(base)],
      ['Bands', bandsInWords(settings)],
    ]),
    rule: "An adverse variance from a band's percentage of the rated base on has the colour of the band.",
  };
}

function bandsInWords({ budget_bands: { amber, red } = {} }: Settings): string {
  const said = [
    ...(amber === undefined ? [] : [`amber from ${showNumber(amber)}%`]),
    ...(red === undefined ? [] : [`red from ${showNumber(red)}%`]),
  ];
  return said.length === 0 ? 'none is set in pmf.yaml' : said.join(', ');
}

function variance(told: Explanation, item: Item): ExplainedJudgement {
  const { variance: found, side } = item;
  return {
    name: 'variance',
    title: 'Variance',
    ...(found === undefined
      ? { verdict: 'No forecast', state: 'none', tone: 'neutral' }
      : {
          verdict: sentence(varianceInWords(side, found.amount)),
          state: found.isAdverse ? 'adverse' : 'not-adverse',
          tone: found.isAdverse ? 'bad' : 'neutral',
        }),
    sentences: [varianceSentence(told, item)],
    basis: basisOfVariance(item),
    rule: 'The variance is the forecast less the budget, as last revised. It is adverse over budget for spending, and short of it for income and for savings. Its share of each base that the budget names is shown.',
  };
}

function varianceSentence({ framework: { calendar } }: Explanation, item: Item): string {
  const { variance: found, side, entry, period, budgeted } = item;
  if (entry === undefined || found === undefined) {
    return `No figures came for ${period === undefined ? 'any quarter of the year' : showPeriod(calendar, period)}.`;
  }
  return `${showPounds(entry.forecast)} is forecast against ${showPounds(budgeted)}: ${varianceInWords(side, found.amount)}${sharesOfBases(item)}.`;
}

function basisOfVariance({ entry, budget, budgeted }: Item): ExplainedJudgement['basis'] {
  const { gross, net } = budget.bases;
  return basisOf([
    ['Forecast', entry && showPounds(entry.forecast)],
    ['Budget', budgetInWords(budget, budgeted)],
    ['Gross base', gross === undefined ? undefined : showPounds(gross)],
    ['Net base', net === undefined ? undefined : showPounds(net)],
  ]);
}

function sharesOfBases(item: Item): string {
  const shares = sharesInWords(item);
  return shares === '' ? '' : `, that is ${shares}`;
}

function budgetInWords({ approved, revised }: Budget, budgeted: number): string {
  if (revised === undefined) return `${showPounds(budgeted)}, as approved`;
  return `${showPounds(budgeted)}, as revised; first approved ${showPounds(approved)}`;
}

function spendToDate(told: Explanation, item: Item): ExplainedJudgement {
  const { toDate } = item;
  return {
    name: 'spend-to-date',
    title: 'To date',
    ...againstProfile(item),
    tone: 'neutral',
    sentences: [fullStop(toDateInWords(item) ?? 'No figures to date came')],
    basis: basisOf([
      ['Actual', toDate && showPounds(toDate.actual)],
      ['Profile', profileInWords(told, item)],
    ]),
    rule: 'What was spent from the start of the year is compared with what the profile plans by the end of the quarter.',
  };
}

function againstProfile({ toDate, side }: Item): Pick<ExplainedJudgement, 'verdict' | 'state'> {
  if (toDate?.profiled === undefined) return { verdict: 'Not compared', state: 'unknown' };
  const over = twelveDigits(toDate.actual - toDate.profiled);
  const verdict = sentence(varianceInWords(side, over));
  if (over === 0) return { verdict, state: 'as-planned' };
  return { verdict, state: over > 0 ? 'over' : 'under' };
}

function profileInWords({ framework: { calendar } }: Explanation, { toDate, period }: Item): string | undefined {
  if (toDate?.profiled === undefined) return undefined;
  const by = period === undefined ? '' : ` by the end of ${showPeriod(calendar, period)}`;
  return `${showPounds(toDate.profiled)}${by}`;
}
