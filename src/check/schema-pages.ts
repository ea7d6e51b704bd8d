import type { FindingPage } from '../model/rule.js';

const severity = 'error' as const;

/** The pages of what a schema refuses. */
export const schemaPages = {
  unknownField: {
    code: 'unknown-field',
    severity,
    why: 'A field that is not known is not read, so what it says is lost without a word.',
    remedy: 'Correct the name of the field, or delete the line.',
  },
  missingField: {
    code: 'missing-field',
    severity,
    why: 'Without this field the record or entry cannot be counted or shown.',
    remedy: 'Add the field and its value on a line of its own.',
  },
  emptyField: {
    code: 'empty-field',
    severity,
    why: 'A field without a value says nothing, and nobody can tell whether that was meant.',
    remedy: 'Write a value after the colon. Where the field may be left out, its line can be deleted instead.',
  },
  wrongType: {
    code: 'wrong-type',
    severity,
    why: 'A figure that is kept as a text cannot be added up, and a text that is kept as a number loses its form.',
    remedy: 'Write the value in the form that is expected.',
  },
  notInList: {
    code: 'not-in-list',
    severity,
    why: 'Counts and reports know these words only; another word would be counted nowhere.',
    remedy: 'Use one of the words that are listed.',
  },
  notADay: {
    code: 'not-a-day',
    severity,
    why: 'A day is written one way, so that 10 November and 11 October are never confused.',
    remedy: 'Write the day as year-month-day: 2012-10-10.',
  },
  lineBreak: {
    code: 'line-break-in-text',
    severity,
    why: 'Titles, names and reasons stand in tables and headings, which have one line.',
    remedy: 'Write it on one line, without tabs.',
  },
  wrongForm: {
    code: 'wrong-form',
    severity,
    why: 'Other records and programs rely on the form of this value.',
    remedy: 'Write the value in the form that is expected.',
  },
  tooLong: {
    code: 'too-long',
    severity,
    why: 'A longer text breaks the tables, pages and file names it stands in.',
    remedy: 'Shorten the text.',
  },
  tooMany: {
    code: 'too-many-items',
    severity,
    why: 'No real record needs so many items; most often two records have been joined.',
    remedy: 'Take out what does not belong here.',
  },
  tooFew: {
    code: 'too-few-items',
    severity,
    why: 'A list or group without content says nothing, and what relies on it would be empty.',
    remedy: 'Fill it in, or delete the field if it may be left out.',
  },
  outOfRange: {
    code: 'out-of-range',
    severity,
    why: 'A number outside its range is a slip of the pen, and scores and shares made from it would be wrong.',
    remedy: 'Correct the number.',
  },
  repeatedItem: {
    code: 'repeated-item',
    severity,
    why: 'What is listed twice would be counted twice.',
    remedy: 'Delete one of the two.',
  },
} as const satisfies Readonly<Record<string, FindingPage>>;

export const notAPeriod: FindingPage = {
  code: 'not-a-period',
  severity,
  why: 'A period is written one way, so that every figure stands in the right one.',
  remedy: 'Write a year as 2012-13, a quarter as 2012-13-Q2 and a month as 2012-09.',
};
