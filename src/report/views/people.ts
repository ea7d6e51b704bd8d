import type { EndedPost, PeopleData, PlainHolder, PlainPost } from '../../assess/views/people.js';
import { listInWords, plural, sentence, showDay } from '../../model/words.js';
import { type Block, type Column, heading, type Inlines, paragraph, status, text } from '../blocks.js';
import { choiceInWords } from './choice-words.js';
import { dutyWords } from './duty-words.js';

/** Who is responsible for what, for people. */
export function peopleBlocks({ council, today, leads, others, ended }: PeopleData): readonly Block[] {
  return [
    heading(1, `Who is responsible for what at ${council}`),
    paragraph(
      `As at ${showDay(today)}. What each post answers for is counted in the year of that day; its job description was checked against it on the day in the last column.`,
    ),
    heading(2, 'Champions, portfolio holders and the co-ordinator'),
    postTable(leads, 'No post has the role of champion, portfolio holder or co-ordinator.'),
    heading(2, 'Other posts'),
    postTable(others, 'There are none.'),
    ...(ended.length === 0 ? [] : [heading(2, 'Posts that have ended'), endedTable(ended)]),
  ];
}

const columns: readonly Column[] = [
  { title: 'Post', align: 'start', header: true },
  { title: 'Roles', align: 'start' },
  { title: 'Service', align: 'start' },
  { title: 'Held by', align: 'start' },
  { title: 'Reports to', align: 'start' },
  { title: 'Answers for', align: 'start' },
  { title: 'Checked', align: 'start' },
];

function postTable(posts: readonly PlainPost[], none: string): Block {
  if (posts.length === 0) return paragraph(none);
  const rows = posts.map((post) => [
    text(post.title),
    text(rolesInWords(post)),
    text(post.service?.name ?? ''),
    heldInWords(post),
    text(post.reportsTo?.title ?? ''),
    text(answersFor(post)),
    text(post.jobDescriptionChecked === undefined ? 'Not yet' : showDay(post.jobDescriptionChecked)),
  ]);
  return { type: 'table', caption: '', columns, rows };
}

export function rolesInWords({ roles }: Pick<PlainPost, 'roles'>): string {
  return sentence(roles.map((role) => choiceInWords('roles', role)).join(', '));
}

/** Who holds it on the day, or who answers while nobody does. */
export function heldInWords({ holders, isVacant, answeredBy }: PlainPost): Inlines {
  if (isVacant) {
    const who = answeredBy === undefined ? 'nobody answers' : `${answeredBy.title} answers`;
    return [...status('caution', 'Vacant'), ...text(`: ${who}`)];
  }
  return text(holders === undefined ? 'Not said' : listInWords(holders.map(holderInWords)));
}

export function holderInWords({ name, github }: PlainHolder): string {
  if (name === undefined) return github === undefined ? 'a holder without a name' : `@${github}`;
  return github === undefined ? name : `${name} (@${github})`;
}

/** `1 service, 2 plans, 5 indicators; provides 3 figures` */
export function answersFor({ owns, provides, validates }: PlainPost): string {
  const owned = owns.map(({ kind, count }) => plural(count, dutyWords[kind].one, dutyWords[kind].many)).join(', ');
  const parts = [
    ...(owned === '' ? [] : [owned]),
    ...(provides === 0 ? [] : [`provides the figures of ${plural(provides, 'indicator')}`]),
    ...(validates === 0 ? [] : [`validates ${plural(validates, 'indicator')}`]),
  ];
  return parts.length === 0 ? 'Nothing' : sentence(parts.join('; '));
}

function endedTable(ended: readonly EndedPost[]): Block {
  return {
    type: 'table',
    caption: '',
    columns: [
      { title: 'Post', align: 'start', header: true },
      { title: 'Ended', align: 'start' },
      { title: 'Its work is with', align: 'start' },
    ],
    rows: ended.map(({ title, to, succeededBy }) => [
      text(title),
      text(showDay(to)),
      text(succeededBy?.title ?? 'No post is named'),
    ]),
  };
}
