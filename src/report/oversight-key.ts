import { ownPriorityNames } from '../model/recommendation-priority.js';
import type { Settings } from '../model/records.js';
import { bandFloors, namedMatrix } from '../model/risk-band.js';
import { listInWords, sentence, showNumber } from '../model/words.js';
import { type Block, heading, paragraph, status, type Table, text } from './blocks.js';
import { isYearOver } from './budget-words.js';
import { recommendationStatuses } from './recommendation-words.js';
import { tonesOfLevels } from './risk-words.js';
import type { SectionContext } from './section.js';

/** How recommendations, risks and budgets are judged, each only where the body receives some. */
export function oversightKey({ assessment }: SectionContext): readonly Block[] {
  const { recommendations, risks, budgets, framework } = assessment;
  return [
    ...(recommendations.length > 0 ? recommendationKey(framework.settings) : []),
    ...(risks.length > 0 ? riskKey(framework.settings) : []),
    ...(budgets.length > 0 ? budgetKey(framework.settings, isYearOver(assessment) ? 'outturn' : 'forecast') : []),
  ];
}

function recommendationKey(settings: Settings): readonly Block[] {
  return [
    heading(3, 'Statuses of recommendations'),
    {
      type: 'definitions',
      items: Object.values(recommendationStatuses).map(({ tone, label, meaning }) => ({
        term: status(tone, label),
        description: text(`${meaning}.`),
      })),
    },
    paragraph(
      'A recommendation is overdue when it is still to be carried out and its first due date has passed; that a later date was agreed is said beside it. The implementation rate is what has been implemented or verified of all that was due by the day.',
    ),
    ...priorityNames(settings),
  ];
}

/** "Priorities are called Fundamental (high) and Significant (medium)." */
function priorityNames(settings: Settings): readonly Block[] {
  const names = ownPriorityNames(settings).map(({ priority, name }) => `${name} (${priority})`);
  return names.length === 0 ? [] : [paragraph(`Priorities are called ${listInWords(names)}.`)];
}

function riskKey(settings: Settings): readonly Block[] {
  const matrix = namedMatrix(settings);
  return [
    heading(3, 'Scores of risks'),
    paragraph(
      'A score is likelihood times impact, each from 1 to 5. Inherent is the risk before anything is done about it, residual as it is now, target where it is to be brought.',
    ),
    matrix ? matrixTable(matrix) : floorsInWords(settings),
  ];
}

/** Low from 1, Medium from 5, …: each band ends where the next begins. */
function floorsInWords(settings: Settings): Block {
  const floors = bandFloors(settings);
  return {
    type: 'definitions',
    items: floors.map(({ band, floor }, level) => {
      const next = floors[level + 1]?.floor;
      const term = status(tonesOfLevels[level] ?? 'neutral', sentence(band));
      return {
        term,
        description: text(`a score ${next === undefined ? `of ${floor} or more` : spanOf(floor, next - 1)}.`),
      };
    }),
  };
}

function spanOf(from: number, to: number): string {
  return from >= to ? `of ${from}` : `from ${from} to ${to}`;
}

function matrixTable(matrix: readonly (readonly string[])[]): Table {
  const impacts = [1, 2, 3, 4, 5];
  return {
    type: 'table',
    caption: 'Bands of risks by likelihood and impact',
    columns: [
      { title: 'Likelihood', align: 'start', header: true },
      ...impacts.map((impact) => ({ title: `Impact ${impact}`, align: 'start' as const })),
    ],
    rows: matrix.map((row, at) => [text(String(at + 1)), ...row.map((name) => text(sentence(name.replace('-', ' '))))]),
  };
}

function budgetKey({ budget_bands }: Settings, last: 'outturn' | 'forecast'): readonly Block[] {
  return [
    heading(3, 'Variances of budgets'),
    paragraph(
      `A variance is the ${last} less the budget, as last revised. It is adverse over budget for spending, and short of it for income and for savings. ${bandsInWords(budget_bands)}`,
    ),
  ];
}

function bandsInWords({ amber, red }: NonNullable<Settings['budget_bands']> = {}): string {
  if (amber === undefined && red === undefined) return 'The council has set no bands, so forecasts are not rated.';
  const from = (percent: number) => `from ${showNumber(percent)}% of the base`;
  const said = [
    ...(amber === undefined ? [] : [`over or short of budget ${from(amber)} on`]),
    ...(red === undefined ? [] : [`significantly so ${from(red)} on`]),
  ];
  return `An adverse variance is rated by its percentage of net spending, or of gross where the budget says so: ${said.join(', and ')}. Less is within tolerance.`;
}
