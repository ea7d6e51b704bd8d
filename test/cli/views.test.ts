import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import { terminalText } from '../../src/cli/terminal/text.js';
import { thingOf } from '../../src/model/named-records.js';
import {
  explanationView,
  overdueView,
  peopleView,
  recordView,
  statusView,
  threadView,
  type View,
} from '../../src/views.js';
import { day, type FrameworkParts, found, frameworkOf, id, period } from '../builders/framework.js';

const hostile = 'Homes\u001B[2J\u009B31m\u202E\uE000';
const parts: FrameworkParts = {
  settings: { council: hostile },
  owners: { 'head-of-housing': { title: hostile, holders: [{ name: hostile }] } },
  services: { housing: { name: hostile } },
  indicators: { 'HSG-014': { title: hostile, definition: hostile, unit: hostile, tags: [hostile] } },
  plans: { action: { title: hostile, delivers: [{ indicators: ['HSG-014'] }] } },
  bodies: { cabinet: { name: hostile } },
  entries: { '2012-13/Q2/HSG-014': { value: 1, commentary: hostile, internal_note: hostile } },
};
const framework = frameworkOf(parts);
const checked = {
  framework,
  findings: [],
  files: 0,
  paths: [],
  today: day('2012-10-31'),
  daySettings: { timezone: 'Europe/London', reportingDay: undefined },
  evidence: withoutHistory(framework, day('2012-10-31')),
};

const allOwed = { period: undefined, post: undefined, service: undefined, graceDays: 0, withinDays: 31 };

const views: Readonly<Record<string, () => View | undefined>> = {
  overdue: () => overdueView(checked, allOwed),
  status: () => statusView(checked, { period: period('2012-13-Q2'), by: undefined }),
  thread: () => threadView(checked, { year: period('annual 2012-13'), of: undefined }),
  people: () => peopleView(checked),
  explanation: () => explanationView(checked, found(thingOf(framework, id('HSG-014')), 'HSG-014'), undefined),
  record: () => recordView(checked, found(thingOf(framework, id('HSG-014')), 'HSG-014'), undefined),
};

describe.each(Object.keys(views))('the answer of %s', (name) => {
  const { kind, data, blocks } = found(views[name]?.(), name);

  it('says of which kind it is', () => expect(kind).toBe(name));

  it('shows nothing that a terminal would obey, or that no reader sees', () => {
    const shown = terminalText(blocks, { width: 98, level: 0 });
    expect(shown).toContain('Homes');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is what it is for
    expect(shown).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E\uE000]/);
  });

  it('is plain data: written and read again it is the same, but for what is not there', () => {
    expect(JSON.parse(JSON.stringify(data))).toEqual(data);
    for (const key of keysIn(data)) expect(key).toMatch(/^[a-z][A-Za-z0-9]*$/);
  });
});

/** The names of all fields at any depth. */
function keysIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(keysIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => [key, ...keysIn(held)]);
}
