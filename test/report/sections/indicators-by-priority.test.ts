import { describe, expect, test } from 'vitest';
import { indicators } from '../../../src/report/sections/indicators.js';
import { body, context, framework, id, item, plan, priorityOf } from '../../builders/assessment.js';
import { linesOf } from '../words-of.js';

describe('priorities', () => {
  const jobs = priorityOf('jobs', 'Jobs');
  const homes = priorityOf('homes', 'Homes');
  const delivering = plan({
    delivers: [
      { indicators: [id('C-1')] },
      { objective: homes.objective.id, indicators: [id('B-1')] },
      { objective: jobs.objective.id, indicators: [id('A-1'), id('B-1')] },
    ],
  });
  const grouped = {
    framework: framework({ priorities: [jobs, homes] }),
    plans: [delivering],
    indicators: [item('A-1'), item('B-1'), item('C-1')],
  };

  test('group the indicators in their own order, each once, the rest last', () => {
    const headings = linesOf(indicators.build(context(grouped))).filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      '## Indicators',
      '### Jobs',
      '#### A 1: Homes let within 28 days',
      '### Homes',
      '#### B 1: Homes let within 28 days',
      '### Other work',
      '#### C 1: Homes let within 28 days',
    ]);
  });

  test('and the tables, too, where a summary is wanted', () => {
    const lines = linesOf(indicators.build(context({ ...grouped, body: body({ detail: 'summary' }) })));
    expect(lines.filter((line) => line.startsWith('Indicators:'))).toEqual([
      'Indicators: Jobs',
      'Indicators: Homes',
      'Indicators: Other work',
    ]);
    expect(lines.join('\n')).not.toContain('Owner: ');
  });
});
