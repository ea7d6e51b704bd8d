import { describe, expect, it } from 'vitest';
import type { TestRepository } from '../../../builders/repository.js';
import { changeInShort, enter, figure, historyIn, inCouncil, noon, q2, toldOf } from './told.js';

describe('the day of a commit', () => {
  it.each([
    { on: '2012-10-10T12:00:00Z', is: '2012-10-10', because: 'the day itself' },
    { on: '2012-10-10T22:30:00Z', is: '2012-10-10', because: 'half past eleven in a London summer' },
    { on: '2012-10-10T23:30:00Z', is: '2012-10-11', because: 'half past midnight in London, the day after' },
    { on: '2012-12-10T23:30:00Z', is: '2012-12-10', because: 'in winter London keeps the time of Greenwich' },
    { on: '2012-10-11T01:30:00+02:00', is: '2012-10-11', because: 'a zone of the committer changes nothing' },
  ])('$on is $is: $because', ({ on, is }) =>
    inCouncil((repository) => {
      enter(repository, on, { [q2]: figure(5) });
      expect(toldOf(repository, q2, { today: '2012-12-31' }).submitted).toBe(`${is} committed`);
    }),
  );

  it('ends at midnight in the zone that the council names', () =>
    inCouncil((repository) => {
      repository.write({ 'pmf.yaml': 'schema_version: 1\ncouncil: Far Council\ntimezone: Pacific/Auckland\n' });
      enter(repository, '2012-10-10T11:30:00Z', { [q2]: figure(5) });
      expect(toldOf(repository).submitted).toBe('2012-10-11 committed');
    }));
});

interface Scenario {
  readonly next: (repository: TestRepository) => void;
  readonly path?: string;
  readonly changes?: readonly string[];
  readonly because: string;
}

const sharded = 'progress/2012-13/Q2/HSG/HSG-014.yaml';

const later: readonly Scenario[] = [
  {
    next: (repository) => enter(repository, '2012-11-01', { [q2]: '# checked\n\nvalue:   5.0\n' }),
    because: 'a reformat says the same',
  },
  {
    next: (repository) => enter(repository, '2012-11-01', { [q2]: 'value: 5\r\n' }),
    because: 'line ends of Windows say the same',
  },
  {
    next: (repository) => enter(repository, '2012-11-01', { [q2]: figure(5, 'commentary: As planned.\n') }),
    because: 'a commentary is no part of the value',
  },
  {
    next: (repository) => {
      repository.move(q2, sharded);
      repository.commit(noon('2012-11-01'));
    },
    path: sharded,
    because: 'a period that is divided into folders holds the same entries',
  },
  {
    next: (repository) => {
      enter(repository, '2012-11-01', { [q2]: null });
      enter(repository, '2012-11-02', { [q2]: figure(5) });
    },
    changes: ['removed 5 to nothing on 2012-11-01', 'put-back nothing to 5 on 2012-11-02'],
    because: 'a file that was taken away and put back had come',
  },
  {
    next: (repository) => {
      enter(repository, '2012-11-01', { [q2]: null });
      enter(repository, '2012-11-02', { [q2]: figure(6) });
    },
    changes: ['removed 5 to nothing on 2012-11-01', 'corrected 5 to 6 on 2012-11-02'],
    because: 'put back with another figure is a change of the figure',
  },
  {
    next: (repository) => {
      enter(repository, '2012-11-01', { [q2]: 'value: [5\n' });
      enter(repository, '2012-11-02', { [q2]: figure(5) });
    },
    because: 'what could not be read for a day changed nothing',
  },
  {
    next: (repository) => {
      enter(repository, '2012-11-01', { [q2]: figure(6) });
      repository.git('revert', '--no-commit', 'HEAD');
      repository.commit(noon('2012-11-02'));
    },
    changes: ['corrected 5 to 6 on 2012-11-01', 'corrected 6 to 5 on 2012-11-02'],
    because: 'a change that was reverted leaves the arrival where it was',
  },
];

describe('what does not move an arrival', () => {
  it.each(later)('$because', ({ next, path = q2, changes = [] }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      next(repository);
      expect(toldOf(repository, path)).toEqual({
        submitted: '2012-10-09 committed',
        landed: '2012-10-09 committed',
        changes,
      });
    }),
  );

  it.each([
    { from: 'council', to: 'data/performance', because: 'a folder that moved within the repository' },
    { from: 'council', to: 'pmf', because: 'a folder that was renamed' },
  ])('$because', ({ from, to }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      repository.move(from, to);
      repository.commit(noon('2012-11-01'));
      const moved = { ...repository, dataFolder: `${repository.root}/${to}` };
      expect(toldOf(moved)).toEqual({
        submitted: '2012-10-09 committed',
        landed: '2012-10-09 committed',
        changes: [],
      });
    }, from),
  );
});

describe('what is no answer yet', () => {
  it.each([
    { first: 'missing: {code: not-available, reason: The system is down.}\n', because: 'not available only explains' },
    { first: 'value: [5\n', because: 'a typo that keeps the file from being read' },
    { first: 'commentary: To follow.\n', because: 'words without a figure' },
    { first: 'numerator: 5\n', because: 'half a fraction' },
    { first: 'value: tbc\n', because: 'a word that says that the figure is to come' },
    { first: 'value: "5"\n', because: 'a text that looks like a number' },
    { first: 'value: 2012-09-30\n', because: 'a day, and the indicator counts' },
    { first: 'numerator: tbc\ndenominator: 8\n', because: 'a fraction of words' },
  ])('$because', ({ first }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: first });
      enter(repository, '2012-10-15', { [q2]: figure(5) });
      expect(toldOf(repository)).toMatchObject({ submitted: '2012-10-15 committed', changes: [] });
    }),
  );

  it.each([
    { code: 'not-applicable', because: 'what does not apply is settled' },
    { code: 'confidential', because: 'what is confidential is settled' },
  ])('$because', ({ code }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: `missing: {code: ${code}}\n` });
      enter(repository, '2012-10-15', { [q2]: figure(5) });
      expect(toldOf(repository)).toMatchObject({
        submitted: '2012-10-09 committed',
        changes: [`arrived ${code} to 5 on 2012-10-15`],
      });
    }),
  );

  it('tells when the explanation came where there never was an answer', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: 'missing: {code: not-available}\n' });
      expect(toldOf(repository)).toMatchObject({ submitted: '2012-10-09 committed', changes: [] });
    }));
});

describe('what is not committed', () => {
  it('counts as come today where it is new', () =>
    inCouncil((repository) => {
      repository.write({ [q2]: figure(5) });
      const uncommitted = '2012-12-01 uncommitted';
      expect(toldOf(repository)).toEqual({ submitted: uncommitted, landed: uncommitted, changes: [] });
    }));

  it('is a change of today where the value differs', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      repository.write({ [q2]: figure(6) });
      expect(toldOf(repository)).toEqual({
        submitted: '2012-10-09 committed',
        landed: '2012-10-09 committed',
        changes: ['corrected 5 to 6 on 2012-12-01'],
      });
    }));

  it('is a removal of today where the file is gone', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      repository.write({ [q2]: null });
      const { changes, uncommitted } = historyIn(repository);
      expect(changes.map(changeInShort)).toEqual(['removed 5 to nothing on 2012-12-01']);
      expect(changes[0]).toMatchObject({ path: q2, submitted: { how: 'uncommitted' }, beforeLanding: false });
      expect(uncommitted).toEqual([q2]);
    }));

  it.each([
    { files: { [q2]: 'value: [5\n' }, because: 'a file that cannot be read is there' },
    { files: { [q2]: null, 'progress/2012-13/Q2/HSG/HSG-014.yaml': figure(5) }, because: 'the file has moved' },
    {
      files: { [q2]: null, 'progress/2012-13/Q2/HSG/HSG-014.yaml': 'value: [5\n' },
      because: 'it has moved, and cannot be read there',
    },
  ])('is no removal: $because', ({ files }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      repository.write(files);
      expect(historyIn(repository).changes).toEqual([]);
    }),
  );

  it('is nothing where only the form differs', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      repository.write({ [q2]: 'value: 5.0\r\n' });
      expect(toldOf(repository).changes).toEqual([]);
    }));
});
