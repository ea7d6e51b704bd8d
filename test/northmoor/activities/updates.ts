import type { Status, Story, Told, Update } from './story.js';

/** The last month that is over when the example's clock stands still. */
const lastMonth = '2014-09';

/** Posts that were given up or left empty, and who reported from the month on. */
const successors: Readonly<Record<string, { readonly from: string; readonly by: string }>> = {
  'head-of-economic-development': { from: '2014-04', by: 'head-of-planning' },
  'head-of-leisure-and-communities': { from: '2014-09', by: 'leisure-manager' },
};

const troubled: readonly Status[] = ['some-problems', 'needs-attention', 'failed'];
const last: readonly Status[] = ['completed-successfully', 'failed'];

/** All updates of an activity by ISO month: those that were told, and between them a status alone. */
export function updatesOf(story: Story): ReadonlyMap<string, Update> {
  const reported = monthsOf(story).filter((month) => hasReported(story, month));
  return new Map(reported.map((month) => [month, updateOf(standingIn(story, month), story, month)]));
}

function hasReported({ id, told, missing = [] }: Story, month: string): boolean {
  return !missing.includes(month) && (told[month] !== undefined || !isForgotten(`${id} ${month}`));
}

/** What was told in the month, else the status that was told last: trouble is never repeated without its words. */
function standingIn(story: Story, month: string): Update {
  const { id, record, told } = story;
  const now = told[month];
  const status = (now ?? lastTold(story, month))?.status ?? goingOnFor(record.kind);
  if (now) return { ...now, status };
  if (troubled.includes(status)) throw new Error(`${id} says nothing of its problem in ${month}.`);
  const percent = percentOn(story, month);
  return { status, ...(percent === undefined ? {} : { percent }) };
}

function lastTold({ told }: Story, month: string): Told | undefined {
  const before = Object.keys(told).filter((at) => at < month);
  return told[before.sort().at(-1) ?? ''];
}

/** From its start, or an earlier word on it, until it ended or was withdrawn. */
function monthsOf({ record, told }: Story): readonly string[] {
  const first = [record.start.slice(0, 7), ...Object.keys(told)].sort()[0] ?? lastMonth;
  const ended = Object.entries(told).find(([, { status }]) => status !== undefined && last.includes(status))?.[0];
  const withdrawn = record.changes?.find(({ what }) => what === 'withdrawn');
  const end = ended ?? (withdrawn ? monthBefore(withdrawn.on.slice(0, 7)) : lastMonth);
  const months: string[] = [];
  for (let month = first; month <= end; month = monthAfter(month)) {
    if (month >= record.start.slice(0, 7) || told[month]) months.push(month);
  }
  return months;
}

function goingOnFor(kind: Story['record']['kind']): Status {
  return kind === 'project' ? 'progressing-to-plan' : 'on-track';
}

/** In a straight line between what was told before and after, so that it never falls. */
function percentOn({ record, told }: Story, month: string): number | undefined {
  const known = Object.entries(told).flatMap(([at, { percent }]) => (percent === undefined ? [] : [{ at, percent }]));
  const begun = { at: monthBefore(record.start.slice(0, 7)), percent: 0 };
  const before =
    known
      .filter(({ at }) => at < month)
      .sort(byMonth)
      .at(-1) ?? begun;
  const after = known.filter(({ at }) => at > month).sort(byMonth)[0];
  if (after === undefined) return undefined;
  const share = monthsBetween(before.at, month) / monthsBetween(before.at, after.at);
  return Math.floor(before.percent + share * (after.percent - before.percent));
}

function byMonth(a: { readonly at: string }, b: { readonly at: string }): number {
  return a.at < b.at ? -1 : 1;
}

/** In the order in which officers write it. */
function updateOf(update: Update, { id, record }: Story, month: string): Update {
  const { status, percent, completed_on, commentary, problem, action, lessons, forecast_end, ...rest } = update;
  const { milestones, internal_note, reported_on, reported_by, acknowledged } = rest;
  const ordered = { status, percent, completed_on, commentary, problem, action, lessons, forecast_end, milestones };
  const by = reported_by ?? reporterIn(record.owner, month);
  const on = reported_on ?? dayOfReport(id, month);
  const whole = { ...ordered, internal_note, reported_on: on, reported_by: by, acknowledged };
  // what is left out of an update is left out of its file
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as Update;
}

function reporterIn(owner: string, month: string): string {
  const successor = successors[owner];
  return successor && month >= successor.from ? successor.by : owner;
}

/** One plain month in fourteen is forgotten; the next update passes it over. */
function isForgotten(key: string): boolean {
  return drawn(`forgotten ${key}`, 14) === 0;
}

/** A working day in the last week of the month, in December the week before; one update in fourteen is late. */
function dayOfReport(id: string, month: string): string {
  const key = `${id} ${month}`;
  const isLate = drawn(`late ${key}`, 14) === 0;
  const days = isLate ? 1 + drawn(`how late ${key}`, 5) : -drawn(`day ${key}`, 6) - (month.endsWith('-12') ? 10 : 0);
  return workingDay(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), days), isLate ? 1 : -1);
}

const aDay = 86_400_000;

function workingDay(time: number, step: 1 | -1): string {
  const weekday = new Date(time).getUTCDay();
  return weekday === 0 || weekday === 6
    ? workingDay(time + step * aDay, step)
    : new Date(time).toISOString().slice(0, 10);
}

/** A number below the bound that is drawn once and for all for the key (FNV-1a, then stirred). */
function drawn(key: string, bound: number): number {
  let hash = 0x811c9dc5;
  for (const letter of key) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % bound;
}

function monthAfter(month: string): string {
  return fromIndex(indexOf(month) + 1);
}

function monthBefore(month: string): string {
  return fromIndex(indexOf(month) - 1);
}

function monthsBetween(from: string, to: string): number {
  return indexOf(to) - indexOf(from);
}

function indexOf(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
}

function fromIndex(index: number): string {
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}
