import { expect, test } from 'vitest';
import type { Exempt } from '../../src/assess/body-assessment.js';
import { sections } from '../../src/report/sections/index.js';
import { activityItem, context, exemptOf, item } from '../builders/assessment.js';
import { linesOf } from './words-of.js';

const some = { indicators: [item('A-1')], activities: [activityItem('J-1', {})] };

test.each([
  { name: 'indicators', left: { indicator: 1 }, said: 'One indicator is in the exempt appendix.' },
  { name: 'indicators-at-a-glance', left: { indicator: 2 }, said: 'Two indicators are in the exempt appendix.' },
  { name: 'data-quality', left: { indicator: 2 }, said: 'Two indicators are in the exempt appendix.', ofAll: false },
  { name: 'off-target', left: { indicator: 2 }, said: 'Two indicators are in the exempt appendix.', ofAll: false },
  { name: 'activities', left: { activity: 12 }, said: '12 activities are in the exempt appendix.' },
  { name: 'projects', left: { project: 1 }, said: 'One project is in the exempt appendix.' },
  { name: 'recommendations', left: { recommendation: 3 }, said: 'Three recommendations are in the exempt appendix.' },
  { name: 'risks', left: { risk: 2 }, said: 'Two risks are in the exempt appendix.' },
  { name: 'budget', left: { budget: 1 }, said: 'One budget is in the exempt appendix.' },
  { name: 'agreed-exceptions', left: { exception: 1 }, said: 'One exception is in the exempt appendix.' },
  {
    name: 'assessments',
    left: { plan: 1, priority: 2 },
    said: 'One assessment of a plan and two assessments of priorities are in the exempt appendix.',
  },
])(
  '$name says what is left out for the public, and not that there is none: $said',
  ({ name, left, said, ofAll = true }) => {
    const build = sections.find((section) => section.name === name)?.build ?? (() => []);
    const exempt: Exempt = exemptOf(left);
    expect(linesOf(build(context({ exempt }))).slice(1)).toEqual([said]);
    expect(linesOf(build(context({ exempt, ...some }))).includes(said)).toBe(ofAll);
  },
);
