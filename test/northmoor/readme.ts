/** What the example shows, and where it stands. */
const sights: readonly (readonly [string, string])[] = [
  ['A community strategy, a corporate plan with five priorities, an action plan for each of three years', '`plans/`'],
  ['Service plans of seven services, of which six run', '`plans/housing-2014-15.yaml` and its like'],
  ['A service that was merged into another, whose records go on', '`services/economic-development.yaml`, `ECD-001`'],
  ['A service that was renamed, twice', '`services/planning.yaml`'],
  ['A vacant post, and who answers in its stead', '`owners/head-of-leisure-and-communities.yaml`'],
  ['A post that ended, and its successor', '`owners/head-of-economic-development.yaml`'],
  ['Fifty indicators: every polarity, type, frequency and way of collecting', '`indicators/`'],
  ['Targets by value, by quarter, by month and as a band', '`HSG-016`, `ENV-001`, `LEI-001`, `FIN-009`'],
  ['A target that was made harder in mid-year', '`indicators/BEN-001.yaml`'],
  ['A floor below which nothing is called close', '`indicators/PLN-001.yaml`, `CUS-003` for Q1 2014/15'],
  ['An indicator that was redefined, and its trend begun afresh', '`indicators/PLN-003.yaml`'],
  ['A change of unit, of polarity, of frequency', '`HSG-021`, `COM-001`, `CUS-006`'],
  ['One that was retired, and the one that took its place', '`ECD-003`, `ECD-006`'],
  ['One that is only proposed: it owes nothing', '`indicators/CUS-010.yaml`'],
  ['One that came into the action plan in mid-year', '`COM-002`, under `changes` in `annual-action-plan-2013-14`'],
  ['Indicators that are not rated, each for a reason', '`ECD-006`, `ECD-007`, `HSG-030`, `HSG-020`'],
  ['Recovery plans: one that worked, one that did not, two that run', '`HRM-001`, `HSG-020`, `HSG-007`, `CUS-001`'],
  ['A figure that comes a quarter late, and is an estimate', '`progress/2014-15/Q1/ENV-001.yaml`'],
  ['Close to target for a second quarter', '`PLN-001`, Q1 and Q2 2014/15'],
  ['Significantly off target', '`HSG-004`, `ENV-003` and `PLN-003`, Q2 2014/15'],
  ['On target, yet worse than a year ago', '`progress/2014-15/Q2/PLN-009.yaml`'],
  ['A provisional figure, with the year to date', '`progress/2014-15/Q2/HSG-016.yaml`'],
  ['A figure that was restated, with what it had been', '`progress/2013-14/Q3/FIN-003.yaml`'],
  ['A figure that no public report shows', '`progress/2014-15/Q2/LEI-004.yaml`'],
  ['A figure outside its bounds, looked at and accepted', '`progress/2013-14/Q3/ICT-001.yaml`'],
  ['Answered without a figure', '`HSG-030`, `HSG-021` and `CUS-006`, Q2 2014/15'],
  ['Received late', '`FIN-001`, `CUS-002` and `ENV-005`, Q2 2014/15'],
  ['Overdue: no file at all', '`HRM-004` for Q2, `J-A-02` for September, the assessment of `everyday` for Q2'],
  ['Overdue, though the next figure came: a figure stays owed', '`ENV-003` and `LEI-001` for August 2014'],
  ['Passed over: the next update came, and nobody is chased', '`J-A-02` for July 2014'],
  ['A deadline that was put off, and one that was waived', '`PLN-012` for Q2, `ENV-006` for Q1 2014/15'],
  ['Agreed too late, merely requested, run out, kept', '`HRM-004`, `COM-001`, `HSG-021`, `FIN-002` in `exceptions/`'],
  ['A break in series that stops a comparison', '`progress/2013-14/Q1/HSG-030.yaml`'],
  ['The action plan of 2014/15: 56 activities and two that were withdrawn', '`activities/`'],
  ['Major projects with milestones, re-dated by Cabinet', '`J-A-01`, `P-A-02`, `H-A-09`'],
  ['One that is completed, one that failed, one that is on hold', '`H-A-02`, `H-A-01`, `H-A-06`'],
  [
    'Recommendations of auditors, inspectors and a Panel; management said so, the auditor verified',
    '`recommendations/`',
  ],
  ['Risks that rose and fell, with what is done about them', '`risks/`'],
  ['Budgets rated on gross or on net, works, savings and income', '`budgets/`'],
  ['Two sessions of the Performance Panel', '`reviews/`'],
  ['What Cabinet and committees were given, what they resolved, and what came of it', '`papers/`'],
  ['Ten bodies that receive different things', '`bodies/`'],
];

const text = `# Northmoor District Council

A district council that does not exist, as large and as untidy as a real one, with three and a half years of figures that
nobody measured. It names posts and no persons. Nothing in it is drawn from a real council's records.

\`reporting_day\` in \`pmf.yaml\` stops the clock on 22 October 2014: figures of Q2 2014/15 were due on the 10th and
assessments on the 20th. An example has no history of its own, so the clock is \`declared\`: every file says itself when
it was reported, and each report says that these dates are claims.

    pmf check
    pmf report --quarter Q2

| What to see | Where |
|---|---|
${sights.map(([see, where]) => `| ${see} | ${where} |`).join('\n')}

Figures of 2011/12 and 2012/13 were carried over from spreadsheets. \`owed_from\` says that nothing was owed before April
2013, so their gaps are history and nobody is chased for them.

This folder is written by a script, \`test/northmoor/\` in the project's own repository. To change the example, change the
script and run \`npm run example\`.
`;

export const readme: ReadonlyMap<string, string> = new Map([['README.md', text]]);
