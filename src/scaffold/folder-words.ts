import { addDays, type Day, daysBetween, parseDay } from '../model/day.js';
import { type Calendar, type Period, periodContaining, periodFolder, shiftPeriod } from '../model/period.js';
import { showDay, showPeriod } from '../model/words.js';
import { yamlScalar } from './yaml-text.js';
import { yearName } from './year-names.js';

/** What a new data folder is asked before it is made. */
export interface FolderAnswers {
  readonly council: string;
  /** The month in which the financial year starts, January is 1. */
  readonly startMonth: number;
  readonly timezone: string;
}

/** The words that stand for `{{name}}` in the texts and paths of templates/init. */
export type FolderWords = Readonly<Record<string, string>>;

/** The words of a new folder: its example runs over last year and this one, so that each report of today has something to show. */
export function folderWords(answers: FolderAnswers, today: Day): FolderWords {
  const calendar = { startMonth: answers.startMonth };
  const thisYear = periodContaining(calendar, 'annual', today);
  const lastYear = shiftPeriod(calendar, thisYear, -1);
  return {
    council_in_yaml: yamlScalar(answers.council),
    council_in_markdown: answers.council.replace(/[\\`*_[\]<>#|]/g, '\\$&'),
    start_month: String(answers.startMonth),
    timezone: answers.timezone,
    today,
    today_shown: showDay(today),
    ...yearWords('last_year', calendar, lastYear),
    ...yearWords('this_year', calendar, thisYear),
    next_year: yearName(calendar, shiftPeriod(calendar, thisYear, 1)),
    next_year_last: shiftPeriod(calendar, thisYear, 1).last,
    corporate_years: corporateYears(calendar, lastYear),
    corporate_last: shiftPeriod(calendar, lastYear, 2).last,
    ...endedWords(calendar, today),
    ...runningWords(calendar, today),
    ...dayWords({ lastYear, nextYear: shiftPeriod(calendar, thisYear, 1) }, today),
  };
}

function yearWords(name: string, calendar: Calendar, year: Period): FolderWords {
  return {
    [name]: year.key,
    [`${name}_name`]: yearName(calendar, year),
    [`${name}_shown`]: showPeriod(calendar, year),
    [`${name}_first`]: year.first,
    [`${name}_last`]: year.last,
    [`${name}_approved`]: addDays(year.first, -20),
  };
}

/** Three years from the first: `2012-15`, by the years in which the plan starts and ends. */
function corporateYears(calendar: Calendar, first: Period): string {
  const end = shiftPeriod(calendar, first, 2).last;
  return `${first.startYear}-${end.slice(2, 4)}`;
}

/** The latest quarter and month that are over: what the first reports are made of. */
function endedWords(calendar: Calendar, today: Day): FolderWords {
  const ended = (frequency: 'quarterly' | 'monthly') =>
    shiftPeriod(calendar, periodContaining(calendar, frequency, today), -1);
  const quarter = ended('quarterly');
  const reviewed = addDays(quarter.last, -15);
  return {
    quarter: quarter.key,
    quarter_number: `Q${quarter.number}`,
    quarter_folder: periodFolder(quarter),
    quarter_shown: showPeriod(calendar, quarter),
    quarter_year_name: yearName(calendar, periodContaining(calendar, 'annual', quarter.first)),
    quarter_month_folder: periodFolder(periodContaining(calendar, 'monthly', quarter.last)),
    month_folder: periodFolder(ended('monthly')),
    spent: String(quarter.number * 100_000 + 1_800),
    review: `parks-${reviewed.slice(0, 7)}`,
    review_date: reviewed,
    review_authorised: addDays(reviewed, -30),
    panel_due: addDays(reviewed, 180),
    paper: `cabinet-${quarter.key.toLowerCase()}`,
  };
}

/** The quarter and month in which the folder is made. */
function runningWords(calendar: Calendar, today: Day): FolderWords {
  const quarter = periodContaining(calendar, 'quarterly', today);
  return {
    running_year: quarter.year,
    running_month: periodContaining(calendar, 'monthly', today).key,
    running_quarter: quarter.key,
    running_quarter_number: `Q${quarter.number}`,
    running_quarter_folder: periodFolder(quarter),
    running_quarter_id: quarter.key.toLowerCase(),
    // two weeks after the usual deadline, the 10th
    running_quarter_new_due: addDays(quarter.last, 24),
  };
}

interface Years {
  readonly lastYear: Period;
  readonly nextYear: Period;
}

/** Days of the example that are past, or still to come, on whatever day the folder is made. */
function dayWords({ lastYear, nextYear }: Years, today: Day): FolderWords {
  return {
    audit_reported: addDays(lastYear.first, 200),
    design_due: addDays(lastYear.first, 150),
    design_achieved: addDays(lastYear.first, 141),
    opening_due: addDays(nextYear.last, -30),
    in_three_months: addDays(today, 91),
    in_six_months: addDays(today, 182),
    meeting: mondayFrom(addDays(today, 14)),
  };
}

function mondayFrom(day: Day): Day {
  const aMonday = parseDay('1990-01-01');
  const past = aMonday === undefined ? 0 : daysBetween(aMonday, day) % 7;
  return past === 0 ? day : addDays(day, 7 - past);
}
