import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { golden } from '../run-case.js';
import { expectedDues, late } from './expected-dues.js';
import { type Told, tell } from './told.js';

const sessions = ['check', 'status', 'overdue', 'show', 'diff', 'report-cabinet', 'report-board'];

describe.each(['submitted', 'landed'] as const)('the council of Westmere under the clock %s', (clock) => {
  let told: Told;
  beforeAll(async () => {
    told = await tell(clock);
  }, 300_000);

  it('is always the same history', () => {
    expect(told.log.split('\n')[0]).toBe(`${told.commits.head} 2012-10-30T10:00:00+00:00`);
  });

  it.each(sessions)('tells as its transcript of %s shows', (name) => {
    const folder = join(import.meta.dirname, clock);
    if (process.env.UPDATE_GOLDEN === '1') mkdirSync(folder, { recursive: true });
    const actual = told.transcripts[name] ?? '';
    expect(actual).toBe(golden(join(folder, `${name}.txt`), actual));
    expect(actual).not.toContain('exit code 70');
  });

  it.each(expectedDues)('$of: $because', ({ of, submitted, landed = submitted }) => {
    expect(told.dues[of]).toMatchObject(clock === 'landed' ? landed : submitted);
  });

  it.each([
    {
      on: '2012-10-10',
      state: 'due-soon',
      because: 'on its last day it is not late, and the figure of the night is not there',
    },
    { on: '2012-10-11', state: 'received-late', because: 'the figure of the night came that day' },
  ])('seen from $on HSG-002 is $state: $because', ({ on, state }) => {
    expect(told.duesAsAt[on]?.state).toBe(state);
  });

  it('an exception tells when it was agreed and when that was recorded', () => {
    expect(told.transcripts['report-board']).toMatch(/8 October 2012[^|]*20 October 2012/);
  });

  describe('restated figures', () => {
    const figure = 'progress/2012-13/Q1/HSG-002.yaml';
    const errors = (at: keyof Told['findings']) =>
      told.findings[at].filter(({ severity }) => severity === 'error').map(({ path }) => path);

    it('one without a reason is an error once a final paper showed the earlier one', () => {
      expect(errors('withoutReason')).toEqual([figure]);
    });

    it('keep the report from being made until the reason is told', () => {
      expect(told.refused).toMatchObject({ exitCode: 1, stdout: '' });
      expect(told.refused.stderr).toContain(figure);
      expect(errors('withReason')).toEqual([]);
    });

    it('are listed to each body with what its own paper told', () => {
      expect(told.transcripts['report-cabinet']).toMatch(
        /HSG-001.*80%, in the paper for the meeting of 3 September 2012.*78%/,
      );
      expect(told.transcripts['report-board']).toMatch(
        /HSG-001.*80%, in the paper for the meeting of 20 August 2012.*78%/,
      );
    });

    it('a provisional one made final is none', () => {
      const about = Object.values(told.findings)
        .flat()
        .filter(({ path }) => path.endsWith('Q1/HSG-003.yaml'));
      expect(about).toEqual([]);
      expect(told.transcripts['report-cabinet']).toContain(
        'revised on 2 October 2012, from 96.5% (provisional) to 97.1%',
      );
    });

    it('one that was corrected before any paper asks for a reason as a warning', () => {
      const about = told.findings.head.filter(({ path }) => path.endsWith('Q1/LEI-001.yaml'));
      expect(about.map(({ severity }) => severity)).toEqual(['warning']);
    });
  });

  it('a difference of two commits is what was entered, revised, restated and judged anew, and nothing else', () => {
    const { entries, ratings, findings } = told.diff;
    const said = entries.values.map(({ of, period, change }) => `${of.id}, ${period.title}: ${change}`);
    expect(said.sort()).toEqual([
      'H-A-01, August 2012: entered',
      'H-A-01, September 2012: entered',
      'HSG-001, Q1 2012/13: restated',
      'HSG-002, Q1 2012/13: restated',
      'HSG-003, Q1 2012/13: revised',
      'L-A-01, August 2012: entered',
      'L-A-01, September 2012: entered',
      'LEI-004, Q2 2012/13: entered',
    ]);
    expect(ratings.map(({ of }) => of.id)).toEqual(['HSG-001', 'HSG-003']);
    // The first is red and says nothing of it, the second was restated without a reason.
    expect(findings.brought.map(({ path }) => path)).toEqual([
      'progress/2012-13/Q1/HSG-001.yaml',
      'progress/2012-13/Q1/HSG-002.yaml',
    ]);
    // Its revised figure is no longer red.
    expect(findings.mended.map(({ path }) => path)).toEqual(['progress/2012-13/Q1/HSG-003.yaml']);
  });

  describe('the report of a past day', () => {
    it('is byte for byte the one that was made then', () => {
      expect(told.reports).toHaveLength(8);
      for (const { name, asAt, made } of told.reports) {
        expect(made.length, name).toBeGreaterThan(1000);
        expect(asAt, name).toBe(made);
      }
    });

    it('knows nothing of what came later', () => {
      const [before, after] = ['13', '24'].map(
        (on) => told.reports.find(({ name }) => name === `board in md, as at 2012-10-${on}`)?.asAt,
      );
      expect(before).not.toContain('agreed on 8 October 2012');
      expect(after).toContain('agreed on 8 October 2012');
    });
  });

  describe('a shallow clone', () => {
    it('says unknown, never on time and never late', () => {
      const states = Object.values(told.shallow.dues).map(({ state }) => state);
      expect(states).not.toContain('received-on-time');
      expect(states).not.toContain('received-late');
      expect(told.shallow.dues['HSG-002 Q2']?.state).toBe('arrival-unknown');
    });

    it('still tells what is there and what is not, and what would tell more', () => {
      expect(told.shallow.status.stdout).toContain('14 of the 18 returns owed by now have been received (78%).');
      expect(told.shallow.dues['HSG-003 Q2']?.state).toBe('overdue');
      expect(told.shallow.status.stdout).toContain('fetch-depth: 0');
    });

    it.each([
      {
        says: 'It cannot be told whether a figure that this body was shown has been restated.',
        because: 'the commits that changed figures are not there',
      },
      {
        says: '- HSG-001: Homes let within 21 days, Q1 2012/13: 80% before. Four lettings belonged to July.',
        because: 'the entries tell of their earlier figures themselves',
      },
    ])('reports what it can: $because', ({ says }) => {
      expect(told.shallow.report).toContain(says);
      expect(told.shallow.report, 'whole ids are for machines').not.toMatch(/[0-9a-f]{13}/);
    });
  });

  describe('what is not committed', () => {
    it('counts as received today, and that is said', () => {
      expect(told.uncommitted.due).toMatchObject({ ...late('2012-10-31', 21, 'uncommitted') });
      expect(told.uncommitted.report).toContain('with 1 file not committed.');
      expect(told.uncommitted.report).toContain('One return is not committed yet and counts as received today.');
    });
  });

  it('what is not merged has come, but to the main branch it comes today at the earliest', () => {
    const { due, report } = told.notMerged;
    const note = 'One return has not come to the main branch yet and counts as received today.';
    expect(due).toMatchObject(clock === 'landed' ? late('2012-10-31', 21, 'not-landed') : late('2012-10-30', 20));
    expect(report.includes(note)).toBe(clock === 'landed');
  });

  it('public reports name no author and nothing internal', () => {
    expect(told.transcripts['report-cabinet']).not.toContain('CR-001');
    expect(told.transcripts['report-board']).toContain('CR-001');
  });
});
