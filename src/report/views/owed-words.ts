import type { NamedPost } from '../../assess/views/named.js';
import type { OwedReturn, PlainEscalation } from '../../assess/views/owed-return.js';
import { countInWords, periodNoun, plural, sentence, showDay } from '../../model/words.js';
import { midSentence } from '../mid-sentence.js';
import { arrivedInWords, unreadableInWords } from './arrival-words.js';
import { answeringInSentence, answeringInWords, codedTitle } from './named-words.js';

/** What is owed: a figure by its code and title, `Assessment of Jobs`, `Update of Open the enterprise centre`. */
export function returnInWords({ kind, id, code, title }: OwedReturn): string {
  switch (kind) {
    case 'indicator':
      return codedTitle({ id, code, title });
    case 'plan':
    case 'priority':
      return `Assessment of ${title}`;
    case 'activity':
    case 'recommendation':
    case 'risk':
    case 'budget':
      return `Update of ${title}`;
  }
}

export function postOf({ post }: OwedReturn): string {
  return post === undefined ? 'No post is named' : answeringInWords(post);
}

/** `12 days late. Missing for two quarters in a row: it goes to the Head of Housing.` */
export function standingOf(owed: OwedReturn): string {
  const { unreadable } = owed;
  const standing = unreadable === undefined ? latenessOf(owed) : sentence(unreadableInWords(unreadable));
  const said = [standing, ...owed.exceptions, ...escalationInWords(owed)];
  return said.map((each) => (each.endsWith('.') ? each : `${each}.`)).join(' ');
}

function latenessOf(owed: OwedReturn): string {
  const { state, daysLate = 0, reason, receivedOn, how, dueOn, firstDue } = owed;
  const late = plural(daysLate, 'day');
  switch (state) {
    case 'overdue':
      return `${late} late`;
    case 'answered-without-figure': {
      const past = daysLate === 0 ? 'Answered without a figure' : `${late} late`;
      return reason === undefined ? past : `${past}: ${midSentence(reason)}`;
    }
    case 'received-late':
    case 'received-on-time':
      return receivedOn === undefined || how === undefined
        ? `${late} late`
        : `${sentence(arrivedInWords({ on: receivedOn, how }))}, ${late} late`;
    case 'excepted':
      return firstDue === undefined
        ? 'Excepted by agreement'
        : `Excepted by agreement until ${showDay(dueOn)}: it was due on ${showDay(firstDue)}`;
    case 'arrival-unknown':
      return 'Received, day of arrival unknown';
    case 'due-soon':
    case 'not-yet-due':
      return 'Not due yet';
  }
}

function escalationInWords({ escalation, post, period: { frequency } }: OwedReturn): readonly string[] {
  if (escalation === undefined) return [];
  const { running } = escalation;
  const missing =
    running === 1 ? 'Missing once' : `Missing for ${countInWords(running)} ${periodNoun(frequency, running)} in a row`;
  return [`${missing}: ${whereTo(escalation, post)}.`];
}

function whereTo({ to, post }: PlainEscalation, owner: NamedPost | undefined): string {
  if (post !== undefined && post.id === owner?.id) return `${answeringInSentence(post)} owes it`;
  if (post !== undefined) return `it goes to ${answeringInSentence(post)}`;
  return to === 'chief-executive'
    ? 'it is to go to the chief executive, but no post in owners/ has that role'
    : 'it is across services, so there is no head of service for it to go to';
}
