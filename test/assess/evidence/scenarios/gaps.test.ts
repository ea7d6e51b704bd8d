import { describe, expect, it } from 'vitest';
import { isUnknown } from '../../../../src/model/history.js';
import type { TestRepository } from '../../../builders/repository.js';
import { arrivalInShort, checkedIn, enter, figure, historyIn, inCouncil, q2, toldOf } from './told.js';

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
    {
      depth: '1',
      told: ['unknown shallow', 'unknown shallow', 'unknown shallow'],
      because: 'all came with one commit',
    },
    {
      depth: '3',
      told: ['unknown shallow', '2012-10-09 committed', '2013-01-09 committed'],
      because: 'only the oldest commit may hide what was before it',
    },
    {
      depth: '4',
      told: ['2012-07-09 committed', '2012-10-09 committed', '2013-01-09 committed'],
      because: 'the first commit brought none of them',
    },
  ])('depth $depth: $because', ({ depth, told }) =>
    inCouncil((repository) => {
      fourCommits(repository);
      const clone = repository.clone('--depth', depth);
      const arrivals = [q1, q2, q3].map((path) => toldOf(clone, path, late).submitted);
      expect(arrivals).toEqual(told);
    }),
  );

  it('says so as a gap, with the remedy', () =>
    inCouncil((repository) => {
      fourCommits(repository);
      const [gap] = historyIn(repository.clone('--depth', '3'), late).gaps;
      expect(gap).toMatchObject({ unknown: 'shallow', remedy: expect.stringContaining('fetch-depth: 0') });
    }));
});

describe('a clone without the contents of old versions', () => {
  it('does not know when an entry came whose first version it lacks', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      enter(repository, '2012-10-20', { [q2]: figure(6) });
      repository.git('config', 'uploadpack.allowFilter', 'true');
      const clone = repository.clone('--filter=blob:none');
      const { history } = checkedIn(clone).evidence;
      const told = isUnknown(history) ? history : history.entries.get(q2)?.submitted;
      expect(told).toMatchObject({ unknown: 'partial' });
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
