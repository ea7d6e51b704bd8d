import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutHistory } from '../../src/assess/arrival.js';
import { assess } from '../../src/assess/assess.js';
import type { Assessment, BodyAssessment } from '../../src/assess/assessment.js';
import { receive } from '../../src/assess/receive.js';
import { parsePeriod } from '../../src/model/period.js';
import type { Activity, ActivityEntry } from '../../src/model/records.js';
import { makeReports } from '../../src/pipeline.js';
import { formats } from '../../src/render/index.js';
import { openExample } from './open-example.js';

const checked = openExample(join(import.meta.dirname, '..', '..', 'examples', 'northmoor'));
const { framework, today } = checked;
const activities = [...framework.records.activity.values()];
const updates = [...framework.entries.activity.values()].flat();

describe('what Cabinet reads of the activities in Q2 2014/15', () => {
  it('says the sentence of the council’s own reports, and who agreed what was withdrawn', () => {
    const cabinet = bodyNamed('cabinet');
    const request = { period: quarter('2014-15-Q2'), draft: false, version: '0' };
    const [made] = makeReports(checked, [cabinet], request);
    if (!made || !('document' in made)) throw new Error(`The report of Cabinet was refused: ${JSON.stringify(made)}`);
    expect(formats.md.render(made.document)).toContain(
      'Of the 56 activities in the Annual Action Plan 2014/15, 45 are on track, four have some problems, five have been completed and two are on hold. ' +
        "Two more were withdrawn, with Cabinet's agreement. Since Q1 2014/15, one has been taken out of the plan and one has been withdrawn. One more is proposed and not counted.",
    );
  });

  it('counts each activity once: the statuses add to the total, and nothing is left over', () => {
    const { statuses, activities: all } = receivedByCabinet('2014-15-Q2');
    const parts = Object.values(statuses.byStatus).reduce((sum, count) => sum + count, 0);
    const proposed = all.filter((each) => each.proposed).length;
    expect([parts, statuses.total, statuses.withdrawn, proposed, all.length]).toEqual([56, 56, 2, 1, 59]);
  });

  it('stands at August for the one activity whose September is missing', () => {
    const behind = receivedByCabinet('2014-15-Q2').activities.filter((each) => each.notUpdated);
    expect(behind.map(({ activity, entry }) => [activity.id, entry?.period.key])).toEqual([['J-A-02', '2014-08']]);
  });

  it.each([
    { id: 'E-A-02', status: 'not-started', because: 'it begins in September' },
    { id: 'E-A-08', status: 'postponed-or-delayed', because: 'the procedure for cameras is not agreed' },
    { id: 'J-A-11', status: 'needs-attention', because: 'the scanning firm ceased to trade' },
    { id: 'F-A-12', status: 'on-track', because: 'Cabinet gave it back to the service only in July' },
  ])('$id was $status in Q1, because $because', ({ id, status }) => {
    const found = receivedByCabinet('2014-15-Q1').activities.find(({ activity }) => activity.id === id);
    expect(found?.status).toBe(status);
  });

  it('no longer holds in Q2 what Cabinet gave back to a service in July', () => {
    const ids = receivedByCabinet('2014-15-Q2').activities.map(({ activity }) => activity.id);
    expect(ids).not.toContain('F-A-12');
  });
});

describe('the activities are as many and as different as a real council’s', () => {
  it.each([
    { plan: 'annual-action-plan-2012-13', count: 3 },
    { plan: 'annual-action-plan-2013-14', count: 24 },
    { plan: 'annual-action-plan-2014-15', count: 60 },
  ])('$plan has ever held $count', ({ plan, count }) => {
    const delivers = [...framework.records.plan.values()].find(({ id }) => id === plan)?.delivers ?? [];
    expect(delivers.flatMap((each) => each.activities ?? [])).toHaveLength(count);
  });

  it('uses every status', () => {
    expect([...new Set(updates.map(({ status }) => status))].sort()).toEqual([
      'completed-successfully',
      'failed',
      'needs-attention',
      'not-started',
      'on-hold',
      'on-track',
      'postponed-or-delayed',
      'progressing-to-plan',
      'some-problems',
    ]);
  });

  it('has eight projects, five of them major with three to six milestones', () => {
    const projects = activities.filter(({ kind }) => kind === 'project');
    const major = projects.filter((each) => each.major).map(({ id, milestones = [] }) => [id, milestones.length]);
    expect(projects).toHaveLength(8);
    expect(Object.fromEntries(major)).toEqual({ 'E-A-01': 3, 'F-A-01': 5, 'H-A-03': 5, 'J-A-01': 4, 'P-A-02': 6 });
  });

  it.each([
    { what: 'end-date', times: 2, id: 'J-A-11' },
    { what: 'carried-over', times: 1, id: 'H-A-09' },
    { what: 'withdrawn', times: 1, id: 'J-A-10' },
    { what: 'scope', times: 1, id: 'J-A-08' },
    { what: 'milestone', times: 1, id: 'P-A-02' },
  ] as const)('$id shows the change $what', ({ what, times, id }) => {
    const changes = activities.find((each) => each.id === id)?.changes ?? [];
    expect(changes.filter((change) => change.what === what)).toHaveLength(times);
  });
});

describe('the updates fit one another', () => {
  it('never falls back in percent', () => {
    const fallen = historiesById().filter(({ entries }) => {
      const percents = entries.flatMap(({ percent }) => percent ?? []);
      return percents.some((percent, at) => percent < (percents[at - 1] ?? 0));
    });
    expect(fallen.map(({ id }) => id)).toEqual([]);
  });

  it('reports nothing before it happened', () => {
    const early = updates.filter(({ completed_on, milestones = {}, reported_on = '' }) =>
      [completed_on, ...Object.values(milestones).map(({ achieved }) => achieved)].some(
        (day) => day !== undefined && day > reported_on,
      ),
    );
    expect(early.map(({ path }) => path)).toEqual([]);
  });

  it('has words wherever the status of an activity changes after its first entry, but once', () => {
    const unsaid = historiesById().flatMap(({ id, entries }) =>
      entries
        .filter((entry, at) => at > 0 && entry.status !== entries[at - 1]?.status && !isTold(entry))
        .map(({ period }) => `${id} ${period.key}`),
    );
    expect(unsaid).toEqual(['H-A-02 2014-05']);
  });

  it('ends no activity on track after its last agreed day', () => {
    const over = historiesById().filter(({ activity, entries }) => {
      const last = entries.at(-1);
      return last && endOf(activity) < last.period.first && last.status !== 'completed-successfully';
    });
    expect(over.map(({ id }) => id)).toEqual([]);
  });

  it('misses some updates of each year, and most of the words at a quarter end are there', () => {
    const missing = ['2013-14-Q2', '2014-15-Q1', '2014-15-Q2'].map(
      (key) => assessed(key).dues.filter(({ kind, state }) => kind === 'activity' && state === 'overdue').length,
    );
    expect(missing.every((count) => count >= 1 && count <= 15)).toBe(true);
    const ends = updates.filter(({ period }) => period.key === '2014-06' || period.key === '2014-09');
    expect(ends.filter(isTold).length / ends.length).toBeGreaterThan(0.9);
  });
});

function historiesById() {
  return activities.map((activity) => ({
    id: activity.id,
    activity,
    entries: framework.entries.activity.get(activity.id) ?? [],
  }));
}

function isTold({ commentary, problem, milestones }: ActivityEntry): boolean {
  return commentary !== undefined || problem !== undefined || milestones !== undefined;
}

function endOf({ end, changes = [] }: Activity): string {
  return changes.filter(({ what }) => what === 'end-date').at(-1)?.to ?? end;
}

function bodyNamed(id: string) {
  const body = [...framework.records.body.values()].find((each) => each.id === id);
  if (!body) throw new Error(`${id} is not a body`);
  return body;
}

function quarter(key: string) {
  const period = parsePeriod(framework.calendar, 'quarterly', key);
  if (!period) throw new Error(`${key} is not a quarter`);
  return period;
}

function assessed(key: string): Assessment {
  return assess({ framework, period: quarter(key), evidence: withoutHistory(framework, today) });
}

function receivedByCabinet(key: string): BodyAssessment {
  return receive(assessed(key), { body: bodyNamed('cabinet') });
}
