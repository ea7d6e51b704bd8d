/** Texts of files by path; null deletes one. */
export type Files = Readonly<Record<string, string | null>>;

export type CouncilClock = 'submitted' | 'landed';

const indicators: readonly (readonly [id: string, title: string, target: number])[] = [
  ['HSG-001', 'Homes let within 21 days', 80],
  ['HSG-002', 'Repairs done at the first visit', 85],
  ['HSG-003', 'Rent collected of rent owed', 97],
  ['HSG-004', 'Homeless households helped to stay', 60],
  ['HSG-005', 'Tenants satisfied with their home', 82],
  ['LEI-001', 'Swimming lessons taken up', 70],
  ['LEI-002', 'Members of leisure centres who stay', 75],
  ['LEI-003', 'Pitches fit for play', 90],
  ['LEI-004', 'Visitors satisfied with the museum', 88],
  ['LEI-005', 'Play areas that passed their inspection', 95],
];

const serviceOf = (id: string) => (id.startsWith('HSG') ? 'housing' : 'leisure');
const approved = 'approved_by: Full Council\napproved_on: 2012-03-14\n';

function indicator(id: string, title: string, target: number): string {
  const service = serviceOf(id);
  return `title: ${title}
definition: "${title}: of all in the quarter."
service: ${service}
owner: head-of-${service}
type: percentage
polarity: maximise
frequency: quarterly
first_period: 2012-13-Q1
targets:
  - year: 2012-13
    value: ${target}
${approved}`;
}

function activity(title: string, service: string): string {
  return `title: ${title}
service: ${service}
owner: head-of-${service}
start: 2012-08-01
end: 2013-03-29
${approved}`;
}

const board = `name: Performance and Risk Management Board
frequency: quarterly
receives:
  - plans: [annual-action]
  - records: [budget, risk, exception]
sections: [cover, completeness, agreed-exceptions, off-target, changes, risks, budget, indicators-at-a-glance, revisions, provenance]
audience: internal
agrees_exceptions: true
`;

/** Cabinet has no template of its own, and no section either that only the shipped one would leave out. */
const cabinet = `name: Cabinet
frequency: quarterly
receives:
  - plans: [annual-action]
  - records: [budget, risk]
sections: [cover, off-target, changes, completeness, budget, risks, indicators-at-a-glance, revisions, provenance]
audience: public
`;

const plan = `title: Annual Action Plan 2012/13
kind: annual-action
from: 2012-04-01
to: 2013-03-31
owner: chief-executive
priorities:
  - id: homes
    title: Homes for all
    owner: head-of-housing
    objectives:
      - id: homes-let
        title: Let homes sooner and keep them in repair
  - id: active-lives
    title: Active lives
    owner: head-of-leisure
    objectives:
      - id: leisure-used
        title: Have more people use leisure centres
delivers:
  - objective: homes-let
    indicators: [HSG-001, HSG-002, HSG-003, HSG-004, HSG-005]
    activities: [H-A-01]
  - objective: leisure-used
    indicators: [LEI-001, LEI-002, LEI-003, LEI-004, LEI-005]
    activities: [L-A-01]
`;

function head(of: string, service: string): string {
  return `title: Head of ${of}\nroles: [head-of-service]\nservice: ${service}\nreports_to: chief-executive\n`;
}

/** What the council set up before anything was reported. */
export function records(clock: CouncilClock): Files {
  return {
    'pmf.yaml': `schema_version: 1\ncouncil: Westmere District Council\nowed_from: 2012-04-01\ntimeliness:\n  clock: ${clock}\n`,
    'owners/chief-executive.yaml': 'title: Chief Executive\nroles: [chief-executive, champion, coordinator]\n',
    'owners/head-of-housing.yaml': head('Housing', 'housing'),
    'owners/head-of-leisure.yaml': head('Leisure', 'leisure'),
    'services/housing.yaml': 'name: Housing\nhead: head-of-housing\n',
    'services/leisure.yaml': 'name: Leisure\nhead: head-of-leisure\n',
    'bodies/board.yaml': board,
    'bodies/cabinet.yaml': cabinet,
    'templates/cabinet.md.hbs': '# {{title}}\n\n{{sections}}\n',
    'plans/annual-action-plan-2012-13.yaml': plan,
    ...Object.fromEntries(indicators.map(([id, ...rest]) => [`indicators/${id}.yaml`, indicator(id, ...rest)])),
    'activities/H-A-01.yaml': activity('Inspect each home before it falls empty', 'housing'),
    'activities/L-A-01.yaml': activity('Open the pools before work', 'leisure'),
    'risks/CR-001.yaml': `title: Boilers of the pools fail in winter
service: leisure
owner: head-of-leisure
opened_on: 2012-04-02
inherent: { likelihood: 4, impact: 4 }
`,
    'budgets/housing-revenue-2012-13.yaml': `title: Housing, revenue 2012/13
service: housing
owner: head-of-housing
year: 2012-13
bases: { net: 1200000 }
approved: 1200000
profile: [300000, 600000, 900000, 1200000]
`,
  };
}

/** An entry of 2012/13 by its period's folder and subject. */
export function entry(place: string, text: string): Files {
  return { [`progress/2012-13/${place}.yaml`]: text };
}

export function exception(id: string, newDue: string, agreedOn: string): Files {
  return {
    [`exceptions/${id}-2012-13-q2.yaml`]: `subjects: [${id}]
periods: [2012-13-Q2]
new_due: ${newDue}
reason: The system that counts it is being replaced.
requested_by: head-of-${serviceOf(id)}
requested_on: 2012-10-01
agreed_by: board
agreed_on: ${agreedOn}
`,
  };
}

/** A paper that put a quarter before a body. */
export interface PaperOf {
  readonly quarter: 'Q1' | 'Q2';
  readonly meeting: string;
  readonly status: 'draft' | 'final';
  readonly drawnFrom?: string;
}

export function paper(body: 'board' | 'cabinet', { quarter, meeting, status, drawnFrom }: PaperOf): Files {
  const drawn = drawnFrom === undefined ? '' : `drawn_from: ${drawnFrom}\n`;
  return {
    [`papers/${body}-2012-13-${quarter.toLowerCase()}.yaml`]: `body: ${body}
period: 2012-13-${quarter}
meeting: ${meeting}
version: "1.0"
status: ${status}
${drawn}recommendations:
  - action: note
    text: The progress made.
`,
  };
}
