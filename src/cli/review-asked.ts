import { faultyPaths } from '../model/finding.js';
import type { Framework, Held } from '../model/framework.js';
import type { Body, Review } from '../model/records.js';
import { quote } from '../model/show.js';
import { nameOn } from '../model/succession.js';
import { UsageError } from '../model/usage-error.js';
import { plural, showDay } from '../model/words.js';
import type { Checked } from '../pipeline.js';

/** A Panel session, and the body whose report it gets. */
export interface ReviewAsked {
  readonly review: Held<Review>;
  readonly body: Held<Body>;
}

/** The review of that id, capital letters apart; as text the file of it that cannot be read, or names what cannot. */
export function reviewAsked({ framework, findings }: Checked, name: string): ReviewAsked | string {
  const asked = name.trim().toLowerCase();
  const { review: reviews, body: bodies } = framework.records;
  const review = [...reviews.values()].find(({ id }) => id.toLowerCase() === asked);
  const body = review && bodies.get(review.body);
  if (review && body) return { review, body };
  const [broken] = faultyPaths(findings).filter(
    (path) => path.toLowerCase() === `reviews/${asked}.yaml` || (review && path === `bodies/${review.body}.yaml`),
  );
  if (broken !== undefined) return broken;
  throw new UsageError(`There is no review ${quote(name)}.`, knownReviews([...reviews.keys()]));
}

function knownReviews(ids: readonly string[]): string {
  return ids.length === 0 ? 'There is no file in reviews/ yet.' : `The reviews are: ${ids.join(', ')}.`;
}

/** More records than a notice names. */
const mostNamed = 3;

/** What the review stands for: `Review housing-2012-11: Performance Panel, session of 14 November 2012 on the Housing Service Plan.` */
export function reviewInWords(framework: Framework, { review, body }: ReviewAsked): string {
  const ids = review.plan === undefined ? (review.subjects ?? []) : [review.plan];
  const titles = ids.map((id) => framework.subjects.get(id)?.record.title ?? id);
  const about = titles.length > mostNamed ? plural(titles.length, 'record') : titles.join('; ');
  return `Review ${review.id}: ${nameOn(body, review.date)}, session of ${showDay(review.date)} on ${about}.`;
}
