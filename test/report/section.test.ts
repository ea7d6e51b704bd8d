import { expect, test } from 'vitest';
import { contextFor } from '../../src/report/section.js';
import { sections } from '../../src/report/sections/index.js';
import { context } from '../builders/assessment.js';
import { day, period } from '../builders/framework.js';

const before = { told: 'nothing-owed', period: period('2012-13-Q1'), owedFrom: day('2012-07-01') } as const;
const given = context();

test.each(sections)('$name is given the period before only where it says that it tells of it', (section) => {
  const asked = { ...given, assessment: { ...given.assessment, before } };
  expect(contextFor(section, asked).assessment.before).toBe(section.tellsBefore ? before : undefined);
});
