import { withoutHistory } from '../../../src/assess/arrival.js';
import { judgementRules } from '../../../src/assess/rules/index.js';
import { judgedRecords } from '../../../src/assess/rules/judged-records.js';
import type { Finding } from '../../../src/model/finding.js';
import { applyRules } from '../../../src/model/rule.js';
import { day, type FrameworkParts, frameworkOf } from '../../builders/framework.js';

/** The indicator `X` with its entries by their places below `progress/`, without its id: `2012-13/Q2`. */
export interface Judged {
  readonly fields: NonNullable<FrameworkParts['indicators']>[string];
  readonly entries?: Readonly<Record<string, object | number>>;
  readonly today?: string;
  readonly settings?: NonNullable<FrameworkParts['settings']>;
}

/** What the rule of that code finds; a figure may stand for an entry that has nothing else. */
export function findingsOf(code: string, judged: Judged): readonly Finding[] {
  const { fields, entries = {}, today = '2013-06-30', settings = {} } = judged;
  const framework = frameworkOf({
    settings,
    indicators: { X: fields },
    entries: Object.fromEntries(
      Object.entries(entries).map(([place, of]) => [`${place}/X`, typeof of === 'number' ? { value: of } : of]),
    ),
  });
  const rules = judgementRules.filter((rule) => rule.code === code);
  if (rules.length !== 1) throw new Error(`There are ${rules.length} rules with the code ${code}.`);
  return [...applyRules(rules, judgedRecords(framework, withoutHistory(framework, day(today))))];
}

/** The same as `path field: message`. */
export function told(code: string, judged: Judged): readonly string[] {
  return findingsOf(code, judged).map(({ at, message }) => `${at.path} ${(at.field ?? []).join('.')}: ${message}`);
}

/** Whether each finding is there, as the places of entries: `2012-13/Q2`. */
export function placesTold(code: string, judged: Judged): readonly string[] {
  return findingsOf(code, judged).map(({ at }) => at.path.replace(/^progress\/(.*)\/X\.yaml$/, '$1'));
}
