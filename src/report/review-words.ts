import type { Subject } from '../model/framework.js';
import type { Review } from '../model/records.js';
import { countInWords, sentence, showDay } from '../model/words.js';
import { isSubjectShownTo } from './audience.js';
import { indicatorTitle } from './names.js';
import type { SectionContext } from './section.js';

/** What the session looked at, as a cell or a title says it. */
export function reviewedInWords(context: SectionContext, review: Review): string {
  return sentence(titlesReviewed(context, review));
}

/** A plan or subjects, by the titles that this report may tell of. */
export function titlesReviewed(context: SectionContext, { plan, subjects = [] }: Review): string {
  const { framework } = context.assessment;
  const all = (plan === undefined ? subjects : [plan]).flatMap((id) => framework.subjects.get(id) ?? []);
  const shown = all.filter((subject) => isSubjectShownTo(context, subject));
  const hidden = all.length - shown.length;
  const rest = hidden === 0 ? [] : [hidden === 1 ? 'one internal record' : `${countInWords(hidden)} internal records`];
  return [...shown.map(titleOf), ...rest].join('; ');
}

function titleOf({ kind, record }: Subject): string {
  return kind === 'indicator' ? indicatorTitle(record) : record.title;
}

/** `Review of 12 November 2014: Housing Service Plan 2014/15` */
export function reviewTitle(context: SectionContext, review: Review): string {
  return `Review of ${showDay(review.date)}: ${reviewedInWords(context, review)}`;
}

/** `the Chief Executive, 3 October 2014`, or that no authority is recorded. */
export function authorityInWords({ authorised_by: by, authorised_on: on }: Review): string {
  if (by === undefined) return on === undefined ? 'Not recorded' : showDay(on);
  return on === undefined ? by : `${by}, ${showDay(on)}`;
}
