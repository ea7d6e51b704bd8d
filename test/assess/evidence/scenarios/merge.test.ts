import { describe, expect, it } from 'vitest';
import type { TestRepository } from '../../../builders/repository.js';
import { enter, figure, inCouncil, noon, q2, toldOf } from './told.js';

/** On a new branch from where the repository stands; back on the one before when done. */
function onBranch(repository: TestRepository, name: string, work: () => void): void {
  repository.git('checkout', '-q', '-b', name);
  work();
  repository.git('checkout', '-q', '-');
}

/** Merges a branch that changes the same file, and settles what the file says. */
function mergeTo(repository: TestRepository, branch: string, settled: string): void {
  repository.git('merge', '-q', '--no-ff', '--no-commit', '-s', 'ours', branch);
  repository.write({ [q2]: settled });
  repository.commit(noon('2012-10-15'));
}

interface Scenario {
  readonly history: (repository: TestRepository) => void;
  readonly submitted: string;
  readonly landed: string;
  readonly changes?: readonly string[];
  readonly because: string;
}

const scenarios: readonly Scenario[] = [
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      repository.merge('housing', noon('2012-10-15'));
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-15 merged',
    because: 'submitted on time and merged late',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      repository.squash('housing', { on: noon('2012-10-15'), message: 'Housing, Q2 (#12)' });
    },
    submitted: '2012-10-15 squashed',
    landed: '2012-10-15 squashed',
    because: 'of a squashed branch only the day of the merge is left',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-08', { [q2]: figure(4) });
        enter(repository, '2012-10-09', { [q2]: figure(5) });
      });
      repository.merge('housing', noon('2012-10-15'));
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-15 merged',
    changes: ['(corrected 4 to 5 on 2012-10-09)'],
    because: 'of a figure that was put right on its branch the one that landed came, and nobody had read the other',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-07', { [q2]: figure(5) });
        enter(repository, '2012-10-08', { [q2]: null });
        enter(repository, '2012-10-12', { [q2]: figure(5) });
        enter(repository, '2012-10-13', { [q2]: 'value: [5\n' });
        enter(repository, '2012-10-14', { [q2]: figure(5, 'commentary: Checked.\n') });
      });
      repository.merge('housing', noon('2012-10-15'));
    },
    submitted: '2012-10-12 committed',
    landed: '2012-10-15 merged',
    changes: ['(removed 5 to nothing on 2012-10-08)', '(put-back nothing to 5 on 2012-10-12)'],
    because:
      'what was taken back before it landed had not come, and what could not be read for a day was not taken back',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-08', { [q2]: figure(4) });
        onBranch(repository, 'voids', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
        enter(repository, '2012-10-12', { 'notes.txt': 'On the way.' });
        repository.merge('voids', noon('2012-10-13'));
      });
      repository.git('checkout', '-q', 'main');
      repository.merge('housing', noon('2012-10-15'));
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-15 merged',
    changes: ['(corrected 4 to 5 on 2012-10-13)'],
    because: 'what a branch of the branch brought came with that one',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-08', { [q2]: figure(9) });
        enter(repository, '2012-10-09', { [q2]: null });
      });
      enter(repository, '2012-10-12', { [q2]: figure(5) });
      repository.merge('housing', noon('2012-10-15'));
      enter(repository, '2012-10-20', { [q2]: figure(9) });
    },
    submitted: '2012-10-12 committed',
    landed: '2012-10-12 committed',
    changes: ['corrected 5 to 9 on 2012-10-20'],
    because: 'a figure that was tried on a branch and taken back is not the one that stands later',
  },
  {
    history: (repository) => {
      onBranch(repository, 'one', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      onBranch(repository, 'other', () => enter(repository, '2012-10-12', { [q2]: figure(5) }));
      repository.merge('other', noon('2012-10-13'));
      repository.merge('one', noon('2012-10-15'));
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-13 merged',
    because: 'two branches brought the same figure, and the earlier was merged later',
  },
  {
    history: (repository) => {
      onBranch(repository, 'one', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      onBranch(repository, 'other', () => enter(repository, '2012-10-12', { [q2]: figure(6) }));
      repository.merge('other', noon('2012-10-13'));
      mergeTo(repository, 'one', figure(6));
    },
    submitted: '2012-10-12 committed',
    landed: '2012-10-13 merged',
    because: 'of two figures the one that never stood in the record is no arrival',
  },
  {
    history: (repository) => {
      onBranch(repository, 'one', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      onBranch(repository, 'other', () => enter(repository, '2012-10-12', { [q2]: figure(6) }));
      repository.merge('other', noon('2012-10-13'));
      mergeTo(repository, 'one', figure(5));
    },
    submitted: '2012-10-12 committed',
    landed: '2012-10-13 merged',
    changes: ['corrected 6 to 5 on 2012-10-09'],
    because: 'of two figures the later merge picked the earlier one, and the other had landed first',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-09', { [q2]: figure(5) });
        repository.git('checkout', '-q', 'main');
        enter(repository, '2012-10-10', { 'progress/2012-13/Q1/HSG-014.yaml': figure(3) });
        repository.git('checkout', '-q', 'housing');
        repository.merge('main', noon('2012-10-11'));
        repository.git('checkout', '-q', 'main');
        repository.git('checkout', '-q', 'housing');
      });
      repository.git('checkout', '-q', 'main');
      repository.merge('housing', noon('2012-10-15'));
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-15 merged',
    because: 'a branch that was updated from main brings its own work alone',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => enter(repository, '2012-10-09', { 'notes.txt': 'nothing' }));
      repository.git('merge', '-q', '--no-ff', '--no-commit', 'housing');
      enter(repository, '2012-10-15', { [q2]: figure(5) });
    },
    submitted: '2012-10-15 merged',
    landed: '2012-10-15 merged',
    because: 'what a merge itself adds came with the merge',
  },
  {
    history: (repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-12', { [q2]: figure(6) });
        enter(repository, '2012-10-13', { [q2]: figure(7) });
      });
      repository.merge('housing', noon('2012-10-15'));
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-09 committed',
    changes: ['corrected 5 to 7 on 2012-10-13'],
    because: 'what stood in between on the branch never stood in the record',
  },
  {
    history: (repository) => {
      repository.git('checkout', '-q', '-b', 'housing');
      enter(repository, '2012-10-08', { [q2]: figure(4) });
      enter(repository, '2012-10-09', { [q2]: figure(5) });
    },
    submitted: '2012-10-09 committed',
    landed: '2012-12-01 not-landed',
    changes: ['(corrected 4 to 5 on 2012-10-09)'],
    because: 'a branch that is read before it is merged has not landed, and would bring what stands at its end',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      repository.squash('housing', { on: noon('2012-10-15'), message: 'Housing, Q2 (#12)' });
      repository.git('checkout', '-q', 'housing');
    },
    submitted: '2012-10-09 committed',
    landed: '2012-10-15 squashed',
    because: 'on the branch itself the commit is there, and main has the figure by its squash',
  },
  {
    history: (repository) => {
      onBranch(repository, 'housing', () => {
        enter(repository, '2012-10-08', { [q2]: figure(0) });
        enter(repository, '2012-10-12', { [q2]: figure(5) });
      });
      repository.squash('housing', { on: noon('2012-10-15'), message: 'Squashed commit of the following:' });
      repository.git('checkout', '-q', 'housing');
    },
    submitted: '2012-10-12 committed',
    landed: '2012-10-15 squashed',
    changes: ['(corrected 0 to 5 on 2012-10-12)'],
    because: 'a figure in the place of one to come is not the one that landed',
  },
];

describe('how a figure came', () => {
  it.each(scenarios)('$because', ({ history, submitted, landed, changes = [] }) =>
    inCouncil((repository) => {
      history(repository);
      expect(toldOf(repository)).toEqual({ submitted, landed, changes });
    }),
  );

  it('the entry that a branch took over from main came to main when it did', () =>
    inCouncil((repository) => {
      const q1 = 'progress/2012-13/Q1/HSG-014.yaml';
      repository.git('checkout', '-q', '-b', 'housing');
      enter(repository, '2012-07-01', { 'notes.txt': 'begun' });
      repository.git('checkout', '-q', 'main');
      enter(repository, '2012-07-09', { [q1]: figure(3) });
      repository.git('checkout', '-q', 'housing');
      repository.merge('main', noon('2012-08-01'));
      expect(toldOf(repository, q1)).toMatchObject({
        submitted: '2012-07-09 committed',
        landed: '2012-07-09 committed',
      });
    }));
});

describe('the main branch', () => {
  it('is the one that pmf.yaml names', () =>
    inCouncil((repository) => {
      const settings = 'schema_version: 1\ncouncil: Smallest\ntimeliness: {branch: agreed}\n';
      enter(repository, '2012-10-01', { 'pmf.yaml': settings });
      repository.git('branch', 'agreed');
      onBranch(repository, 'housing', () => enter(repository, '2012-10-09', { [q2]: figure(5) }));
      repository.git('checkout', '-q', 'agreed');
      repository.merge('housing', noon('2012-10-20'));
      expect(toldOf(repository).landed).toBe('2012-10-20 merged');
    }));

  it('is unknown where there is none by any known name', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5) });
      repository.git('branch', '-m', 'work');
      expect(toldOf(repository)).toMatchObject({
        submitted: '2012-10-09 committed',
        landed: 'unknown no-main-branch',
      });
    }));
});
