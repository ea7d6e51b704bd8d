import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../builders/records.js';
import { checkedIn, enter, figure, historyIn, inCouncil, noon, paper, q2, toldOf } from './told.js';

const q1 = 'progress/2012-13/Q1/HSG-014.yaml';

describe('a commit whose date is contradicted', () => {
  it.each([
    {
      as: { on: noon('2012-10-20'), authored: noon('2012-10-01') },
      submitted: '2012-10-20 committed',
      code: 'backdated-commit',
      says: 'was written on 1 October 2012 and committed on 20 October 2012',
      because: 'the author may name any day, and the committer counts',
    },
    {
      as: { on: noon('2012-03-20') },
      submitted: 'unknown doubtful-date',
      code: 'commit-before-parent',
      says: 'was made on 20 March 2012, and it builds on a commit of 1 April 2012',
      because: 'it is older than what it builds on',
    },
    {
      as: { on: noon('2013-10-09') },
      submitted: 'unknown doubtful-date',
      code: 'commit-in-future',
      says: 'was made on 9 October 2013, and today is 1 December 2012',
      because: 'its day has not come',
    },
    {
      as: { on: noon('2012-10-09'), authored: noon('2012-10-11') },
      submitted: 'unknown doubtful-date',
      code: 'backdated-commit',
      says: 'was committed on 9 October 2012, before it was written on 11 October 2012',
      because: 'nothing is committed before it is written',
    },
    {
      as: { on: '2012-04-01T09:00:00Z' },
      submitted: '2012-04-01 committed',
      code: 'commit-before-parent',
      says: 'was made on 1 April 2012, and it builds on a commit of later that day',
      because: 'a clock that is some hours slow changes no day, and is told',
    },
  ])('$code: $because', ({ as, submitted, code, says }) =>
    inCouncil((repository) => {
      enter(repository, as, { [q2]: figure(5), [q1]: figure(4) });
      const { findings } = checkedIn(repository);
      expect(toldOf(repository).submitted).toBe(submitted);
      const told = findings.filter((finding) => finding.code === code);
      expect(told).toHaveLength(1);
      expect(told[0]).toMatchObject({ severity: 'warning', at: { path: q1 } });
      expect(told[0]?.message).toContain(says);
      expect(told[0]?.message).toContain('It brought this file and 1 other.');
    }),
  );

  it.each([
    { on: '2012-04-01T12:00:00Z', because: 'two commits may be of one second' },
    { on: '2012-12-01T20:00:00Z', because: 'today is not to come, whatever the hour' },
    {
      on: noon('2012-10-09'),
      authored: '2012-10-08T15:00:00Z',
      because: 'what is written one day is committed the next',
    },
  ])('is not doubted: $because', ({ on, authored = on }) =>
    inCouncil((repository) => {
      enter(repository, { on, authored }, { [q2]: figure(5) });
      expect(historyIn(repository).doubtful).toEqual([]);
      expect(toldOf(repository).submitted).toBe(`${on.slice(0, 10)} committed`);
    }),
  );

  it('a commit of the future makes none doubtful that builds on it', () =>
    inCouncil((repository) => {
      enter(repository, '2013-10-09', { [q1]: figure(4) });
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      expect(toldOf(repository).submitted).toBe('2012-10-09 committed');
      expect(historyIn(repository).doubtful.map(({ paths }) => paths)).toEqual([[q1]]);
    }));

  it('is told of by the clock that the council reads', () =>
    inCouncil((repository) => {
      const settings = 'schema_version: 1\ncouncil: Smallest\ntimeliness: {clock: landed}\n';
      enter(repository, '2012-10-01', { 'pmf.yaml': settings });
      repository.git('checkout', '-q', '-b', 'housing');
      enter(repository, { on: noon('2012-10-20'), authored: noon('2012-10-02') }, { [q2]: figure(5) });
      repository.git('checkout', '-q', 'main');
      repository.merge('housing', noon('2012-10-21'));
      expect(historyIn(repository).doubtful).toEqual([]);
    }));

  it.each([
    {
      path: q2,
      text: figure(6),
      because: 'a change of a value',
    },
    {
      path: 'exceptions/HSG-014-q2.yaml',
      text: fileOf({
        subjects: '[HSG-014]',
        periods: '[2012-13-Q2]',
        reason: 'The register is being moved.',
        requested_by: 'head-of-housing',
        requested_on: '2012-09-20',
        new_due: '2012-10-31',
        agreed_by: 'cabinet',
        agreed_on: '2012-10-05',
      }),
      because: 'an agreement that was recorded',
    },
    { path: 'papers/cabinet-q2.yaml', text: paper(), because: 'a paper that became final' },
  ])('is told of $because', ({ path, text }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      enter(repository, { on: noon('2012-10-20'), authored: noon('2012-10-01') }, { [path]: text });
      expect(historyIn(repository).doubtful).toMatchObject([{ doubt: 'author-date', paths: [path] }]);
    }),
  );
});
