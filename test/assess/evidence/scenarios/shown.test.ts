import { describe, expect, it } from 'vitest';
import type { ValueChange } from '../../../../src/assess/evidence.js';
import { fileOf, indicator } from '../../../builders/records.js';
import type { TestRepository } from '../../../builders/repository.js';
import { changeInShort, checkedIn, enter, figure, historyIn, inCouncil, paper, q2, start, toldOf } from './told.js';

const finalPaper = 'papers/cabinet-q2.yaml';

describe('what is not restated', () => {
  const board = 'bodies/board.yaml';
  const internal = { ...start, 'bodies/cabinet.yaml': `${start['bodies/cabinet.yaml']}audience: public\n` };
  it.each([
    {
      files: { [finalPaper]: paper({ status: 'draft' }) },
      because: 'a draft was shown to nobody',
    },
    {
      files: { [finalPaper]: paper({ period: '2012-13-Q1' }) },
      because: 'the paper is on another quarter',
    },
    {
      files: {
        [finalPaper]: paper({ body: 'board' }),
        [board]: 'name: Board\nfrequency: quarterly\nreceives: [{records: [risk]}]\nsections: [overview]\n',
      },
      because: 'that body gets no indicators',
    },
    {
      files: {
        ...internal,
        'indicators/HSG-014.yaml': `${start['indicators/HSG-014.yaml']}audience: internal\n`,
        [finalPaper]: paper(),
      },
      because: 'a body whose reports are public was not shown what is internal',
    },
  ])('$because', ({ files }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-08', { [q2]: figure(5), ...files });
      enter(repository, '2012-10-20', { [q2]: figure(6) });
      expect(toldOf(repository).changes).toEqual(['corrected 5 to 6 on 2012-10-20']);
    }),
  );
});

describe('the papers that showed it', () => {
  it('are told, the commit that a paper is drawn from before the day on which it became final', () =>
    inCouncil((repository) => {
      const drawn = enter(repository, '2012-10-09', { [q2]: figure(5) });
      enter(repository, '2012-10-10', { [q2]: figure(6) });
      enter(repository, '2012-10-11', {
        [finalPaper]: paper({ drawn_from: `"${drawn.slice(0, 12)}"` }),
        'papers/cabinet-q2-again.yaml': paper({ version: '"2.0"' }),
      });
      enter(repository, '2012-10-12', { [q2]: figure(7) });
      const { changes, papers } = historyIn(repository);
      expect(changes.map((each) => [changeInShort(each), each.shownIn.map(({ paper: id }) => id)])).toEqual([
        ['restated 5 to 6 on 2012-10-10', ['cabinet-q2']],
        ['restated 6 to 7 on 2012-10-12', ['cabinet-q2-again']],
      ]);
      expect([...papers.values()].map(({ commit }) => commit === drawn)).toEqual([false, true]);
    }));

  it('saw what stood when the status became final, not when the paper was last touched', () =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { [q2]: figure(5), [finalPaper]: paper({ status: 'draft' }) });
      enter(repository, '2012-10-10', { [finalPaper]: paper() });
      enter(repository, '2012-10-11', { [q2]: figure(6) });
      enter(repository, '2012-10-12', { [finalPaper]: paper({ summary: 'Better put.' }) });
      expect(toldOf(repository).changes).toEqual(['restated 5 to 6 on 2012-10-11']);
    }));

  it('saw the entry where it stood then', () =>
    inCouncil((repository) => {
      const sharded = 'progress/2012-13/Q2/HSG/HSG-014.yaml';
      enter(repository, '2012-10-09', { [q2]: figure(5), [finalPaper]: paper() });
      enter(repository, '2012-10-10', { [q2]: null, [sharded]: figure(5) });
      enter(repository, '2012-10-11', { [sharded]: figure(6) });
      expect(toldOf(repository, sharded).changes).toEqual(['restated 5 to 6 on 2012-10-11']);
    }));

  it('are not blamed for a commit that a shallow clone lacks', () =>
    inCouncil((repository) => {
      const drawn = enter(repository, '2012-10-09', { [q2]: figure(5) });
      enter(repository, '2012-10-10', { [finalPaper]: paper({ drawn_from: `"${drawn.slice(0, 12)}"` }) });
      const codes = checkedIn(repository.clone('--depth', '1')).findings.map(({ code }) => code);
      expect(codes).not.toContain('unknown-commit');
    }));
});

interface Scenario {
  readonly history: (repository: TestRepository) => void;
  readonly changes: readonly string[];
  readonly codes?: readonly string[];
  readonly because: string;
}

const draft = paper({ status: 'draft' });
const again = 'papers/cabinet-quarter-2.yaml';

/** Five of 9 October, shown by the paper of 10 October; what follows comes a day later each. */
function shownThen(...steps: readonly Readonly<Record<string, string | null>>[]) {
  return (repository: TestRepository) => {
    enter(repository, '2012-10-09', { [q2]: figure(5) });
    enter(repository, '2012-10-10', { [finalPaper]: paper() });
    steps.forEach((files, place) => {
      enter(repository, `2012-10-${11 + place}`, files);
    });
  };
}

const restated = 'restated 5 to 6 on 2012-10-11 (cabinet-q2)';

/** With the papers that showed the earlier value; `?` where that cannot be told. */
function withPapers(change: ValueChange): string {
  const papers = change.shownIn.map(({ paper: id }) => id).join(', ');
  return `${changeInShort(change)}${papers && ` (${papers})`}${change.mayBeShown ? ' (?)' : ''}`;
}

const scenarios: readonly Scenario[] = [
  {
    history: shownThen({ [q2]: figure(6), [finalPaper]: draft }),
    changes: [restated],
    because: 'a paper that is a draft again was seen all the same',
  },
  {
    history: shownThen({ [q2]: figure(6) }, { [finalPaper]: draft }, { [finalPaper]: paper({ version: '"2.0"' }) }),
    changes: [restated],
    because: 'what was final twice showed what stood each time',
  },
  {
    history: shownThen({ [q2]: figure(6), [finalPaper]: null }),
    changes: [restated],
    because: 'a paper that is gone was seen all the same',
  },
  {
    history: shownThen({ [q2]: figure(6) }, { [finalPaper]: null, [again]: paper() }),
    changes: ['restated 5 to 6 on 2012-10-11 (cabinet-quarter-2)'],
    because: 'a paper under another name is the same paper',
  },
  {
    history: shownThen({ [q2]: figure(6) }, { [finalPaper]: null, [again]: paper({ summary: 'Better put.' }) }),
    changes: ['restated 5 to 6 on 2012-10-11 (cabinet-quarter-2)'],
    because:
      'a paper for the same meeting on the same period is the same paper, though a word was changed with its name',
  },
  {
    history: shownThen({ [q2]: figure(6) }, { [finalPaper]: paper({ drawn_from: 'deadbeef' }) }),
    changes: [restated],
    codes: ['unknown-commit', 'restated-without-reason'],
    because: 'where the paper names no commit that there is, the one that made it final counts',
  },
  {
    history: shownThen({
      [q2]: figure(6),
      'bodies/cabinet.yaml': start['bodies/cabinet.yaml'].replace('[indicator, activity, risk, budget]', '[risk]'),
    }),
    changes: ['corrected 5 to 6 on 2012-10-11 (?)'],
    codes: ['corrected-without-reason'],
    because: 'what the body was to receive was changed with the figure',
  },
  {
    history: shownThen({ [q2]: figure(6), 'bodies/cabinet.yaml': null }),
    changes: ['corrected 5 to 6 on 2012-10-11 (?)'],
    codes: ['corrected-without-reason'],
    because: 'what a body that is gone received is not known',
  },
  {
    history: shownThen({ [q2]: 'missing: {code: not-available, reason: Lost.}\n' }, { [q2]: figure(6) }),
    changes: ['restated 5 to not-available on 2012-10-11 (cabinet-q2)', 'arrived not-available to 6 on 2012-10-12'],
    because: 'a figure after a reason for having none has arrived',
  },
  {
    history: shownThen({ [q2]: null }),
    changes: ['removed 5 to nothing on 2012-10-11 (cabinet-q2)'],
    codes: ['removed-without-reason'],
    because: 'a figure that was seen is not taken away without a word',
  },
  {
    history: shownThen(
      { [q2]: figure(6, 'restated: [{previous: {value: 5}, reason: Counted twice.}]\n') },
      { [q2]: null },
    ),
    changes: [restated, 'removed 6 to nothing on 2012-10-12'],
    codes: ['removed-without-reason'],
    because: 'what explained the figure that was seen is gone with it',
  },
  {
    history: shownThen({ [q2]: null }, { [q2]: figure(5) }),
    changes: ['removed 5 to nothing on 2012-10-11 (cabinet-q2)', 'put-back nothing to 5 on 2012-10-12'],
    codes: [],
    because: 'what was put back as it was leaves nothing to explain',
  },
  {
    history: (repository) => {
      repository.git('checkout', '-q', '-b', 'q2');
      shownThen({ [q2]: figure(6) })(repository);
      repository.git('checkout', '-q', 'main');
      repository.merge('q2', '2012-10-15T12:00:00Z');
    },
    changes: ['restated 5 to 6 on 2012-10-11 (cabinet-q2)'],
    because: 'a final paper showed it, though figure, paper and change came with one branch',
  },
  {
    history: (repository) => {
      repository.git('checkout', '-q', '-b', 'trunk');
      shownThen({ [q2]: figure(6) })(repository);
    },
    changes: ['restated 5 to 6 on 2012-10-11 (cabinet-q2)'],
    because: 'a final paper showed it, though the main branch was left behind',
  },
];

describe('what a final paper showed stays shown', () => {
  it.each(scenarios)('$changes: $because', ({ history, changes, codes = ['restated-without-reason'] }) =>
    inCouncil((repository) => {
      history(repository);
      expect(historyIn(repository).changes.map(withPapers)).toEqual(changes);
      const found = checkedIn(repository).findings.map(({ code }) => code);
      expect(found.filter((code) => /reason|commit/.test(code)).sort()).toEqual([...codes].sort());
    }),
  );

  it('is not known in a clone of which the older part was cut off, and that is said', () =>
    inCouncil((repository) => {
      shownThen({ [finalPaper]: paper({ summary: 'Better put.' }) })(repository);
      const clone = repository.clone('--depth', '2');
      clone.write({ [q2]: figure(6) });
      expect(historyIn(clone).changes.map(withPapers)).toEqual(['corrected 5 to 6 on 2012-12-01 (?)']);
      const told = checkedIn(clone).findings.find(({ code }) => code === 'corrected-without-reason');
      expect(told?.message).toContain('It cannot be told whether a final paper showed it.');
    }));
});

const activity = 'activities/J-A-01.yaml';
const monthly = 'indicators/HSG-020.yaml';
const inMonth = (month: string, subject: string) => `progress/2012-13/2012-${month}/${subject}.yaml`;
const ofActivity = (status: string) => `status: ${status}\n`;

describe('of a period a paper shows the latest that ends in it', () => {
  it.each([
    {
      files: { [inMonth('08', 'HSG-020')]: figure(5) },
      changed: { [inMonth('08', 'HSG-020')]: figure(6) },
      is: ['corrected 5 to 6 on 2012-10-20'],
      because: 'September was shown, though it was missing',
    },
    {
      files: { [inMonth('09', 'HSG-020')]: figure(5) },
      changed: { [inMonth('09', 'HSG-020')]: figure(6) },
      is: ['restated 5 to 6 on 2012-10-20 (cabinet-q2)'],
      because: 'September ends the quarter',
    },
    {
      files: { 'progress/2011-12/annual/HSG-030.yaml': figure(5) },
      changed: { 'progress/2011-12/annual/HSG-030.yaml': figure(6) },
      is: ['restated 5 to 6 on 2012-10-20 (cabinet-q2)'],
      because: 'no year ends in the quarter, so the year before was shown',
    },
    {
      files: { [inMonth('08', 'J-A-01')]: ofActivity('on-track') },
      changed: { [inMonth('08', 'J-A-01')]: ofActivity('on-hold') },
      is: ['amended on-track to on-hold on 2012-10-20 (cabinet-q2)'],
      because: 'August is the latest that was told of the activity',
    },
    {
      files: { [inMonth('06', 'J-A-01')]: ofActivity('on-track') },
      changed: { [inMonth('06', 'J-A-01')]: ofActivity('on-hold') },
      is: ['amended on-track to on-hold on 2012-10-20'],
      because: 'June is of the quarter before',
    },
    {
      files: {
        [inMonth('08', 'J-A-01')]: ofActivity('on-track'),
        [inMonth('09', 'J-A-01')]: ofActivity('on-track'),
      },
      changed: { [inMonth('08', 'J-A-01')]: ofActivity('on-hold') },
      is: ['amended on-track to on-hold on 2012-10-20'],
      because: 'September was told of the activity too',
    },
  ])('$is: $because', ({ files, changed, is }) =>
    inCouncil((repository) => {
      const approved = { approved_by: 'Cabinet', approved_on: '2012-03-01' };
      repository.write({
        [monthly]: indicator({ ...approved, frequency: 'monthly', first_period: '2012-04' }),
        'indicators/HSG-030.yaml': indicator({ ...approved, frequency: 'annual', first_period: '2011-12' }),
        [activity]: fileOf({
          ...{ title: 'Open the hub', service: 'housing', owner: 'head-of-housing' },
          ...{ start: '2012-04-01', end: '2013-03-31', ...approved },
        }),
      });
      enter(repository, '2012-10-08', { ...files, [finalPaper]: paper() });
      enter(repository, '2012-10-20', changed);
      expect(historyIn(repository).changes.map(withPapers)).toEqual(is);
    }),
  );
});
