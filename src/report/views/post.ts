import type { Named } from '../../assess/views/named.js';
import type { PlainHolder, PlainPost } from '../../assess/views/people.js';
import type { PostData } from '../../assess/views/post.js';
import type { Day } from '../../model/day.js';
import { listInWords, showDay } from '../../model/words.js';
import { type Block, heading, paragraph, text } from '../blocks.js';
import { facts } from './named-words.js';
import { answersFor, heldInWords, holderInWords, rolesInWords } from './people.js';

/** One post in detail, for people. */
export function postBlocks(data: PostData): readonly Block[] {
  const { post, today } = data;
  return [
    heading(1, post.title),
    paragraph(`As at ${showDay(today)}.`),
    ...postDetail(data),
    paragraph(`"pmf thread --owner ${post.id}" tells all that it answers for.`, 'note'),
  ];
}

/** What is known of a post, without a title. */
function postDetail(data: PostData): readonly Block[] {
  const { post } = data;
  const lines = facts([
    ['Id', post.id],
    ['Roles', rolesInWords(post)],
    ['Service', post.service?.name],
    ['Reports to', post.reportsTo?.title],
    ['Deputy', post.deputy?.title],
    ['E-mail', post.email],
    ['Since', post.from && showDay(post.from)],
    ['Until', post.to && showDay(post.to)],
    ['Its work is with', data.succeededBy?.title],
  ]);
  return [{ type: 'definitions', items: [...lines, ...standingLines(data)] }, ...holdersEver(data)];
}

/** What follows from the other records, for a post whose own fields are told. */
export function postStanding(data: Omit<PostData, 'council' | 'today'>): readonly Block[] {
  return [{ type: 'definitions', items: standingLines(data) }];
}

function standingLines(data: Omit<PostData, 'council' | 'today'>): ReturnType<typeof facts> {
  const { post } = data;
  return facts([
    ['Held by', heldInWords(post)],
    ['Stands in for', titles(data.standsInFor)],
    ['Deputy of', titles(data.deputyOf)],
    ['Reporting to it', titles(data.reportingToIt)],
    ['Took over from', titles(data.succeeds)],
    ['Answers for', answersFor(post)],
    ['Job description', checked(post)],
  ]);
}

function holdersEver({ holdersEver: holders }: PostData): readonly Block[] {
  return holders.length > 1 ? [holderTable(holders)] : [];
}

function titles(things: readonly Named[]): string {
  return listInWords(things.map(({ title }) => title));
}

function checked({ jobDescriptionChecked: on }: PlainPost): string {
  return on === undefined ? 'not yet checked against what it answers for' : `checked ${showDay(on)}`;
}

function holderTable(holders: readonly PlainHolder[]): Block {
  const dayIn = (day: Day | undefined) => text(day === undefined ? '' : showDay(day));
  return {
    type: 'table',
    caption: 'Who has held it',
    columns: [
      { title: 'Holder', align: 'start', header: true },
      { title: 'From', align: 'start' },
      { title: 'To', align: 'start' },
    ],
    rows: holders.map((holder) => [text(holderInWords(holder)), dayIn(holder.from), dayIn(holder.to)]),
  };
}
