import type { TestRepository } from '../builders/repository.js';

const approved = 'approved_by: Cabinet\napproved_on: 2012-03-01\n';

/** A quarterly percentage of Housing, which is better when it is higher. */
export const indicator = (title: string, more: string) => `title: ${title}
definition: As counted at the end of the quarter.
service: housing
owner: head-of-housing
type: percentage
polarity: maximise
frequency: quarterly
first_period: 2012-13-Q1
tolerance: {kind: points, amber: 5}
${approved}${more}`;

export const activity = (title: string) =>
  `title: ${title}\nservice: leisure\nowner: head-of-leisure\nstart: 2012-10-01\nend: 2013-03-31\n${approved}`;

/** The Annual Action Plan with these indicators and activities. */
export const plan = (indicators: string, activities: string) =>
  `title: Annual Action Plan\nkind: annual-action\nfrom: 2012-04-01\nto: 2013-03-31\nowner: head-of-housing\nassessed: none\ndelivers:\n  - {indicators: [${indicators}]${activities && `, activities: [${activities}]`}}\n`;

const records = {
  'pmf.yaml': 'schema_version: 1\ncouncil: Westmere District Council\nowed_from: 2012-04-01\n',
  'owners/head-of-housing.yaml': 'title: Head of Housing\nroles: [head-of-service]\n',
  'owners/head-of-leisure.yaml': 'title: Head of Leisure\nroles: [head-of-service]\n',
  'services/housing.yaml': 'name: Housing\nhead: head-of-housing\n',
  'services/leisure.yaml': 'name: Leisure\nhead: head-of-leisure\n',
  'plans/action.yaml': plan('HSG-001, HSG-002, HSG-003', ''),
  'bodies/cabinet.yaml':
    'name: Cabinet\nfrequency: quarterly\naudience: public\nreceives: [{plans: [annual-action]}, {records: [risk]}]\nsections: [cover, changes]\n',
  'bodies/board.yaml':
    'name: Performance Board\nfrequency: quarterly\nreceives: [{records: [indicator, risk]}]\nsections: [cover, changes]\n',
  'indicators/HSG-001.yaml': indicator('Homes let', 'targets:\n  - {year: 2012-13, value: 80}\n'),
  'indicators/HSG-002.yaml': indicator('Repairs in time', 'targets:\n  - {year: 2012-13, value: 90}\n'),
  'indicators/HSG-003.yaml': indicator('Rent collected', 'targets:\n  - {year: 2012-13, value: 95}\n'),
  'risks/CR-001.yaml':
    'title: Loss of rent\nservice: housing\nowner: head-of-housing\nopened_on: 2012-04-01\ninherent: {likelihood: 4, impact: 4}\n',
};

export const q1 = (id: string) => `progress/2012-13/Q1/${id}.yaml`;

const paper = (body: string, drawn: string) =>
  `body: ${body}\nperiod: 2012-13-Q1\nmeeting: 2012-07-30\nversion: "1.0"\nstatus: final\ndrawn_from: ${drawn}\nrecommendations:\n  - {action: note, text: the report}\n`;

/** The commits of the history that tests name. */
export interface DiffCommits {
  /** What the papers were drawn from. */
  readonly first: string;
  /** Both bodies had their final papers. */
  readonly shown: string;
  readonly changed: string;
}

/** A first quarter that Cabinet and the Board were shown, and what was changed of it afterwards. */
export function buildHistory(repository: TestRepository): DiffCommits {
  repository.write(records);
  repository.commit('2012-06-01T09:00:00Z');
  repository.write({
    [q1('HSG-001')]: 'value: 82\n',
    [q1('HSG-002')]: 'value: 91\n',
    [q1('CR-001')]: 'likelihood: 3\nimpact: 4\n',
  });
  const first = repository.commit('2012-07-09T09:00:00Z');
  repository.write({
    'papers/cabinet-q1.yaml': paper('cabinet', first),
    'papers/board-q1.yaml': paper('board', first),
  });
  const shown = repository.commit('2012-07-20T09:00:00Z');
  repository.write({
    [q1('HSG-001')]:
      'value: 76\nrestated:\n  - {previous: {value: 82}, reason: Two lettings were counted twice., approved_by: Head of Housing, on: 2012-08-01}\n',
    [q1('HSG-003')]: 'value: 96\n',
    [q1('CR-001')]: 'likelihood: 4\nimpact: 4\n',
    'indicators/HSG-002.yaml': indicator(
      'Repairs in time',
      'targets:\n  - {year: 2012-13, value: 90}\n  - {year: 2012-13, value: 97, set_on: 2012-06-20, set_by: Cabinet, reason: More was wanted.}\n',
    ),
    'activities/J-001.yaml': activity('Open the hub'),
  });
  return { first, shown, changed: repository.commit('2012-08-02T09:00:00Z') };
}
