import type { Framework, Held } from '../model/framework.js';
import type { Owner } from '../model/records.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { thingAsked } from './thing-asked.js';

const list = '"pmf people" lists all posts.';

/** The post that a text names by its id or title. */
export function postAsked(framework: Framework, text: string): Held<Owner> {
  const { id } = thingAsked(framework, text, { what: 'post', kinds: ['owner'], list });
  const post = framework.records.owner.get(id);
  if (post) return post;
  throw new UsageError(`There is no post ${quote(text)}.`, list);
}
