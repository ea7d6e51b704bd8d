import type { PlainValue } from '../../assess/views/entry-evidence.js';
import type {
  BudgetHistory,
  BudgetQuarter,
  RecommendationHistory,
  RecommendationQuarter,
  RiskHistory,
  RiskQuarter,
} from '../../assess/views/oversight-history.js';
import type { PlainPeriod } from '../../assess/views/plain-period.js';
import type { ToldPeriod } from '../../assess/views/told-periods.js';
import { type BudgetSide, showPounds, varianceInWords } from '../../model/budget-side.js';
import { plural, sentence } from '../../model/words.js';
import { type Block, heading, type Inlines, status, text } from '../blocks.js';
import { recommendationStatuses } from '../recommendation-words.js';
import { scoreInWords, tonesOfLevels } from '../risk-words.js';
import { standings } from '../tones.js';
import { arrivalAndPost } from './arrival-words.js';
import { facts } from './named-words.js';
import { nothingOf, periodShown, wordsOf } from './period-shown.js';
import { budgetValue, plainValueInWords } from './value-words.js';
import { whoAndWhen } from './who-and-when.js';

interface Telling<Quarter extends ToldPeriod> {
  readonly asked: PlainPeriod | undefined;
  readonly columns: readonly {
    readonly title: string;
    readonly end?: boolean;
    readonly cell: (quarter: Quarter) => Inlines;
  }[];
  readonly hasCome: (quarter: Quarter) => boolean;
  readonly written: (quarter: Quarter) => readonly (readonly [string, string | undefined])[];
  /** How an earlier value is told. */
  readonly value?: (value: PlainValue) => string;
}

/** Quarters in a line each, and the words of one of them. */
function quarters<Quarter extends ToldPeriod>(
  periods: readonly Quarter[],
  { asked, columns, hasCome, written, value = plainValueInWords }: Telling<Quarter>,
): readonly Block[] {
  if (periods.length === 0) return nothingOf(undefined);
  const shown = periodShown(periods, asked, hasCome);
  const words = shown === undefined ? nothingOf(asked) : wordsOf(shown, written(shown));
  return [
    {
      type: 'table',
      caption: '',
      columns: [
        { title: 'Quarter', align: 'start', header: true },
        ...columns.map(({ title, end }) => ({ title, align: end ? 'end' : 'start' }) as const),
        { title: 'Came', align: 'start' },
      ],
      rows: periods.map((each) => [
        text(each.period.title),
        ...columns.map(({ cell }) => cell(each)),
        text(arrivalAndPost(each)),
      ]),
    },
    ...(shown === undefined || words.length === 0 ? words : [heading(3, shown.period.title), ...words]),
    ...whoAndWhen(periods, value),
  ];
}

export function recommendationHistoryBlocks(
  { periods }: RecommendationHistory,
  asked: PlainPeriod | undefined,
): readonly Block[] {
  return quarters(periods, {
    asked,
    columns: [
      { title: 'Status', cell: recommendationStatus },
      { title: 'Standing', cell: (quarter) => text(recommendationStanding(quarter)) },
    ],
    hasCome: ({ status: said }) => said !== 'not-reported',
    written: ({ commentary, action, evidence }) => [
      ['Commentary', commentary],
      ['Action', action],
      ['Evidence', evidence],
    ],
  });
}

function recommendationStatus({ status: said }: RecommendationQuarter): Inlines {
  const { tone, label } = recommendationStatuses[said];
  return status(tone, label);
}

function recommendationStanding({ isOpen, daysOverdue, isWithinRevisedDate }: RecommendationQuarter): string {
  if (daysOverdue === undefined) return isOpen ? 'Not due yet' : '';
  return `Overdue by ${plural(daysOverdue, 'day')}${isWithinRevisedDate ? ', within revised date' : ''}`;
}

export function riskHistoryBlocks(
  { inherent, target, periods }: RiskHistory,
  asked: PlainPeriod | undefined,
): readonly Block[] {
  const scores = facts([
    ['Inherent score', inherent && scoreInWords(inherent)],
    ['Target score', target && scoreInWords(target)],
  ]);
  return [
    ...(scores.length === 0 ? [] : [{ type: 'definitions', items: scores } as const]),
    ...quarters(periods, {
      asked,
      columns: [
        { title: 'Likelihood', end: true, cell: ({ residual }) => text(residual ? String(residual.likelihood) : '') },
        { title: 'Impact', end: true, cell: ({ residual }) => text(residual ? String(residual.impact) : '') },
        { title: 'Score', cell: riskScore },
        { title: 'Movement', cell: ({ movement }) => text(movements[movement]) },
      ],
      hasCome: ({ residual }) => residual !== undefined,
      written: ({ commentary }) => [['Commentary', commentary]],
    }),
  ];
}

const movements: Readonly<Record<RiskQuarter['movement'], string>> = {
  up: 'Up',
  down: 'Down',
  same: 'No change',
  new: 'New',
  unknown: 'Not known',
};

function riskScore({ residual, isAboveAppetite }: RiskQuarter): Inlines {
  if (residual === undefined) return text('Not scored');
  const score = status(tonesOfLevels[residual.level] ?? 'neutral', scoreInWords(residual));
  return isAboveAppetite ? [...score, ...text(', above appetite')] : score;
}

export function budgetHistoryBlocks(
  { side, periods }: BudgetHistory,
  asked: PlainPeriod | undefined,
): readonly Block[] {
  return quarters(periods, {
    asked,
    columns: [
      { title: 'To date', end: true, cell: ({ actual }) => pounds(actual) },
      { title: 'Profiled', end: true, cell: ({ profiled }) => pounds(profiled) },
      { title: 'Forecast', end: true, cell: ({ forecast }) => pounds(forecast) },
      { title: 'Budget', end: true, cell: ({ budgeted }) => pounds(budgeted) },
      { title: 'Variance', end: true, cell: ({ variance }) => varianceOf(side, variance) },
      { title: 'Rating', cell: ({ rating }) => (rating ? status(standings[rating.colour].tone, rating.words) : []) },
    ],
    hasCome: ({ forecast }) => forecast !== undefined,
    value: budgetValue,
    written: ({ commentary }) => [['Commentary', commentary]],
  });
}

function pounds(amount: number | undefined): Inlines {
  return amount === undefined ? [] : text(showPounds(amount));
}

function varianceOf(side: BudgetSide, variance: BudgetQuarter['variance']): Inlines {
  return variance === undefined ? [] : text(sentence(varianceInWords(side, variance.amount)));
}
