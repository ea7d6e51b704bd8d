import { describe, expect, it } from 'vitest';
import type { BodyAssessment } from '../../../src/assess/assessment.js';
import type { ValueChange } from '../../../src/assess/evidence.js';
import type { Framework } from '../../../src/model/framework.js';
import { revisions } from '../../../src/report/sections/revisions.js';
import {
  activity,
  body,
  context,
  framework,
  id,
  indicator,
  item as knownItem,
  period,
} from '../../builders/assessment.js';
import { paper, recording } from '../../builders/papers.js';
import { cameOn, changed, restatement, toldHistory, valueOfEntry } from '../../builders/told-history.js';
import { knowing } from '../knowing.js';
import { linesOf } from '../words-of.js';

const q1 = period('2012-13-Q1');
const cabinetOfQ1 = paper('cabinet-q1', { period: '2012-13-Q1', meeting: '2012-09-03' as never });
const shownIn = [{ paper: id('cabinet-q1'), body: id('cabinet') }];
const restatedOfQ1 = changed({
  period: q1,
  path: 'progress/2012-13/Q1/HSG-014.yaml',
  shownIn,
  restatement: restatement(),
});
const homes = indicator('HSG-014');

function council(base: Framework = framework()): Framework {
  const subjects = [
    { kind: 'indicator', record: homes },
    { kind: 'activity', record: activity('J-1') },
  ] as const;
  const records = recording({ paper: [cabinetOfQ1], indicator: [homes] }, base);
  return { ...records, subjects: new Map(subjects.map((each) => [each.record.id, each])) };
}

function told(changes: readonly ValueChange[], of: Partial<BodyAssessment> = {}): readonly string[] {
  return linesOf(revisions.build(context({ framework: council(), history: toldHistory({ changes }), ...of }))).slice(1);
}

describe('figures that the body was shown before', () => {
  it('stand with what it was told, the figure now, the reason and who approved it', () => {
    const approved = { ...restatedOfQ1, restatement: restatement({ approvedBy: 'the Chief Executive' }) };
    expect(told([approved])).toEqual([
      'One figure that this body was shown before has been restated.',
      'Figures restated or removed',
      'Figure | What this body was told | What it is now | Reason',
      'HSG 014: Homes let within 28 days, Q1 2012/13 | 80%, in the paper for the meeting of 3 September 2012 (version 1.0) | 78% | The count was wrong. Approved by the Chief Executive.',
    ]);
  });

  it.each([
    { of: {}, says: '| 78% |', because: 'it is what the entry says now' },
    {
      of: { change: 'removed', to: undefined },
      says: '| Removed |',
      because: 'nothing stands in its place',
    },
    { of: { restatement: undefined }, says: 'No reason is recorded', because: 'a check demands one' },
    { of: {}, says: 'No approval is recorded.', because: 'nobody is named' },
    {
      of: { from: valueOfEntry({ numerator: 4, denominator: 5 }) },
      says: '80% (4 of 5),',
      because: 'a fraction is told with its parts',
    },
    {
      of: { from: valueOfEntry({ value: 80 }, { state: 'estimated' }) },
      says: '80% (estimated),',
      because: 'how firm it was is told',
    },
    {
      of: { from: valueOfEntry({ value: ['no', 'figure'] }) },
      says: '| No figure,',
      because: 'an old file may say anything',
    },
  ] as const)('say $says: $because', ({ of, says }) => {
    expect(told([{ ...restatedOfQ1, ...of } as ValueChange]).join('\n')).toContain(says);
  });

  const removed = { ...restatedOfQ1, change: 'removed', to: undefined, path: 'a.yaml' } as const;
  it.each([
    {
      changes: [restatedOfQ1, { ...restatedOfQ1, path: 'b.yaml' }, removed],
      says: 'Two figures that this body was shown before have been restated and one has been removed.',
      because: 'what was removed has no new figure',
    },
    {
      changes: [removed],
      says: 'One figure that this body was shown before has been removed.',
      because: 'nothing was restated',
    },
    {
      changes: [removed, { ...removed, kind: 'activity' }],
      says: 'Two returns that this body was shown before have been removed.',
      because: 'an update is no figure',
    },
  ] as const)('are counted: $says $because', ({ changes, says }) => {
    expect(told([...changes])[0]).toBe(says);
  });

  it('stand with what the last change made of them', () => {
    const again = { ...restatedOfQ1, shownIn: [], from: restatedOfQ1.to, to: valueOfEntry({ value: 79 }) };
    expect(told([restatedOfQ1, again])[3]).toContain('| 79% |');
  });

  it.each([
    { on: '2012-06-30', lines: 1, because: 'the report of Q1 told of it' },
    { on: '2012-07-01', lines: 4, because: 'nothing says that the paper of Q1 had it' },
  ])('are told once a paper has not told of them, changed on $on: $because', ({ on, lines }) => {
    expect(told([{ ...restatedOfQ1, submitted: cameOn(on) }])).toHaveLength(lines);
  });

  it.each([
    { changes: [{ ...restatedOfQ1, period: period('2012-13-Q3') }], because: 'a report of Q2 knows nothing of Q3' },
    { changes: [{ ...restatedOfQ1, beforeLanding: true }], because: 'nobody had read what changed on a branch' },
    {
      changes: [
        { ...restatedOfQ1, change: 'removed' as const, to: undefined },
        { ...restatedOfQ1, change: 'put-back' as const, from: undefined, to: restatedOfQ1.from, shownIn: [] },
      ],
      because: 'what was put back as it was has not changed',
    },
    { changes: [], because: 'nothing was changed' },
  ])('are none where $because', ({ changes }) => {
    expect(told(changes)).toEqual([
      'No figure that this body was shown has been restated since its last final paper of 3 September 2012.',
    ]);
  });

  it('a paper that this body may not be told of is not named', () => {
    const hidden = { ...cabinetOfQ1, audience: 'internal' as const, version: 'SECRET' };
    const of = { framework: recording({ paper: [hidden] }, council()), body: body({ audience: 'public' }) };
    expect(told([restatedOfQ1], of).join('\n')).toContain('in a paper that is not shown here');
    expect([...told([restatedOfQ1], of), ...told([], of)].join('\n')).not.toMatch(/SECRET|September/);
  });

  it('without an earlier paper there is nothing to restate', () => {
    expect(told([], { framework: framework() })).toEqual(['No figure that this body was shown has been restated.']);
  });
});

describe('what changed in the period before this body was shown it', () => {
  const revised = changed({ change: 'revised', from: valueOfEntry({ value: 77.5 }, { state: 'provisional' }) });

  it('is listed with both figures and the reason', () => {
    expect(
      told([
        revised,
        changed({ change: 'corrected', restatement: restatement({ reason: 'A slip of the pen.' }) }),
      ]).slice(1),
    ).toEqual([
      '### Other changed figures',
      '- HSG 014: Homes let within 28 days, Q2 2012/13: revised on 20 October 2012, from 77.5% (provisional) to 78%.',
      '- HSG 014: Homes let within 28 days, Q2 2012/13: corrected on 20 October 2012, from 80% to 78%. A slip of the pen.',
    ]);
  });

  it.each([
    {
      change: 'removed' as const,
      from: revised.from,
      to: undefined,
      says: 'removed on 20 October 2012; it was 77.5% (provisional).',
    },
    { change: 'put-back' as const, from: undefined, to: revised.to, says: 'put back on 20 October 2012, as 78%.' },
    {
      change: 'arrived' as const,
      from: valueOfEntry({}, { missing: 'not-available' }),
      to: revised.to,
      says: 'arrived on 20 October 2012, from No figure was available to 78%.',
    },
  ])('is told as what it was: $says', ({ says, ...of }) => {
    expect(told([{ ...revised, ...of }]).at(-1)).toContain(says);
  });

  it.each([
    {
      of: { submitted: { ...cameOn('2012-10-31'), how: 'uncommitted' as const, commit: undefined } },
      says: 'revised today, not committed yet, from 77.5% (provisional) to 78%.',
      because: 'it has no day yet',
    },
    {
      of: { mayBeShown: true },
      says: '78%. It cannot be told whether this body was shown the earlier figure.',
      because: 'nothing is said to be known that is not',
    },
  ])('is told with what is open: $says $because', ({ of, says }) => {
    expect(told([{ ...revised, ...of }]).at(-1)).toContain(says);
  });

  it.each([
    { clock: 'submitted' as const, on: '20 October 2012' },
    { clock: 'landed' as const, on: '22 October 2012' },
  ])('is dated by the clock $clock', ({ clock, on }) => {
    expect(told([revised], { clock }).at(-1)).toContain(`revised on ${on},`);
  });

  it.each([
    { of: {}, lines: 1, because: 'an earlier period is not its affair' },
    { of: { shownIn }, lines: 3, because: 'the body was shown the provisional figure' },
    { of: { shownIn, submitted: cameOn('2012-06-30') }, lines: 1, because: 'an earlier report told of it' },
  ])('of an earlier period: $because', ({ of, lines }) => {
    expect(told([{ ...revised, period: q1, ...of }])).toHaveLength(lines);
  });

  it.each([
    {
      of: {
        subject: id('J-1'),
        kind: 'activity' as const,
        from: valueOfEntry({ status: 'on-track', percent: 40 }),
        to: valueOfEntry({ status: 'some-problems' }),
      },
      says: '- Update of Open the enterprise centre, Q2 2012/13: amended on 20 October 2012, from On Track, 40% to Some Problems.',
    },
    {
      of: {
        subject: id('J-1'),
        kind: 'activity' as const,
        from: valueOfEntry({ status: 'on-track' }),
        to: valueOfEntry({ status: 'on-track', forecast_end: '2013-01-31' }),
      },
      says: '- Update of Open the enterprise centre, Q2 2012/13: amended on 20 October 2012, On Track as before, in its details.',
    },
    {
      of: {
        subject: id('CR-1'),
        kind: 'risk' as const,
        from: valueOfEntry({ likelihood: 3, impact: 4 }),
        to: valueOfEntry({ likelihood: 4, impact: 4 }),
      },
      says: '- Update of CR-1, Q2 2012/13: amended on 20 October 2012, from 12 (3 × 4) to 16 (4 × 4).',
    },
    {
      of: {
        subject: id('homes'),
        kind: 'priority' as const,
        from: valueOfEntry({ assessment: 'Old words.' }),
        to: valueOfEntry({ assessment: 'New words.' }),
      },
      says: '- Assessment of homes, Q2 2012/13: amended on 20 October 2012.',
    },
  ])('what is no figure is amended: $says', ({ of, says }) => {
    expect(told([changed({ ...of, change: 'amended' })]).slice(1)).toEqual([
      '### Statuses, scores and assessments amended',
      says,
    ]);
  });

  it('a budget is told in pounds', () => {
    const of = {
      kind: 'budget' as const,
      from: valueOfEntry({ actual: 500, forecast: 1200 }),
      to: valueOfEntry({ actual: 510, forecast: 1200 }),
    };
    expect(told([changed({ ...of, change: 'corrected' })]).at(-1)).toContain(
      'from Actual £500, forecast £1,200 to Actual £510, forecast £1,200.',
    );
  });

  it.each([
    {
      audience: 'public' as const,
      isTold: false,
      because: 'a figure that is confidential now was never for the public',
    },
    { audience: 'internal' as const, isTold: true, because: 'officers keep knowing it' },
  ])('$because', ({ audience, isTold }) => {
    const missing = { code: 'confidential' as const };
    const entry = { subject: homes.id, period: revised.period, path: revised.path, missing };
    const to = valueOfEntry({}, { missing: 'confidential' });
    const lines = told([{ ...revised, to }], { framework: council(knowing(entry)), body: body({ audience }) });
    expect(lines.join('\n').includes('77.5')).toBe(isTold);
  });
});

describe('where history cannot tell', () => {
  const why = { unknown: 'not-read', why: 'That is not committed yet.', remedy: 'Commit the paper.' } as const;
  const unknownPaper = { paper: id('cabinet-q1'), body: id('cabinet'), commit: undefined, unknown: why };
  const untold = toldHistory({ papers: new Map([[unknownPaper.paper, unknownPaper]]) });
  const notKnown = 'is final, and what it showed is not known. That is not committed yet. Commit the paper.';

  it('what a final paper showed, nothing is said to be certain', () => {
    const cannotTell = 'It cannot be told whether a figure that this body was shown has been restated.';
    expect(told([], { history: untold })).toEqual([
      `${cannotTell} The paper for the meeting of 3 September 2012 ${notKnown}`,
    ]);
    const hidden = { ...cabinetOfQ1, audience: 'internal' as const };
    const of = { framework: recording({ paper: [hidden] }, council()), body: body({ audience: 'public' }) };
    expect(told([], { history: untold, ...of })).toEqual([`${cannotTell} A paper ${notKnown}`]);
  });

  it('what one of several papers showed, that is said with what is known', () => {
    const lines = told([restatedOfQ1], { history: { ...untold, changes: [restatedOfQ1] } });
    expect(lines[0]).toContain('One figure that this body was shown before has been restated.');
    expect(lines.at(-1)).toBe(`The paper for the meeting of 3 September 2012 ${notKnown}`);
  });

  it('all of it: the section says why', () => {
    expect(linesOf(revisions.build(context()))).toEqual([
      '## Revised and restated figures',
      'It cannot be told whether figures were changed after they were reported. History was not read.',
    ]);
  });

  const gaps = [{ unknown: 'shallow', why: 'This clone holds a part.', remedy: 'Fetch all.' } as const];
  const cannotTell =
    'It cannot be told whether a figure that this body was shown has been restated. This clone holds a part.';

  it.each([
    { of: {}, because: 'an earlier paper may have shown other figures' },
    { of: { framework: framework() }, because: 'so may a paper that is gone' },
  ])('a part of it: nothing is said to be whole: $because', ({ of }) => {
    expect(told([], { history: toldHistory({ gaps }), ...of })).toEqual([
      cannotTell,
      'What was changed where the history cannot be read is not in these lists.',
    ]);
  });

  it.each([
    {
      entry: { previous: { value: 80 }, reason: 'The count was wrong.', approved_by: 'the Chief Executive' },
      says: '80% before. The count was wrong. Approved by the Chief Executive.',
      because: 'the entry says it itself',
    },
    {
      entry: { previous: { numerator: 4 }, reason: 'A slip.' },
      says: '80% (4 of 5) before. A slip. No approval is recorded.',
      because: 'what is not named was as it is now',
    },
    {
      entry: { previous: { missing: { code: 'not-available' } } },
      says: 'No figure was available before. No reason is recorded. No approval is recorded.',
      because: 'a reason for no figure is told too',
    },
  ] as const)('what the records say of earlier figures is listed: $says $because', ({ entry: item, says }) => {
    const now = 'numerator' in item.previous ? { numerator: 3, denominator: 5 } : { value: 78 };
    const entry = { subject: homes.id, period: q1, path: restatedOfQ1.path, ...now, restated: [item] };
    const of = { framework: council(knowing(entry)), indicators: [knownItem('HSG-014', { indicator: homes })] };
    const lines = told([], { history: toldHistory({ gaps }), ...of });
    expect(lines.slice(0, 3)).toEqual([
      cannotTell,
      '### Earlier figures of which the records tell',
      `- HSG 014: Homes let within 28 days, Q1 2012/13: ${says}`,
    ]);
    expect(told([], of).join('\n'), 'only where the history is not whole').not.toContain('before.');
  });

  it('what is listed as a change already is not told twice', () => {
    const reason = 'The count was wrong.';
    const restated = [
      { previous: { value: 80 }, reason },
      { previous: { value: 81 }, reason },
    ];
    const entry = { subject: homes.id, period: q1, path: restatedOfQ1.path, value: 78, restated };
    const of = { framework: council(knowing(entry)), indicators: [knownItem('HSG-014', { indicator: homes })] };
    const lines = told([restatedOfQ1], { history: toldHistory({ gaps, changes: [restatedOfQ1] }), ...of }).join('\n');
    expect(lines).not.toContain(': 80% before');
    expect(lines, 'another item for the same reason is told').toContain(': 81% before');
  });
});
