import { describe, expect, it } from 'vitest';
import { budget, fileOf } from '../../../builders/records.js';
import type { TestRepository } from '../../../builders/repository.js';
import { changeInShort, checkedIn, enter, figure, historyIn, inCouncil, paper, q2, toldOf } from './told.js';

const finalPaper = 'papers/cabinet-q2.yaml';

/** What the rules on changes say. */
function codesIn(repository: TestRepository): readonly string[] {
  return checkedIn(repository)
    .findings.filter(({ code }) => /restated|corrected/.test(code))
    .map(({ code }) => code);
}

const reason = (value: number) => `restated: [{previous: {value: ${value}}, reason: A return was counted twice.}]\n`;

interface Scenario {
  /** The versions of the entry, one a day from 9 October 2012; `paper` is a final paper, `nothing` takes the entry away. */
  readonly versions: readonly string[];
  readonly changes: readonly string[];
  readonly codes?: readonly string[];
  readonly because: string;
}

const final = 'paper';
const nothing = 'nothing';
const notAvailable = 'missing: {code: not-available, reason: Lost.}\n';

const scenarios: readonly Scenario[] = [
  {
    versions: [figure(5, 'state: provisional\n'), figure(6)],
    changes: ['revised 5 to 6 on 2012-10-10'],
    because: 'a provisional figure may change',
  },
  {
    versions: [figure(5, 'state: provisional\n'), final, figure(6)],
    changes: ['revised 5 to 6 on 2012-10-11'],
    because: 'a provisional figure may change though a final paper showed it',
  },
  {
    versions: [figure(5, 'state: provisional\n'), figure(5)],
    changes: [],
    because: 'a provisional figure that is made final is the same figure',
  },
  {
    versions: [figure(5), figure(5, 'state: provisional\n'), figure(6)],
    changes: ['corrected 5 to 6 on 2012-10-11'],
    codes: ['corrected-without-reason'],
    because: 'a final figure does not become free to change by being called provisional later',
  },
  {
    versions: [figure(5), figure(6)],
    changes: ['corrected 5 to 6 on 2012-10-10'],
    codes: ['corrected-without-reason'],
    because: 'no body had seen it',
  },
  {
    versions: [figure(5), figure(6, reason(5))],
    changes: ['corrected 5 to 6 on 2012-10-10'],
    because: 'it was corrected with a reason',
  },
  {
    versions: [figure(5), final, figure(6)],
    changes: ['restated 5 to 6 on 2012-10-11'],
    codes: ['restated-without-reason'],
    because: 'the Cabinet had seen it',
  },
  {
    versions: [figure(5), final, figure(6, reason(5))],
    changes: ['restated 5 to 6 on 2012-10-11'],
    because: 'the Cabinet had seen it, and is told why',
  },
  {
    versions: [figure(5), final, figure(6, 'restated: [{previous: {value: 5}}]\n')],
    changes: ['restated 5 to 6 on 2012-10-11'],
    codes: ['restated-without-reason'],
    because: 'an item without a reason gives none',
  },
  {
    versions: [figure(5), final, figure(6, reason(4))],
    changes: ['restated 5 to 6 on 2012-10-11'],
    codes: ['restated-without-reason', 'restated-nothing'],
    because: 'the reason is for a figure that never was',
  },
  {
    versions: [figure(5), final, figure(6), figure(7, reason(5))],
    changes: ['restated 5 to 6 on 2012-10-11', 'corrected 6 to 7 on 2012-10-12'],
    codes: ['corrected-without-reason'],
    because: 'the figure that the Cabinet saw has its reason, and the one in between was only in the record',
  },
  {
    versions: [figure(5), final, figure(6), figure(5)],
    changes: ['restated 5 to 6 on 2012-10-11', 'corrected 6 to 5 on 2012-10-12'],
    codes: ['corrected-without-reason'],
    because: 'what the Cabinet saw stands again',
  },
  {
    versions: [figure(5), final, nothing, figure(6)],
    changes: ['removed 5 to nothing on 2012-10-11', 'restated 5 to 6 on 2012-10-12'],
    codes: ['restated-without-reason'],
    because: 'taking the file away does not take away what was seen',
  },
  {
    versions: [figure(5), final, 'missing: {code: not-available, reason: Withdrawn.}\n'],
    changes: ['restated 5 to not-available on 2012-10-11'],
    codes: ['restated-without-reason'],
    because: 'a figure that was seen and is withdrawn',
  },
  {
    versions: [figure(5), final, 'missing: {code: not-available}\n', figure(6, reason(5))],
    changes: ['restated 5 to not-available on 2012-10-11', 'arrived not-available to 6 on 2012-10-12'],
    because: 'the figure that was seen has its reason, and what stood in between was none',
  },
  {
    versions: [
      'numerator: 2\ndenominator: 8\n',
      final,
      'numerator: 3\ndenominator: 8\nrestated: [{previous: {numerator: 2}, reason: One more.}]\n',
    ],
    changes: ['restated 2/8 to 3/8 on 2012-10-11'],
    because: 'only the part of the fraction that changed need be told',
  },
  {
    versions: [
      'numerator: 2\ndenominator: 8\n',
      final,
      'numerator: 3\ndenominator: 9\nrestated: [{previous: {numerator: 2}, reason: One more.}]\n',
    ],
    changes: ['restated 2/8 to 3/9 on 2012-10-11'],
    codes: ['restated-without-reason'],
    because: 'both parts changed, and one is told',
  },
  {
    versions: [figure(5), notAvailable, nothing, notAvailable],
    changes: ['corrected 5 to not-available on 2012-10-10'],
    codes: ['corrected-without-reason'],
    because: 'a reason for no figure that is taken away and put back changes nothing that was given',
  },
  {
    versions: [figure(5), figure(6), figure(5), final],
    changes: ['corrected 5 to 6 on 2012-10-10', 'corrected 6 to 5 on 2012-10-11'],
    codes: ['corrected-without-reason'],
    because: 'it was changed away and back before the paper, which never showed another',
  },
  {
    versions: [figure(5), figure(6), figure(5), final, figure(7, reason(5))],
    changes: ['corrected 5 to 6 on 2012-10-10', 'corrected 6 to 5 on 2012-10-11', 'restated 5 to 7 on 2012-10-13'],
    codes: ['corrected-without-reason', 'restated-without-reason'],
    because: 'each item explains one change',
  },
  {
    versions: [final, figure(5), figure(6)],
    changes: ['corrected 5 to 6 on 2012-10-11'],
    codes: ['corrected-without-reason'],
    because: 'the paper is older than the figure',
  },
];

function goThrough(repository: TestRepository, versions: readonly string[]): void {
  versions.forEach((version, place) => {
    const on = `2012-10-${String(9 + place).padStart(2, '0')}`;
    if (version === final) enter(repository, on, { [finalPaper]: paper() });
    else enter(repository, on, { [q2]: version === nothing ? null : version });
  });
}

describe('a figure that changed', () => {
  it.each(scenarios)('$changes: $because', ({ versions, changes, codes = [] }) =>
    inCouncil((repository) => {
      goThrough(repository, versions);
      expect(toldOf(repository).changes).toEqual(changes);
      expect(codesIn(repository)).toEqual(codes);
    }),
  );

  it('is told though the entry is gone', () =>
    inCouncil((repository) => {
      goThrough(repository, [figure(5), nothing]);
      expect(historyIn(repository).changes.map(changeInShort)).toEqual(['removed 5 to nothing on 2012-10-10']);
    }));
});

describe('what is amended', () => {
  const activity = 'activities/J-A-01.yaml';
  const files = {
    [activity]: fileOf({
      title: 'Open the hub',
      service: 'housing',
      owner: 'head-of-housing',
      start: '2012-04-01',
      end: '2013-03-31',
      approved_by: 'Cabinet',
      approved_on: '2012-03-01',
    }),
    'budgets/HSG-revenue.yaml': budget(),
    'risks/CR-1.yaml': fileOf({
      title: 'Flood',
      service: 'housing',
      owner: 'head-of-housing',
      opened_on: '2012-04-01',
      inherent: '{likelihood: 3, impact: 4}',
    }),
  };

  it.each([
    {
      path: 'progress/2012-13/2012-09/J-A-01.yaml',
      from: 'status: on-track\n',
      to: 'status: completed-successfully\ncompleted_on: 2012-09-30\n',
      change: 'amended on-track to completed-successfully/2012-09-30 on 2012-10-20',
      because: 'a status is no figure',
    },
    {
      path: 'progress/2012-13/Q2/CR-1.yaml',
      from: 'likelihood: 3\nimpact: 4\n',
      to: 'impact: 5\nlikelihood: 3\n',
      change: 'amended 3/4 to 3/5 on 2012-10-20',
      because: 'nor is a score',
    },
    {
      path: 'progress/2012-13/Q2/HSG-revenue.yaml',
      from: 'actual: 100\nforecast: 500\n',
      to: 'actual: 100\nforecast: 510\n',
      change: 'corrected 100/500 to 100/510 on 2012-10-20',
      because: 'a budget has figures, as an indicator has',
    },
  ])('$because', ({ path, from, to, change }) =>
    inCouncil((repository) => {
      enter(repository, '2012-10-09', { ...files, [path]: from });
      enter(repository, '2012-10-20', { [path]: to });
      expect(toldOf(repository, path).changes).toEqual([change]);
    }),
  );

  it('is told with the papers that had shown it', () =>
    inCouncil((repository) => {
      const path = 'progress/2012-13/2012-09/J-A-01.yaml';
      enter(repository, '2012-10-09', { ...files, [path]: 'status: on-track\n', [finalPaper]: paper() });
      enter(repository, '2012-10-20', { [path]: 'status: on-hold\n' });
      const [change] = historyIn(repository).changes;
      expect(change).toMatchObject({ change: 'amended', shownIn: [{ paper: 'cabinet-q2', body: 'cabinet' }] });
    }));
});
