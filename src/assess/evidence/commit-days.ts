import { type Day, dayAt, isTimezone } from '../../model/day.js';
import type { Commit } from '../../model/history.js';
import { showDay } from '../../model/words.js';
import type { DoubtfulCommit } from '../evidence.js';
import { theCommit } from './commit-words.js';
import type { Lineage } from './line.js';

/** What contradicts a commit's own word on its date. */
export interface Doubt extends Pick<DoubtfulCommit, 'doubt' | 'sentence'> {
  /** The day on which it was made cannot be known; else its committer's counts. */
  readonly hidesDay: boolean;
}

/** The days of commits, by their committers, in the council's zone. */
export interface CommitDays {
  readonly dayOf: (commit: number) => Day | undefined;
  readonly doubtOf: (commit: number) => Doubt | undefined;
  /** When it was made at the earliest, in seconds since 1970: no commit is older than what it builds on. */
  readonly notBefore: (commit: number) => number;
}

const defaultTimezone = 'Europe/London';
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
    const { committedAt: committed, authoredAt: authored } = commit;
    const doubt = doubtAbout({ committed, authored, builtOn }, { dayAtSecond, today });
    if (doubt) doubts.set(place, inSentence(doubt, commit));
    // a date that cannot be right says nothing of what builds on it
    notBefore.push(doubt?.hidesDay ? builtOn : Math.max(builtOn, committed ?? 0));
  });
  return {
    dayOf: (place) => {
      const second = lineage.commits[place]?.committedAt;
      return second === undefined ? undefined : dayAtSecond(second);
    },
    doubtOf: (place) => doubts.get(place),
    notBefore: (place) => notBefore[place] ?? 0,
  };
}

const noDate: DoubtInWords = { doubt: 'no-date', words: 'has no date that can be read.', hidesDay: true };

export function withoutDate(commit: Commit): Doubt {
  return inSentence(noDate, commit);
}

function inSentence({ doubt, words, hidesDay }: DoubtInWords, commit: Commit): Doubt {
  return { doubt, sentence: `${theCommit(commit)} ${words}`, hidesDay };
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

interface DoubtInWords extends Pick<Doubt, 'doubt' | 'hidesDay'> {
  readonly words: string;
}

function doubtAbout(dates: Dates, judge: Judge): DoubtInWords | undefined {
  const { committed } = dates;
  if (committed === undefined) return noDate;
  const { dayAtSecond, today } = judge;
  const made = { ...dates, committed };
  const day = dayAtSecond(committed);
  if (day > today) {
    const words = `says that it was made on ${showDay(day)}, and today is ${showDay(today)}.`;
    return { doubt: 'in-future', words, hidesDay: true };
  }
  const doubts = [doubtOfParents(made, judge), doubtOfAuthor(made, judge)].flatMap((doubt) => doubt ?? []);
  return doubts.find(({ hidesDay }) => hidesDay) ?? doubts[0];
}

type Made = Dates & { readonly committed: number };

/** Some hours before what it builds on, on the same day: a clock that is slow changes no day. */
function doubtOfParents({ committed, builtOn }: Made, { dayAtSecond }: Judge): DoubtInWords | undefined {
  if (committed >= builtOn) return undefined;
  const [on, after] = [committed, builtOn].map((second) => showDay(dayAtSecond(second)));
  const doubt = 'before-its-parent';
  return on === after
    ? { doubt, words: `says that it was made on ${on}, and it builds on a commit of later that day.`, hidesDay: false }
    : { doubt, words: `says that it was made on ${on}, and it builds on a commit of ${after}.`, hidesDay: true };
}

/** Written long before it was committed is usual; committed long before it was written is a date that was made up. */
function doubtOfAuthor({ committed, authored }: Made, { dayAtSecond }: Judge): DoubtInWords | undefined {
  if (authored === undefined || Math.abs(authored - committed) <= secondsInDay) return undefined;
  const [on, written] = [committed, authored].map((second) => showDay(dayAtSecond(second)));
  const doubt = 'author-date';
  return authored > committed
    ? { doubt, words: `says that it was committed on ${on}, before it was written on ${written}.`, hidesDay: true }
    : {
        doubt,
        words: `says that it was written on ${written} and committed on ${on}; the day on which it was committed counts.`,
        hidesDay: false,
      };
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
