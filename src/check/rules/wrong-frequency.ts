import type { Framework, Subject } from '../../model/framework.js';
import { prioritiesOf } from '../../model/holding.js';
import {
  type Calendar,
  type Frequency,
  type Period,
  periodContaining,
  periodFolder,
  periodsFrom,
} from '../../model/period.js';
import type { Plan } from '../../model/records.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { listInWords, periodNoun } from '../../model/words.js';
import { at } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { exceptedIn } from '../excepted.js';
import { frequenciesIn } from '../indicator-periods.js';
import { progressFolder } from '../places.js';

export const wrongFrequency: CheckRule = {
  code: 'wrong-frequency',
  severity: 'error',
  why: 'A quarterly figure in a month is expected by nobody and counted nowhere, and the quarter still looks empty.',
  remedy:
    'Move the file to the folder of its period: Q2 for a quarter, 2012-09 for a month, annual for a year. An exception names a period of the same length.',

  *check({ framework, entries }) {
    const asked = frequenciesAskedOfPriorities(framework);
    for (const { subject, period, path } of entries) {
      const record = framework.subjects.get(subject);
      const allowed = record && allowedFor(record, period, asked);
      if (!allowed || allowed.has(period.frequency)) continue;
      const message = `${quote(subject)} is reported ${listInWords([...allowed], 'or')}, and this file stands in the folder of a ${periodNoun(period.frequency, 1)}.`;
      yield { at: at({ path }), message, ...whereTo(framework.calendar, period, allowed) };
    }
    yield* inExceptions(framework, asked);
  },
};

/** What an exception varies must be owed, so an outturn, which is never owed, is none of it. */
function* inExceptions(framework: Framework, asked: Asked): Iterable<Problem> {
  for (const { subject, periods, at: place } of exceptedIn(framework)) {
    const [period] = periods;
    if (period === undefined || periods.some((each) => owedAt(subject, each, asked).has(each.frequency))) continue;
    const allowed = owedAt(subject, period, asked);
    const { names, suggestion } = insteadOf(framework.calendar, { period, allowed, nameOf: ({ key }) => key });
    yield {
      at: place,
      message: `${quote(subject.record.id)} is reported ${listInWords([...allowed], 'or')}, and ${quote(period.key)} is a ${periodNoun(period.frequency, 1)}.`,
      remedy: `Write ${listInWords(names, 'or')}.`,
      suggestion,
    };
  }
}

function owedAt(subject: Subject, period: Period, asked: Asked): ReadonlySet<Frequency> {
  return subject.kind === 'indicator' ? frequenciesIn(subject.record, period) : allowedFor(subject, period, asked);
}

const monthly: ReadonlySet<Frequency> = new Set<Frequency>(['monthly']);
const quarterly: ReadonlySet<Frequency> = new Set<Frequency>(['quarterly']);
const inWords: ReadonlySet<Frequency> = new Set<Frequency>(['quarterly', 'annual']);

function whereTo(calendar: Calendar, period: Period, allowed: ReadonlySet<Frequency>): Partial<Problem> {
  const { names, suggestion } = insteadOf(calendar, { period, allowed, nameOf: folderOf });
  return { remedy: `Move the file to ${listInWords(names, 'or')}.`, suggestion };
}

interface Misplaced {
  readonly period: Period;
  readonly allowed: ReadonlySet<Frequency>;
  readonly nameOf: (period: Period) => string;
}

/** The period around this one where there is one; else the periods in it, of which only its writer knows the right one. */
function insteadOf(
  calendar: Calendar,
  { period, allowed, nameOf }: Misplaced,
): { readonly names: readonly string[]; readonly suggestion: string | undefined } {
  const [frequency = period.frequency] = allowed;
  const first = periodContaining(calendar, frequency, period.first);
  const names = periodsFrom(calendar, frequency, { from: period.first, to: period.last }).map(nameOf);
  return { names, suggestion: first.last >= period.last ? nameOf(first) : undefined };
}

function folderOf(period: Period): string {
  return `${progressFolder}/${periodFolder(period)}`;
}

type Asked = ReadonlyMap<string, ReadonlySet<Frequency>>;

function allowedFor(subject: Subject, period: Period, asked: Asked): ReadonlySet<Frequency> {
  switch (subject.kind) {
    case 'indicator':
      // any indicator may have an outturn of its year
      return period.frequency === 'annual' ? new Set([period.frequency]) : frequenciesIn(subject.record, period);
    case 'activity':
      return monthly;
    case 'recommendation':
    case 'risk':
    case 'budget':
      return quarterly;
    case 'plan':
      return frequencyOfPlan(subject.record);
    case 'priority':
      return asked.get(subject.record.id) ?? inWords;
  }
}

/** A plan that owes no assessment may still be given one. */
function frequencyOfPlan({ assessed, kind }: Plan): ReadonlySet<Frequency> {
  const usual = kind === 'annual-action' ? 'quarterly' : kind === 'corporate' ? 'annual' : 'none';
  const frequency = assessed ?? usual;
  return frequency === 'none' ? inWords : new Set([frequency]);
}

/** A priority is assessed as often as the plans ask that name it or deliver its objectives. */
function frequenciesAskedOfPriorities(framework: Framework): Asked {
  const asked = new Map<string, Set<Frequency>>();
  for (const plan of framework.records.plan.values()) {
    for (const { id } of prioritiesOf(framework, plan)) {
      const standing = asked.get(id) ?? new Set();
      for (const frequency of frequencyOfPlan(plan)) standing.add(frequency);
      asked.set(id, standing);
    }
  }
  return asked;
}
