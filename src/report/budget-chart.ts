import type { BudgetAssessment } from '../assess/assessment.js';
import { showPounds, varianceInWords } from '../model/budget-side.js';
import { countInWords, plural, sentence } from '../model/words.js';
import { type Block, type ChartData, type Column, type Table, text } from './blocks.js';
import { isOutturn, isYearOver, serviceOfBudget } from './budget-words.js';
import type { SectionContext } from './section.js';
import { standings } from './tones.js';

type Bar = Extract<ChartData, { kind: 'budget-bars' }>['bars'][number];
type Item = BudgetAssessment;

/** More bars than these are no picture: the table has them all. */
const mostBars = 12;

/** Each budget with a forecast as a bar of its own, in the order in which the tables tell of them. */
export function budgetBars(context: SectionContext, shown: readonly Item[]): readonly Block[] {
  const told = shown.filter(({ entry }) => entry !== undefined);
  if (told.length === 0) return [];
  const drawn = furthestOf(told);
  const last = isYearOver(context.assessment) ? 'outturn' : 'forecast';
  const isDone = told.every((item) => isSettled(context, item));
  const title = `Budgets: ${last} of the year${isDone ? '' : ', and to date'}`;
  return [
    {
      type: 'chart',
      id: 'chart-budgets',
      title,
      words: [adverseWords(context, told, last), ...leftOut(told.length - drawn.length)].join(' '),
      data: { kind: 'budget-bars', bars: drawn.map((item) => barOf(context, item)), forTheYear: last },
      table: tableOf(context, title, told),
    },
  ];
}

/** All of them; of too many those whose forecasts are furthest from their budgets, in the same order. */
function furthestOf(told: readonly Item[]): readonly Item[] {
  if (told.length <= mostBars) return told;
  const most = [...told].sort((a, b) => distance(b) - distance(a)).slice(0, mostBars);
  return told.filter((item) => most.includes(item));
}

function distance({ variance, budgeted }: Item): number {
  return variance === undefined || budgeted === 0 ? 0 : Math.abs(variance.amount / budgeted);
}

function leftOut(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    `Drawn are the ${mostBars} that are furthest from their budgets; the table has the ${plural(count, 'other')} too.`,
  ];
}

/** "Of the five forecasts two are adverse, the largest Repairs (Housing), £45,000 over." */
function adverseWords(context: SectionContext, told: readonly Item[], last: string): string {
  const adverse = told.filter(({ variance }) => variance?.isAdverse === true);
  const [largest] = [...adverse].sort((a, b) => sizeOf(b) - sizeOf(a));
  const each = `Each bar is measured by its own budget.`;
  const are = areAdverse(adverse.length, told.length, last);
  if (largest === undefined) return `${each} ${are}.`;
  const most = adverse.length > 1 ? ', the largest' : ':';
  return `${each} ${are}${most} ${labelOf(context, largest)}, ${varianceOf(largest)}.`;
}

/** `The one forecast is not adverse`, `Both forecasts are adverse`, `Of the five forecasts two are adverse` */
function areAdverse(adverse: number, all: number, last: string): string {
  if (all === 1) return `The one ${last} is ${adverse === 1 ? '' : 'not '}adverse`;
  if (adverse === all) return `${all === 2 ? 'Both' : `All ${countInWords(all)}`} ${last}s are adverse`;
  const some = adverse === 0 ? 'none is' : adverse === 1 ? 'one is' : `${countInWords(adverse)} are`;
  return `Of the ${countInWords(all)} ${last}s ${some} adverse`;
}

function sizeOf({ variance }: Item): number {
  return Math.abs(variance?.amount ?? 0);
}

/** `Roof of the pool (Leisure)`: without its service where the title begins with it. */
function labelOf({ assessment }: SectionContext, item: Item): string {
  const [service, { title }] = [serviceOfBudget(assessment, item), item.budget];
  return title.startsWith(service) ? title : `${title} (${service})`;
}

function varianceOf({ variance, side }: Item): string {
  return variance === undefined ? 'not known' : varianceInWords(side, variance.amount);
}

function barOf(context: SectionContext, item: Item): Bar {
  const { budgeted, entry, toDate, variance, rating } = item;
  const isAdverse = variance?.isAdverse === true;
  const judged = rating.colour === 'unrated' ? (isAdverse ? 'adverse' : 'not adverse') : rating.words;
  return {
    label: labelOf(context, item),
    budgeted,
    forecast: entry?.forecast,
    actual: isSettled(context, item) ? undefined : toDate?.actual,
    profiled: isSettled(context, item) ? undefined : toDate?.profiled,
    isAdverse,
    tone: standings[rating.colour].tone,
    show: `${sentence(varianceOf(item))}: ${judged}`,
  };
}

/** Of a year that has ended as it was forecast nothing to date stands beside the outturn. */
function isSettled({ assessment }: SectionContext, { entry }: Item): boolean {
  return entry !== undefined && isOutturn(assessment, entry);
}

function tableOf(context: SectionContext, caption: string, told: readonly Item[]): Table {
  const withToDate = !told.every((item) => isSettled(context, item));
  const last = isYearOver(context.assessment) ? 'Outturn' : 'Forecast';
  const pounds = (amount: number | undefined, none: string) => text(amount === undefined ? none : showPounds(amount));
  return {
    type: 'table',
    caption,
    columns: [
      { title: 'Budget', align: 'start', header: true },
      ...['Budgeted', last, ...(withToDate ? ['To date', 'Planned by then'] : [])].map(endColumn),
      { title: 'Variance', align: 'start' },
    ],
    rows: told.map((item) => [
      text(labelOf(context, item)),
      pounds(item.budgeted, 'None'),
      pounds(item.entry?.forecast, 'Not told'),
      ...(withToDate ? [pounds(item.toDate?.actual, 'Not told'), pounds(item.toDate?.profiled, 'No profile')] : []),
      text(barOf(context, item).show),
    ]),
  };
}

function endColumn(title: string): Column {
  return { title, align: 'end' };
}
