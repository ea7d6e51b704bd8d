import type { Rating } from '../assess/assessment.js';
import type { ToldChanges } from '../assess/differences/changes-since.js';
import type { EntryDifference } from '../assess/differences/entries.js';
import { countInWords } from '../model/words.js';

/** `three entries of that period have changed`, `one rating has fallen away`: what there is of each. */
export function changesCounted({ entries, ratings, targets, added, gone }: ToldChanges): readonly string[] {
  const came = entries.filter(({ change }) => change === 'entered').length;
  const removed = entries.filter(({ change }) => change === 'removed').length;
  const fallen = entries.filter((each) => ratingLost(each) !== undefined).length;
  const counts: readonly (readonly [number, string, string])[] = [
    [entries.length - came - removed, 'entry of that period has changed', 'entries of that period have changed'],
    [removed, 'entry of that period has been removed', 'entries of that period have been removed'],
    [came, 'entry of that period has come in', 'entries of that period have come in'],
    [ratings.length, 'rating has changed', 'ratings have changed'],
    [fallen, 'rating has fallen away', 'ratings have fallen away'],
    [targets.length, 'target has moved', 'targets have moved'],
    [added.length, 'record has been added', 'records have been added'],
    [gone.length, 'record is no longer reported', 'records are no longer reported'],
  ];
  return counts.flatMap(([count, one, many]) =>
    count > 0 ? [`${countInWords(count)} ${count === 1 ? one : many}`] : [],
  );
}

/** Its figure is gone, and the rating with it; that of a figure which has become confidential is not told again. */
export function ratingLost({ from, to }: EntryDifference): Rating | undefined {
  const isGone = to?.figure === undefined && to?.value.missing !== 'confidential';
  return isGone && from?.rating?.colour !== 'unrated' ? from?.rating : undefined;
}
