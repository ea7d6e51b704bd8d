import type { Budget } from '../../model/records.js';
import { plural, showNumber } from '../../model/words.js';
import { at, atName } from '../at.js';
import type { CheckRule } from '../check-input.js';

export const profileShape: CheckRule = {
  code: 'profile-shape',
  severity: 'error',
  why: 'What was spent to date is compared with the profile, so a profile of another shape compares it with a wrong sum.',
  remedy:
    'Give what is planned by the end of each quarter (4 sums) or month (12 sums), each with all that came before.',

  *check({ framework }) {
    for (const budget of framework.records.budget.values()) {
      const { profile = [] } = budget;
      const message = budget.profile && faultOfWhole(budget, profile);
      if (message !== undefined) yield { at: atName(budget, 'profile'), message };
      else yield* falls(profile).map(({ index, message }) => ({ at: at(budget, 'profile', index), message }));
    }
  },
};

function faultOfWhole(budget: Budget, profile: readonly number[]): string | undefined {
  if (profile.length !== 4 && profile.length !== 12)
    return `"profile" has ${plural(profile.length, 'sum')}, and a year has 4 quarters or 12 months.`;
  if (!isOfSinglePeriods(budget, profile)) return undefined;
  return 'The sums of "profile" add up to the budget, as if each were of one period alone, and each is to be a running total.';
}

/** Whether the sums together make the budget, which of running totals the last one alone does. */
function isOfSinglePeriods({ approved, revised }: Budget, profile: readonly number[]): boolean {
  const total = profile.reduce((sum, each) => sum + each, 0);
  return total !== profile.at(-1) && (total === approved || total === revised);
}

/** A running total that is less than the one before it. */
function falls(profile: readonly number[]): readonly { readonly index: number; readonly message: string }[] {
  return profile.flatMap((sum, index) => {
    const before = profile[index - 1];
    if (before === undefined || sum >= before) return [];
    const message = `A running total cannot fall, and ${showNumber(sum)} comes after ${showNumber(before)}.`;
    return [{ index, message }];
  });
}
