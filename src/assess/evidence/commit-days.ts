import { type Day, dayAt, isTimezone } from '../../model/day.js';
import type { Commit } from '../../model/history.js';
import { showDay } from '../../model/words.js';
import type { DoubtfulCommit } from '../evidence.js';
import { theCommit } from './commit-words.js';
import type { Lineage } from './line.js';

/** What contradicts a commit's own word on its date. */
export type Doubt = Pick<DoubtfulCommit, 'doubt' | 'sentence'>;

/** The days of commits, by their committers, in the council's zone. */
export interface CommitDays {
  readonly dayOf: (commit: number) => Day | undefined;
  readonly doubtOf: (commit: number) => Doubt | undefined;
  /** When it was made at the earliest, in seconds since 1970: no commit is older than what it builds on. */
  readonly notBefore: (commit: number) => number;
}

const defaultTimezone = 'Europe/London';
/** 1 January 2100: the last year that the program's days know. */
const lastSecond = 4_102_444_800;
const secondsInDay = 86_400;

export function commitDays(
  lineage: Lineage,
  { timezone, today }: { readonly timezone: string | undefined; readonly today: Day },
): CommitDays {
  const dayAtSecond = dayReader(timezone);
  const notBefore: number[] = [];
  const doubts = new Map<number, Doubt>();
  lineage.commits.forEach((commit, place) => {
    const builtOn = Math.max(0, ...lineage.parentsOf(place).map((parent) => notBefore[parent] ?? 0));
    const committed = soundSecond(commit.committedAt);
    const doubt = doubtAbout({ committed, authored: soundSecond(commit.authoredAt), builtOn }, { dayAtSecond, today });
    if (doubt) doubts.set(place, { doubt: doubt.doubt, sentence: `${theCommit(commit)} ${doubt.words}` });
    // a date that cannot be right says nothing of what builds on it
    notBefore.push(doubt && blocks(doubt) ? builtOn : Math.max(builtOn, committed ?? 0));
  });
  return {
    dayOf: (place) => {
      const second = soundSecond(lineage.commits[place]?.committedAt);
      return second === undefined ? undefined : dayAtSecond(second);
    },
    doubtOf: (place) => doubts.get(place),
    notBefore: (place) => notBefore[place] ?? 0,
  };
}

/** Whether the day of such a commit cannot be known. Where only the author's date differs the committer's counts. */
export function blocks({ doubt }: Pick<Doubt, 'doubt'>): boolean {
  return doubt !== 'author-date';
}

const noDate: DoubtInWords = { doubt: 'no-date', words: 'has no date that can be read.' };

export function withoutDate(commit: Commit): Doubt {
  return { doubt: noDate.doubt, sentence: `${theCommit(commit)} ${noDate.words}` };
}

interface Dates {
  readonly committed: number | undefined;
  readonly authored: number | undefined;
  readonly builtOn: number;
}

interface Judge {
  readonly dayAtSecond: (second: number) => Day;
  readonly today: Day;
}

interface DoubtInWords {
  readonly doubt: DoubtfulCommit['doubt'];
  readonly words: string;
}

function doubtAbout({ committed, authored, builtOn }: Dates, { dayAtSecond, today }: Judge): DoubtInWords | undefined {
  if (committed === undefined) return noDate;
  const day = dayAtSecond(committed);
  const on = showDay(day);
  if (day > today)
    return { doubt: 'in-future', words: `says that it was made on ${on}, and today is ${showDay(today)}.` };
  if (committed < builtOn && day < dayAtSecond(builtOn)) {
    const after = showDay(dayAtSecond(builtOn));
    return {
      doubt: 'before-its-parent',
      words: `says that it was made on ${on}, and it builds on a commit of ${after}.`,
    };
  }
  if (authored === undefined || Math.abs(authored - committed) <= secondsInDay) return undefined;
  return {
    doubt: 'author-date',
    words: `says that it was written on ${showDay(dayAtSecond(authored))} and committed on ${on}; the day on which it was committed counts.`,
  };
}

function soundSecond(second: number | undefined): number | undefined {
  return second !== undefined && second >= 0 && second < lastSecond ? second : undefined;
}

/** Each quarter of an hour is looked up once: no zone's midnight has stood between two of them since 1972. */
function dayReader(timezone: string | undefined): (second: number) => Day {
  const zone = timezone !== undefined && isTimezone(timezone) ? timezone : defaultTimezone;
  const known = new Map<number, Day>();
  return (second) => {
    const quarter = Math.floor(second / 900);
    const day = known.get(quarter) ?? dayAt(new Date(quarter * 900_000), zone);
    known.set(quarter, day);
    return day;
  };
}
