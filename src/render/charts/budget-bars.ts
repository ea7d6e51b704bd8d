import { scaleLinear } from 'd3-scale';
import { sentence } from '../../model/words.js';
import type { ChartData } from '../../report/blocks.js';
import { percent } from './numbers.js';
import { isNumber } from './plane.js';
import { type Shortened, shortened } from './shortened.js';

type Budgets = Extract<ChartData, { kind: 'budget-bars' }>;
type Bar = Budgets['bars'][number];

interface Stretch {
  readonly x: string;
  readonly width: string;
}

interface BarRow {
  readonly label: Shortened;
  readonly show: Shortened;
  /** Below the top of the picture, in heights of a letter. */
  readonly top: string;
  readonly tone: Bar['tone'];
  readonly actual: Stretch | undefined;
  readonly forecast: Stretch | undefined;
  /** By how much the forecast misses the budget in the wrong direction. */
  readonly adverse: Stretch | undefined;
  /** Where the whole budget ends, and where its profile stood. */
  readonly budget: string | undefined;
  readonly profile: string | undefined;
}

/** Bars below each other, each in parts of its own budget. */
export interface BudgetPicture {
  readonly rows: readonly BarRow[];
  readonly height: string;
  /** What the longer bars are: `Forecast of the year`. */
  readonly year: string;
  readonly hasActual: boolean;
  readonly hasAdverse: boolean;
  readonly hasProfile: boolean;
}

/** The height of a row: its label, its bar and its words. */
const rowHeight = 3.7;
/** A forecast of more than twice its budget ends with the picture; its words tell how much it is. */
const most = 2;
/** What is left free to the right of the longest bar. */
const room = 0.03;

/** Nothing where no bar can be measured by its budget. */
export function budgetPicture({ bars, forTheYear }: Budgets): BudgetPicture | undefined {
  if (!bars.some(isMeasured)) return undefined;
  const longest = Math.max(1, ...bars.filter(isMeasured).flatMap(partsOf));
  const scale = scaleLinear()
    .domain([0, Math.min(longest, most) + room])
    .range([0, 100])
    .clamp(true);
  const rows = bars.map((bar, index) => rowOf(bar, { index, scale }));
  return {
    rows,
    height: `${(bars.length * rowHeight).toFixed(1)}em`,
    year: `${sentence(forTheYear)} of the year`,
    hasActual: rows.some(({ actual }) => actual !== undefined),
    hasAdverse: rows.some(({ adverse }) => adverse !== undefined),
    hasProfile: rows.some(({ profile }) => profile !== undefined),
  };
}

/** A budget of nothing, or one that is to bring in more than it spends, is no length. */
function isMeasured({ budgeted }: Bar): boolean {
  return budgeted > 0;
}

function partsOf({ budgeted, forecast, actual, profiled }: Bar): readonly number[] {
  return [forecast, actual, profiled].filter(isNumber).map((amount) => amount / budgeted);
}

type Scale = (part: number) => number;

function rowOf(bar: Bar, { index, scale }: { readonly index: number; readonly scale: Scale }): BarRow {
  const { label, show, tone, budgeted, forecast, actual, profiled, isAdverse } = bar;
  const place = (amount: number | undefined) =>
    isMeasured(bar) && isNumber(amount) ? scale(amount / budgeted) : undefined;
  const [ends, budget, profile] = [place(forecast), place(budgeted), place(profiled)];
  return {
    label: shortened(label, 'bold'),
    show: shortened(show, 'plain'),
    top: `${(index * rowHeight).toFixed(1)}em`,
    tone,
    actual: stretch(0, place(actual)),
    forecast: stretch(0, ends),
    adverse: isAdverse && budget !== undefined ? stretch(budget, ends) : undefined,
    budget: budget === undefined ? undefined : percent(budget),
    profile: profile === undefined ? undefined : percent(profile),
  };
}

/** Between two places, whichever is the first. */
function stretch(from: number, to: number | undefined): Stretch | undefined {
  if (to === undefined || from === to) return undefined;
  return { x: percent(Math.min(from, to)), width: percent(Math.abs(to - from)) };
}
