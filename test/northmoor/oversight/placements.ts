import type { Placement, PlanChange } from '../placement.js';

type Where = Omit<Placement, 'id'>;

function added(on: string, agreed_by: string, reason: string): { readonly added: PlanChange } {
  return { added: { on, reason, agreed_by } };
}

const byHead = (service: string) => `Head of ${service}`;
const board = 'Performance and Risk Management Board';

/** In the plan of each service that a Panel looked at, or that auditors and inspectors wrote to. */
const ofServices: Readonly<Record<string, readonly Where[]>> = {
  'IA-2013-01': [{ plan: 'resources-2013-14', objective: 'everyday-money' }],
  'IA-2013-02': [{ plan: 'resources-2013-14', objective: 'everyday-money' }],
  'IA-2013-03': [
    { plan: 'resources-2013-14', ...added('2013-08-05', byHead('Resources'), 'Recommended by Internal Audit.') },
    { plan: 'resources-2014-15' },
  ],
  'IA-2013-04': [
    {
      plan: 'environmental-services-2013-14',
      objective: 'places-safety',
      ...added('2013-09-30', byHead('Environmental Services'), 'Recommended by Internal Audit.'),
    },
    { plan: 'environmental-services-2014-15', objective: 'places-safety' },
  ],
  'IA-2013-05': [
    {
      plan: 'leisure-and-communities-2013-14',
      ...added('2013-12-06', byHead('Leisure and Communities'), 'Recommended by Internal Audit.'),
    },
    { plan: 'leisure-and-communities-2014-15' },
  ],
  'EA-2013-01': [
    { plan: 'resources-2013-14', ...added('2013-12-02', 'Cabinet', 'Recommended by the external auditor.') },
    { plan: 'resources-2014-15' },
  ],
  'EA-2013-02': [
    { plan: 'resources-2013-14', ...added('2013-09-24', 'Audit Committee', 'Recommended by the external auditor.') },
    { plan: 'resources-2014-15' },
  ],
  'EA-2014-01': [
    { plan: 'resources-2014-15', ...added('2014-09-23', 'Audit Committee', 'Recommended by the external auditor.') },
  ],
  'EA-2014-02': [
    {
      plan: 'resources-2013-14',
      objective: 'everyday-money',
      ...added('2014-02-14', byHead('Resources'), 'Recommended by the external auditor.'),
    },
    { plan: 'resources-2014-15', objective: 'everyday-money' },
  ],
  'INS-2013-01': [
    {
      plan: 'resources-2013-14',
      ...added('2013-06-03', 'Chief Executive', 'Recommended by the inspection of May 2013.'),
    },
  ],
  'INS-2013-02': [
    {
      plan: 'environmental-services-2013-14',
      objective: 'places-safety',
      ...added('2013-10-14', byHead('Environmental Services'), 'Recommended by the audit of food law enforcement.'),
    },
    { plan: 'environmental-services-2014-15', objective: 'places-safety' },
  ],
  'INS-2014-01': [{ plan: 'planning-2014-15', objective: 'jobs-decisions' }],
  'INS-2014-02': [{ plan: 'planning-2014-15', objective: 'jobs-decisions' }],
  'PP-2013-01': [
    {
      plan: 'housing-2013-14',
      objective: 'homes-standards',
      ...added('2014-02-11', board, 'Recommended by the Performance Panel of November 2013.'),
    },
    { plan: 'housing-2014-15', objective: 'homes-standards' },
  ],
  'PP-2013-02': [
    {
      plan: 'housing-2013-14',
      objective: 'homes-homelessness',
      ...added('2014-02-11', board, 'Recommended by the Performance Panel of November 2013.'),
    },
    { plan: 'housing-2014-15', objective: 'homes-homelessness' },
  ],
  'PP-2013-03': [
    {
      plan: 'housing-2013-14',
      objective: 'homes-affordable',
      ...added('2014-02-11', board, 'Recommended by the Performance Panel of November 2013.'),
    },
    { plan: 'housing-2014-15', objective: 'homes-affordable' },
  ],
  'PP-2014-01': [
    {
      plan: 'environmental-services-2014-15',
      objective: 'everyday-waste',
      ...added(
        '2014-09-16',
        byHead('Environmental Services'),
        'Recommended by the Performance Panel of September 2014.',
      ),
    },
  ],
  'PP-2014-02': [
    {
      plan: 'environmental-services-2014-15',
      objective: 'everyday-waste',
      ...added(
        '2014-09-16',
        byHead('Environmental Services'),
        'Recommended by the Performance Panel of September 2014.',
      ),
    },
  ],
};

/** What Internal Audit follows up in 2014/15, with the meeting that took later reports into its plan. */
const ofInternalAudit: readonly Placement[] = [
  ...['IA-2014-01', 'IA-2014-02'].map((id) => ({ id, plan: 'internal-audit-plan-2014-15' })),
  ...['IA-2014-03', 'IA-2014-04'].map((id) => ({
    id,
    plan: 'internal-audit-plan-2014-15',
    ...added('2014-06-24', 'Audit Committee', 'Reported since the plan was approved.'),
  })),
  ...['IA-2014-05', 'IA-2014-06', 'IA-2014-07'].map((id) => ({
    id,
    plan: 'internal-audit-plan-2014-15',
    ...added('2014-09-23', 'Audit Committee', 'Reported since the meeting of June 2014.'),
  })),
];

const ofGovernance: readonly Placement[] = ['01', '02', '03', '04', '05'].map((number) => ({
  id: `GOV-2014-${number}`,
  plan: 'governance-action-plan-2014-15',
  objective: 'fit-governance',
}));

/** Which plan delivers which recommendation, and under which objective. */
export const recommendationPlacements: readonly Placement[] = [
  ...Object.entries(ofServices).flatMap(([id, places]) => places.map((where) => ({ id, ...where }))),
  ...ofInternalAudit,
  ...ofGovernance,
];
