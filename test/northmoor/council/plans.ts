import { heldBy } from './held.js';
import { communityPriorities, corporatePriorities } from './priorities.js';
import { servicePlans } from './service-plans.js';
import { years } from './years.js';

const communityStrategy = {
  title: 'Community Strategy 2010-20',
  kind: 'community-strategy',
  from: '2010-04-01',
  to: '2020-03-31',
  owner: 'chief-executive',
  assessed: 'none',
  priorities: communityPriorities,
  document: {
    status: 'approved',
    sponsor: 'Chair of the Northmoor Partnership',
    approvals: [
      { by: 'Northmoor Partnership', on: '2010-02-04' },
      { by: 'Full Council', on: '2010-02-24', minute: '91' },
    ],
    review_every_years: 5,
    next_review: '2015-02-28',
    relevant_to: 'The council and its partners',
  },
};

const corporatePlan = {
  title: 'Corporate Plan 2012-15',
  kind: 'corporate',
  from: '2012-04-01',
  to: '2015-03-31',
  parent: 'community-strategy-2010-20',
  owner: 'chief-executive',
  assessed: 'annual',
  priorities: corporatePriorities,
  document: {
    status: 'approved',
    sponsor: 'Chief Executive',
    approvals: [{ by: 'Full Council', on: '2012-02-22', minute: '87' }],
    review_every_years: 3,
    next_review: '2015-03-31',
    equality_assessment: 'Carried out in January 2012; no adverse effect found',
    relevant_to: 'The whole council',
    versions: [
      { version: '0.9', date: '2012-01-16', description: 'Draft for the Overview and Scrutiny Committee' },
      { version: '1.0', date: '2012-02-22', description: 'As approved by Full Council' },
      { version: '1.1', date: '2014-04-01', description: 'Posts brought up to date after the merger of two services' },
    ],
  },
};

const approvedByCabinet = {
  '2012-13': { on: '2012-03-12', minute: '131' },
  '2013-14': { on: '2013-03-11', minute: '124' },
  '2014-15': { on: '2014-03-10', minute: '118' },
} as const;

function annualActionPlan({ year, shown, from, to, next }: (typeof years)[number]): readonly [string, object] {
  const id = `annual-action-plan-${year}`;
  const document = {
    status: next === undefined ? 'approved' : 'superseded',
    sponsor: 'Chief Executive',
    approvals: [{ by: 'Cabinet', ...approvedByCabinet[year] }],
    ...(next === undefined
      ? { next_review: '2015-03-31', relevant_to: 'The whole council' }
      : { superseded_by: `annual-action-plan-${next}` }),
  };
  const plan = { title: `Annual Action Plan ${shown}`, kind: 'annual-action', from, to };
  return [id, { ...plan, parent: 'corporate-plan-2012-15', owner: 'chief-executive', ...heldBy(id), document }];
}

const governanceActionPlan = {
  title: 'Governance Action Plan 2014/15',
  kind: 'governance-action',
  from: '2014-04-01',
  to: '2015-03-31',
  parent: 'corporate-plan-2012-15',
  owner: 'head-of-resources',
  ...heldBy('governance-action-plan-2014-15'),
  document: {
    status: 'approved',
    sponsor: 'Head of Resources',
    approvals: [{ by: 'Audit Committee', on: '2014-06-24', minute: '12' }],
    next_review: '2015-06-30',
  },
};

const auditPlan = {
  title: 'Internal Audit Plan 2014/15',
  kind: 'audit',
  from: '2014-04-01',
  to: '2015-03-31',
  parent: 'corporate-plan-2012-15',
  owner: 'internal-audit-manager',
  ...heldBy('internal-audit-plan-2014-15'),
  document: {
    status: 'approved',
    sponsor: 'Head of Resources',
    approvals: [{ by: 'Audit Committee', on: '2014-03-18', minute: '44' }],
    next_review: '2015-03-31',
  },
};

const framework = {
  title: 'Performance Management Framework',
  kind: 'framework',
  from: '2012-04-01',
  to: '2015-03-31',
  owner: 'policy-and-performance-officer',
  document: {
    status: 'approved',
    sponsor: 'Head of Resources',
    approvals: [
      { by: 'Performance and Risk Management Board', on: '2012-04-27' },
      { by: 'Cabinet', on: '2012-05-14', minute: '8' },
    ],
    review_every_years: 3,
    next_review: '2015-01-31',
    equality_assessment: 'Not required',
    relevant_to: 'All services',
    versions: [
      { version: '1.0', date: '2012-05-14', description: 'As approved by Cabinet' },
      { version: '1.1', date: '2013-04-08', description: 'Figures are kept in files from April 2013' },
    ],
  },
};

const dataQualityPolicy = {
  title: 'Data Quality Policy 2013',
  kind: 'policy',
  from: '2013-04-01',
  to: '2016-03-31',
  parent: 'performance-framework-2012',
  owner: 'policy-and-performance-officer',
  document: {
    status: 'approved',
    sponsor: 'Head of Resources',
    approvals: [{ by: 'Cabinet', on: '2013-03-11', minute: '125' }],
    review_every_years: 3,
    next_review: '2015-12-31',
    relevant_to: 'All posts that provide or check figures',
    versions: [
      { version: '1.0', date: '2013-03-11', description: 'Six scores for each indicator, and who signs them' },
    ],
  },
};

/** Every plan of the council by id. */
export const plans: Readonly<Record<string, object>> = {
  'community-strategy-2010-20': communityStrategy,
  'corporate-plan-2012-15': corporatePlan,
  ...Object.fromEntries(years.map(annualActionPlan)),
  ...servicePlans,
  'governance-action-plan-2014-15': governanceActionPlan,
  'internal-audit-plan-2014-15': auditPlan,
  'performance-framework-2012': framework,
  'data-quality-policy-2013': dataQualityPolicy,
};
