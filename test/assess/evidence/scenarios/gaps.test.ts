import { describe, expect, it } from 'vitest';
import { fileOf } from '../../../builders/records.js';
import type { TestRepository } from '../../../builders/repository.js';
import { arrivalInShort, enter, figure, historyIn, inCouncil, noon, q2, toldOf } from './told.js';

const q1 = 'progress/2012-13/Q1/HSG-014.yaml';
const q3 = 'progress/2012-13/Q3/HSG-014.yaml';

/** Four commits: the council, and an entry with each of the others. */
function fourCommits(repository: TestRepository): void {
  enter(repository, '2012-07-09', { [q1]: figure(1) });
  enter(repository, '2012-10-09', { [q2]: figure(2) });
  enter(repository, '2013-01-09', { [q3]: figure(3) });
}

const late = { today: '2013-02-01' };

describe('a clone of which the older part was cut off', () => {
  it.each([
    { depth: '1', because: 'all came with one commit' },
    { depth: '3', because: 'the others may have been there before the oldest commit, and be put back' },
    { depth: '4', because: 'nor does it help that the first commit brought none of them' },
  ])('knows no day, at depth $depth: $because', ({ depth }) =>
    inCouncil((repository) => {
      fourCommits(repository);
      const clone = repository.clone('--depth', depth);
      for (const path of [q1, q2, q3]) {
        expect(toldOf(clone, path, late)).toMatchObject({ submitted: 'unknown shallow', landed: 'unknown shallow' });
      }
    }),
  );

  it('knows neither when a value changed nor when an agreement was recorded, but what is not committed', () =>
    inCouncil((repository) => {
      const exception = {
        subjects: '[HSG-014]',
        periods: '[2012-13-Q2]',
        reason: 'The register is being moved.',
        requested_by: 'head-of-housing',
        requested_on: '2012-09-20',
        new_due: '2012-10-31',
        agreed_by: 'cabinet',
        agreed_on: '2012-10-05',
      };
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      enter(repository, '2012-10-10', { 'exceptions/HSG-014-q2.yaml': fileOf(exception) });
      enter(repository, '2012-10-12', { [q2]: figure(6) });
      const clone = repository.clone('--depth', '3');
      clone.write({ [q1]: figure(1) });
      const { exceptionsRecorded } = historyIn(clone);
      const recorded = [...exceptionsRecorded.values()].flatMap((each) => [...each.values()]);
      expect(recorded.map(arrivalInShort)).toEqual(['unknown shallow']);
      expect(toldOf(clone).changes).toEqual(['corrected 5 to 6 on unknown']);
      expect(toldOf(clone, q1).submitted).toBe('2012-12-01 uncommitted');
    }));

  it('says so as a gap, with the remedy', () =>
    inCouncil((repository) => {
      fourCommits(repository);
      const [gap] = historyIn(repository.clone('--depth', '3'), late).gaps;
      expect(gap).toMatchObject({ unknown: 'shallow', remedy: expect.stringContaining('fetch-depth: 0') });
    }));
});

describe('a clone without the contents of old versions', () => {
  const withoutContents = (repository: TestRepository) => {
    repository.git('config', 'uploadpack.allowFilter', 'true');
    return repository.clone('--filter=blob:none');
  };

  it.each([
    {
      history: (repository: TestRepository) => {
        enter(repository, '2012-10-09', { [q2]: figure(5) });
        enter(repository, '2012-10-20', { [q2]: figure(6) });
      },
      submitted: 'unknown partial',
      because: 'the first version is not here',
    },
    {
      history: (repository: TestRepository) => {
        repository.git('checkout', '-q', '-b', 'housing');
        enter(repository, '2012-10-08', { [q2]: figure(6, 'commentary: To be checked.\n') });
        enter(repository, '2012-10-12', { [q2]: figure(6) });
        repository.git('checkout', '-q', 'main');
        repository.merge('housing', noon('2012-10-15'));
      },
      submitted: 'unknown partial',
      because: 'a version of the branch that is not here may have said the same',
    },
    {
      history: (repository: TestRepository) => {
        enter(repository, '2012-10-09', { [q2]: figure(5) });
        enter(repository, '2012-10-20', { [q2]: figure(6) });
        enter(repository, '2012-10-21', { [q2]: figure(5) });
      },
      submitted: '2012-10-09 committed',
      because: 'the first version is that of now',
    },
  ])('$submitted: $because', ({ history, submitted }) =>
    inCouncil((repository) => {
      history(repository);
      expect(toldOf(withoutContents(repository)).submitted).toBe(submitted);
    }),
  );

  it('does not know on which day a value changed in between', () =>
    inCouncil((repository) => {
      // the first version is here, for another file has the same text now
      enter(repository, '2012-10-09', { [q2]: figure(5), [q1]: figure(5) });
      enter(repository, '2012-10-20', { [q2]: figure(6) });
      enter(repository, '2012-10-21', { [q2]: figure(7) });
      const clone = withoutContents(repository);
      expect(toldOf(clone)).toMatchObject({
        submitted: '2012-10-09 committed',
        changes: ['corrected 5 to 7 on unknown'],
      });
    }));
});

describe('a repository within the data folder', () => {
  it('hides its files from the history around it', () =>
    inCouncil((repository) => {
      enter(repository, '2012-07-09', { [q1]: figure(1) });
      repository.write({ [q2]: figure(5) });
      repository.git('init', '-q', `${repository.dataFolder}/progress/2012-13/Q2`);
      const { entries, gaps } = historyIn(repository);
      const told = [q1, q2].map((path) => {
        const entry = entries.get(path);
        return entry && arrivalInShort(entry.submitted);
      });
      expect(told).toEqual(['2012-07-09 committed', 'unknown nested-repository']);
      expect(gaps.map(({ unknown }) => unknown)).toEqual(['nested-repository']);
    }));
});
