import { isTimezone } from '../model/day.js';
import { findUnseen, quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { months } from '../model/words.js';
import { ciHosts } from '../scaffold/ci-files.js';
import type { FolderAnswers } from '../scaffold/folder-words.js';
import type { Question } from './ask.js';
import type { Host } from './host.js';
import type { CiChosen } from './init-ci.js';

/** The flags of `pmf init`; each answers one question, and `yes` all that are left. */
export interface InitOptions {
  readonly council?: string;
  readonly yearStart?: string;
  readonly timezone?: string;
  readonly ci?: string;
  readonly pages?: boolean;
  readonly yes?: boolean;
}

/** What a new data folder is made of, and what is to run pmf on it. */
export interface InitAnswers extends FolderAnswers {
  readonly ci: CiChosen | undefined;
}

interface Asked extends Question {
  readonly flag: string;
  readonly given: string | undefined;
}

/** A name that shows itself to be none: it stands until the council's own is written in pmf.yaml. */
export const placeholderCouncil = 'Our Council';

/** The answers from flags, from the person at the terminal, and by default; nothing where the person broke off. */
export async function initAnswers(options: InitOptions, host: Pick<Host, 'ask'>): Promise<InitAnswers | undefined> {
  const ask = options.yes ? undefined : host.ask;
  const answers: string[] = [];
  for (const question of questionsOf(options)) {
    const answer = question.given === undefined && ask ? await ask(question) : withoutAsking(question);
    if (answer === undefined) return undefined;
    answers.push(answer);
  }
  const [council = '', month = '', timezone = '', ci = ''] = answers;
  return { council, startMonth: monthIn(month) ?? 1, timezone, ci: ciChosen(ci, options) };
}

/** What the flags or an answer choose to run pmf, if anything. */
export function ciChosen(answer: string, { pages = false }: Pick<InitOptions, 'pages'>): CiChosen | undefined {
  const host = ciHosts.find((each) => each === hostWord(answer));
  if (host !== undefined) return { host, pages };
  if (!pages) return undefined;
  throw new UsageError(
    '--pages needs --ci: nothing publishes reports where no host of repositories runs pmf.',
    'Name the host: --ci github --pages, or --ci gitlab --pages.',
  );
}

/** What is wrong with the name of a host of repositories, in a sentence. */
export function faultOfHost(name: string): string | undefined {
  const word = hostWord(name);
  if (word === 'none' || ciHosts.some((host) => host === word)) return undefined;
  return `${quote(name)} is not known: write github, gitlab or none.`;
}

function hostWord(name: string): string {
  return name.trim().toLowerCase();
}

function questionsOf({ council, yearStart, timezone, ci, yes }: InitOptions): readonly Asked[] {
  return [
    {
      flag: '--council',
      given: council,
      words: 'What is the name of the council, as it stands on reports?',
      ...(yes ? { usual: placeholderCouncil } : {}),
      faultOf: faultOfName,
    },
    {
      flag: '--year-start',
      given: yearStart,
      words: 'In which month does the financial year start?',
      usual: 'April',
      faultOf: (month) =>
        monthIn(month) === undefined ? `${quote(month)} is not a month: write 4 or April.` : undefined,
    },
    {
      flag: '--timezone',
      given: timezone,
      words: 'In which time zone does a day of the council end?',
      usual: 'Europe/London',
      faultOf: (zone) =>
        isTimezone(zone) && zonePattern.test(zone)
          ? undefined
          : `${quote(zone)} is not a time zone: write it as Europe/London.`,
    },
    {
      flag: '--ci',
      given: ci,
      words: 'Where will the folder be kept, so that each change is checked there: github, gitlab or none?',
      usual: 'none',
      faultOf: faultOfHost,
    },
  ];
}

function withoutAsking({ flag, given, usual, faultOf }: Asked): string {
  const answer = given?.trim() ?? usual;
  if (answer === undefined) {
    throw new UsageError(
      'The name of the council is not given, and nobody can be asked for it here.',
      'Give it: pmf init --council "Northmoor District Council". With --yes it is left to be written in pmf.yaml.',
    );
  }
  const fault = faultOf(answer);
  if (fault !== undefined) throw new UsageError(`${flag}: ${fault}`);
  return answer;
}

const zonePattern = /^[A-Za-z_]+(\/[A-Za-z0-9_+-]+)*$/;
const longestName = 200;

function faultOfName(name: string): string | undefined {
  if (name === '') return 'A name is needed: it stands on every report.';
  if (name.length > longestName) return `The name has ${name.length} characters, and may have ${longestName}.`;
  if (findUnseen(name) !== undefined || /[\n\t]/.test(name)) {
    return `The name ${quote(name)} holds a character that nobody sees: type it again.`;
  }
  return undefined;
}

/** The month of `4`, `04`, `April` or `apr`; January is 1. */
function monthIn(text: string): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^0?[1-9]$|^1[0-2]$/.test(word)) return Number(word);
  const at = word.length < 3 ? -1 : months.findIndex((month) => month.toLowerCase().startsWith(word));
  return at < 0 ? undefined : at + 1;
}
