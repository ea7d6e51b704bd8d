import type { Entered, Framework } from '../../model/framework.js';
import { type HistoryFault, isUnknown } from '../../model/history.js';
import type { BudgetEntry, IndicatorEntry } from '../../model/records.js';
import { restatementsIn, tellsOf } from '../evidence/restatements.js';
import type { EntryHistory, FolderHistory, Restatement } from '../evidence.js';
import { type HistoryRule, historyIn } from './judged-history.js';
import { figureInWords } from './value-words.js';

export const restatedNothing: HistoryRule = {
  code: 'restated-nothing',
  severity: 'warning',
  why: 'An explanation of a figure that never stood there explains nothing, and may hide that the true earlier figure is not explained.',
  remedy:
    'Write as "previous" the figure as it was, or take the item out. For a figure published before this record began, acknowledge the warning.',

  *check(judged) {
    const history = historyIn(judged);
    if (history === undefined) return;
    for (const entry of restatable(judged.framework)) {
      const told = toldWhole(history, entry.path);
      if (told === undefined) continue;
      for (const item of restatementsIn(entry).filter((each) => isOfNothing(each, told))) {
        yield {
          at: { path: entry.path, field: ['restated', item.index, 'previous'] },
          message: `"restated" tells of an earlier figure (${figureInWords(item.previous)}), and the history of this entry has none like it.`,
        };
      }
    }
  },
};

type Restatable = Entered<IndicatorEntry> | Entered<BudgetEntry>;

function restatable({ entries }: Framework): readonly Restatable[] {
  return [...entries.indicator.values(), ...entries.budget.values()]
    .flat()
    .filter(({ restated }) => restated !== undefined);
}

const notWhole: ReadonlySet<HistoryFault> = new Set(['shallow', 'partial', 'nested-repository']);

/** The history of an entry; nothing where this clone does not have all of it. */
function toldWhole({ entries, gaps }: FolderHistory, path: string): EntryHistory | undefined {
  const told = entries.get(path);
  if (told === undefined || gaps.some(({ unknown }) => unknown === 'partial')) return undefined;
  return isUnknown(told.submitted) && notWhole.has(told.submitted.unknown) ? undefined : told;
}

/** What was said in place of a figure, or how firm it was called, is not traced here: only figures are. */
function isOfNothing(item: Restatement, { changes }: EntryHistory): boolean {
  const { previous } = item;
  if (previous.missing !== undefined || previous.state !== undefined) return false;
  return !changes.some(({ from }) => from !== undefined && tellsOf(item, from));
}
