import type { TestRepository } from '../../builders/repository.js';
import { type CouncilClock, entry, exception, type Files, paper, records } from './council-records.js';

/** Where the data folder stands now; it stood in `records/` before 16 October 2012. */
export const dataFolder = 'performance';

/** The commits of the history that tests name. */
export interface CouncilCommits {
  /** Cabinet's first paper was drawn from it. */
  readonly assessed: string;
  /** The figure of HSG-002 was restated without a word. */
  readonly withoutReason: string;
  /** The reason was told. */
  readonly withReason: string;
  readonly moved: string;
  readonly reformatted: string;
  /** As the folder stood at the end of 24 October 2012. */
  readonly drafted: string;
  readonly head: string;
}

/** Westmere District Council from June to October 2012: what was reported when, in whose branch, and what was changed. Always the same commits. */
export function buildCouncil(repository: TestRepository, clock: CouncilClock): CouncilCommits {
  const early = inFolder(repository, `../records/`);
  const late = inFolder(repository, '');
  early('2012-06-01T09:00:00+01:00', records(clock));
  const assessed = firstQuarter(early);
  summer(early, assessed);
  const branches = branchesOfAutumn(repository, early);
  const withoutReason = deadlineOfSecondQuarter(early);
  repository.merge(branches.merged, { on: '2012-10-12T09:30:00+01:00', message: 'Merge the returns of Leisure' });
  const withReason = early('2012-10-13T10:00:00+01:00', restatedRepairs('The contractor had counted visits twice.'));
  repository.squash(branches.squashed, { on: '2012-10-15T14:00:00+01:00', message: 'Pitches fit for play (#12)' });
  repository.move('records', dataFolder);
  const moved = late('2012-10-16T09:00:00+01:00', {});
  const reformatted = late('2012-10-18T09:00:00+01:00', entry('Q2/LEI-004', reformatted90));
  return { assessed, withoutReason, withReason, moved, reformatted, ...afterwards(late) };
}

type Commit = (on: string, files: Files) => string;

function inFolder(repository: TestRepository, prefix: string): Commit {
  return (on, files) => {
    repository.write(Object.fromEntries(Object.entries(files).map(([path, text]) => [`${prefix}${path}`, text])));
    return repository.commit(on);
  };
}

const figure = (value: number) => `value: ${value}\n`;
const reformatted90 = '# Counted at the desk\nvalue:   90   # of all who answered\n';

/** All that is owed for the first quarter, in time. */
function firstQuarter(commit: Commit): string {
  commit('2012-07-05T10:00:00+01:00', {
    ...entry('Q1/HSG-001', figure(80)),
    ...entry('Q1/HSG-002', figure(88)),
    ...entry('Q1/HSG-004', figure(64)),
    ...entry('Q1/HSG-005', figure(83)),
    ...entry('Q1/LEI-001', figure(71)),
    ...entry('Q1/LEI-002', figure(76)),
    ...entry('Q1/LEI-003', figure(92)),
    ...entry('Q1/LEI-004', figure(89)),
    ...entry('Q1/LEI-005', figure(96)),
    ...entry('Q1/CR-001', 'likelihood: 3\nimpact: 3\n'),
    ...entry('Q1/housing-revenue-2012-13', 'actual: 290000\nforecast: 1190000\n'),
  });
  commit('2012-07-09T10:00:00+01:00', entry('Q1/HSG-003', 'value: 96.5\nstate: provisional\n'));
  commit('2012-07-12T10:00:00+01:00', entry('Q1/LEI-001', figure(72)));
  const assessment = 'assessment: The first quarter went as planned.\noutlook: on-course\n';
  return commit('2012-07-18T10:00:00+01:00', {
    ...entry('Q1/annual-action-plan-2012-13', assessment),
    ...entry('Q1/homes', assessment),
    ...entry('Q1/active-lives', assessment),
  });
}

/** The papers of the first quarter, and the updates of the activities. */
function summer(commit: Commit, drawnFrom: string): void {
  const meeting = { board: '2012-08-20', cabinet: '2012-09-03' };
  commit('2012-08-13T10:00:00+01:00', paper('board', { quarter: 'Q1', meeting: meeting.board, status: 'final' }));
  commit('2012-08-31T10:00:00+01:00', {
    ...entry('2012-08/H-A-01', 'status: on-track\n'),
    ...entry('2012-08/L-A-01', 'status: on-track\n'),
    ...paper('cabinet', { quarter: 'Q1', meeting: meeting.cabinet, status: 'final', drawnFrom }),
  });
  commit('2012-09-28T10:00:00+01:00', {
    ...entry('2012-09/H-A-01', 'status: on-track\n'),
    ...entry('2012-09/L-A-01', 'status: on-track\n'),
  });
  commit('2012-10-02T10:00:00+01:00', entry('Q1/HSG-003', 'value: 97.1\n'));
  const problem =
    'status: some-problems\nproblem: Two inspectors have left.\naction: Agency staff start on 15 October.\n';
  commit('2012-10-03T10:00:00+01:00', entry('2012-09/H-A-01', problem));
}

/** Leisure reports in time on two branches: one is merged with its commits, the other as one commit. */
function branchesOfAutumn(repository: TestRepository, commit: Commit) {
  commit('2012-10-04T10:00:00+01:00', entry('Q2/LEI-004', figure(90)));
  commit('2012-10-05T15:00:00+01:00', exception('HSG-004', '2012-10-24', '2012-10-05'));
  const branches = { merged: 'returns-of-leisure', squashed: 'pitches' };
  repository.git('checkout', '-q', '-b', branches.squashed);
  commit('2012-10-08T11:00:00+01:00', entry('Q2/LEI-003', figure(91)));
  repository.git('checkout', '-q', '-b', branches.merged, 'main');
  commit('2012-10-09T11:00:00+01:00', entry('Q2/LEI-002', figure(77)));
  repository.git('checkout', '-q', 'main');
  return branches;
}

const restatedLettings = `value: 78
restated:
  - previous:
      value: 80
    reason: Four lettings belonged to July.
    approved_by: Chief Executive
    on: 2012-10-08
`;

const restatedRepairs = (reason: string | undefined): Files =>
  entry(
    'Q1/HSG-002',
    reason === undefined
      ? figure(86)
      : `value: 86\nrestated:\n  - previous:\n      value: 88\n    reason: ${reason}\n    approved_by: Chief Executive\n`,
  );

/** The days around 10 October; the last figure comes at 23:30 UTC, which is past midnight in a London summer. */
function deadlineOfSecondQuarter(commit: Commit): string {
  commit('2012-10-08T16:00:00+01:00', entry('Q1/HSG-001', restatedLettings));
  const withoutReason = commit('2012-10-09T16:00:00+01:00', restatedRepairs(undefined));
  commit('2012-10-10T12:00:00+01:00', {
    ...entry('Q2/HSG-001', figure(81)),
    ...entry('Q2/LEI-005', 'missing:\n  code: not-available\n  reason: The inspector was ill.\n'),
    ...entry('Q2/CR-001', 'likelihood: 4\nimpact: 3\n'),
    ...entry('Q2/housing-revenue-2012-13', 'actual: 610000\nforecast: 1230000\n'),
  });
  commit('2012-10-10T23:30:00+00:00', entry('Q2/HSG-002', figure(87)));
  commit('2012-10-11T15:00:00+01:00', exception('HSG-005', '2012-10-31', '2012-10-11'));
  return withoutReason;
}

/** What came late or was recorded late, and the paper of the second quarter. */
function afterwards(commit: Commit): Pick<CouncilCommits, 'drafted' | 'head'> {
  const assessment = 'assessment: The second quarter went well but for two measures.\noutlook: at-risk\n';
  commit('2012-10-19T10:00:00+01:00', {
    ...entry('Q2/annual-action-plan-2012-13', assessment),
    ...entry('Q2/homes', assessment),
  });
  commit('2012-10-20T10:00:00+01:00', exception('LEI-001', '2012-10-31', '2012-10-08'));
  commit('2012-10-22T10:00:00+01:00', entry('Q2/HSG-004', figure(63)));
  const of = { quarter: 'Q2', meeting: '2012-11-05' } as const;
  const drafted = commit('2012-10-24T10:00:00+01:00', paper('board', { ...of, status: 'draft' }));
  commit('2012-10-29T10:00:00+00:00', paper('board', { ...of, status: 'final', drawnFrom: drafted }));
  const head = commit('2012-10-30T10:00:00+00:00', { 'README.md': 'The returns of Westmere.\n' });
  return { drafted, head };
}
