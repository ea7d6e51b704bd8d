import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Body } from '../../src/model/records.js';
import { northmoorFiles } from '../northmoor/files.js';

interface Agreed {
  readonly path: string;
  readonly body: string;
  readonly day: string;
}

const owedFrom = '2013-04-01';
const files = [...northmoorFiles()].filter(([path]) => path.endsWith('.yaml'));

/** The days on which each body meets, by its id and by its names; a body that is called as it is needed has none. */
const meetings: ReadonlyMap<string, readonly string[]> = new Map(files.flatMap(namesWithMeetings));

function namesWithMeetings([path, text]: readonly [string, string]): readonly (readonly [string, readonly string[]])[] {
  if (!path.startsWith('bodies/')) return [];
  const { name, formerly = [], meetings: days = [] }: Body = parse(text);
  if (days.length === 0) return [];
  const id = path.slice('bodies/'.length, -'.yaml'.length);
  return [id, name, ...formerly.map((before) => before.name)].map((called) => [called, days]);
}

/** Who, and when, as the schemas pair them. */
const pairs: readonly (readonly [who: string, when: string])[] = [
  ['agreed_by', 'agreed_on'],
  ['agreed_by', 'on'],
  ['approved_by', 'approved_on'],
  ['approved_by', 'on'],
  ['authorised_by', 'authorised_on'],
  ['body', 'meeting'],
  ['by', 'on'],
  ['set_by', 'set_on'],
];

/** What a body is said to have agreed or decided on a day, anywhere in a file. */
function agreedIn(path: string, value: unknown): readonly Agreed[] {
  if (Array.isArray(value)) return value.flatMap((each) => agreedIn(path, each));
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map<string, unknown>(Object.entries(value));
  const here = pairs.flatMap(([who, when]) => {
    const [body, day] = [fields.get(who), fields.get(when)];
    return typeof body === 'string' && typeof day === 'string' && meetings.has(body) ? [{ path, body, day }] : [];
  });
  return [...here, ...[...fields.values()].flatMap((each) => agreedIn(path, each))];
}

const shortNames: Readonly<Record<string, string>> = {
  Board: 'Performance and Risk Management Board',
  Cabinet: 'Cabinet',
  Scrutiny: 'Overview and Scrutiny Committee',
  'Scrutiny Committee': 'Overview and Scrutiny Committee',
  'Audit Committee': 'Audit Committee',
  'Corporate Leadership Team': 'Corporate Leadership Team',
  'Full Council': 'Full Council',
};

/** `Cabinet agreed on 10 March 2014`, and the like, within one sentence and before any other day. */
const inWords = new RegExp(
  `\\b(${Object.keys(shortNames).join('|')})\\b([^.;:\\d]{0,80}?) (?:on|of) (\\d{1,2}) ([A-Z][a-z]+)(?: (20\\d\\d))?`,
  'g',
);

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** A body and a day of words; the year is left out where the words leave it out. */
function toldIn(path: string, text: string): readonly Agreed[] {
  return [...text.replaceAll(/\s+/g, ' ').matchAll(inWords)].flatMap(([, name = '', , day = '', month = '', year]) => {
    const number = months.indexOf(month) + 1;
    if (number === 0) return [];
    const inYear = `${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return [{ path, body: shortNames[name] ?? name, day: year === undefined ? inYear : `${year}-${inYear}` }];
  });
}

function isMeeting({ body, day }: Agreed): boolean {
  return (meetings.get(body) ?? []).some((held) => held.endsWith(day));
}

const shown = ({ path, body, day }: Agreed) => `${path}: ${body} on ${day}`;

describe('what a body of the example agrees, it agrees on a day on which it meets', () => {
  it('in every field, since the council keeps its records here', () => {
    const agreed = files.flatMap(([path, text]) => agreedIn(path, parse(text))).filter(({ day }) => day >= owedFrom);
    expect(agreed.length).toBeGreaterThan(150);
    expect(agreed.filter((each) => !isMeeting(each)).map(shown)).toEqual([]);
  });

  it('in every sentence', () => {
    const told = files.flatMap(([path, text]) => toldIn(path, text));
    expect(told.length).toBeGreaterThan(40);
    expect(told.filter((each) => !isMeeting(each)).map(shown)).toEqual([]);
  });
});
