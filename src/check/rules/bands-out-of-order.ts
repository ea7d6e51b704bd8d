import type { FieldPath } from '../../model/finding.js';
import type { Settings } from '../../model/records.js';
import { bandFloors, namedMatrix } from '../../model/risk-band.js';
import { showNumber } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { settingsPath } from '../places.js';

export const bandsOutOfOrder: CheckRule = {
  code: 'bands-out-of-order',
  severity: 'error',
  why: 'Each band begins where the one below it ends. Where they are out of order, risks or budgets are told to be better or worse than they are.',
  remedy:
    'Put the bands in their order: each from the same score or percentage as the one before it, or from a higher.',

  *check({ framework: { settings } }) {
    for (const { field, message } of [...wrongFloors(settings), ...wrongBudgetBands(settings)]) {
      yield { at: at({ path: settingsPath }, ...field), message };
    }
  },
};

interface Wrong {
  readonly field: FieldPath;
  readonly message: string;
}

/** A floor may be the usual one, where the council is silent: the finding then stands at the other of the two. */
function wrongFloors(settings: Settings): readonly Wrong[] {
  const given = settings.risk_matrix;
  if (given === undefined || namedMatrix(settings) !== undefined) return [];
  const floors = bandFloors(settings);
  const nameOf = (band: string) => band.replace(' ', '-');
  return floors.flatMap(({ band, floor }, index) => {
    const below = floors[index - 1];
    if (below === undefined) return floor === 1 ? [] : [lowestNotFromOne(floor)];
    if (floor >= below.floor) return [];
    const own = nameOf(band) in given;
    const message = `${quoted(nameOf(band), floor, own)} lies below ${quoted(nameOf(below.band), below.floor, nameOf(below.band) in given)}.`;
    return [{ field: ['risk_matrix', nameOf(own ? band : below.band)], message }];
  });
}

function lowestNotFromOne(floor: number): Wrong {
  const message = `"low" begins at ${showNumber(floor)}, and the lowest score is 1: likelihood 1 times impact 1.`;
  return { field: ['risk_matrix', 'low'], message };
}

function quoted(name: string, floor: number, isGiven: boolean): string {
  return `"${name}" at ${showNumber(floor)}${isGiven ? '' : ', as it is where pmf.yaml says nothing,'}`;
}

function wrongBudgetBands({ budget_bands: { amber, red } = {} }: Settings): readonly Wrong[] {
  if (amber === undefined || red === undefined || red >= amber) return [];
  const message = `"red" from ${showNumber(red)}% lies below "amber" from ${showNumber(amber)}%, so nothing is ever amber.`;
  return [{ field: ['budget_bands', 'red'], message }];
}
