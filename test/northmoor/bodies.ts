import { yamlOf } from './yaml.js';

const performanceAndRiskManagementBoard = {
  name: 'Performance and Risk Management Board',
  formerly: [{ name: 'Performance Board', until: '2013-03-31' }],
  frequency: 'quarterly',
  receives: [
    { plans: ['corporate', 'annual-action', 'service', 'governance-action', 'audit'] },
    { records: ['budget', 'risk', 'recommendation', 'exception', 'review'] },
  ],
  sections: [
    ...['cover', 'contents', 'agenda', 'overview', 'completeness', 'agreed-exceptions', 'off-target'],
    ...[
      'escalations',
      'recovery-plans',
      'decisions',
      'assessments',
      'risks',
      'budget',
      'recommendations',
      'reviews',
      'lessons',
      'key',
      'indicators-at-a-glance',
    ],
    ...['activities', 'revisions', 'data-quality', 'thread', 'provenance'],
  ],
  detail: 'summary',
  audience: 'internal',
  meetings: [
    ...['2013-05-21', '2013-07-09', '2013-08-13', '2013-10-08', '2013-11-12'],
    ...['2014-01-07', '2014-02-11', '2014-04-08', '2014-05-20', '2014-07-08', '2014-08-12'],
    ...['2014-10-07', '2014-10-14', '2014-10-28', '2015-01-06', '2015-01-27'],
  ],
  papers_due_days: 5,
  agrees_exceptions: true,
  terms_of_reference:
    'Reviews performance, budgets and risk together each quarter, agrees exceptions from deadlines before they pass, and may set up a Performance Panel to look into a service.',
};

const performancePanel = {
  name: 'Performance Panel',
  frequency: 'per-meeting',
  receives: [{ records: ['plan', 'indicator', 'activity', 'budget', 'risk', 'recommendation'] }],
  sections: [
    ...['cover', 'contents', 'agenda', 'overview', 'off-target', 'recovery-plans', 'assessments', 'indicators'],
    ...['activities', 'budget', 'risks', 'recommendations', 'reviews', 'lessons', 'key', 'completeness', 'provenance'],
  ],
  detail: 'full',
  audience: 'internal',
  papers_due_days: 5,
  terms_of_reference:
    'Looks into one service plan or a few measures at the request of the Board, hears the Head of Service, and recommends to the Board what should change.',
  exempt_reason: 'Paragraph 1: information relating to an individual',
};

const cabinet = {
  name: 'Cabinet',
  frequency: 'quarterly',
  receives: [{ plans: ['annual-action'] }, { records: ['budget', 'risk'] }],
  sections: [
    ...['cover', 'contents', 'agenda', 'overview', 'off-target', 'assessments', 'budget', 'risks', 'decisions'],
    ...['key', 'completeness', 'indicators-at-a-glance', 'activities', 'revisions', 'provenance'],
  ],
  detail: 'summary',
  audience: 'public',
  meetings: [
    ...['2013-04-08', '2013-05-13', '2013-06-03', '2013-07-15', '2013-09-02', '2013-10-01', '2013-11-04', '2013-12-02'],
    ...['2014-01-06', '2014-02-10', '2014-03-10', '2014-04-07', '2014-05-12', '2014-06-02', '2014-07-07', '2014-09-01'],
    ...['2014-10-06', '2014-11-03', '2014-12-01', '2015-02-02'],
  ],
  papers_due_days: 7,
  terms_of_reference:
    'Oversees the delivery of the Annual Action Plan, the budget and the high risks, and decides what is done where delivery falls behind.',
};

const overviewAndScrutinyCommittee = {
  name: 'Overview and Scrutiny Committee',
  formerly: [{ name: 'Scrutiny Committee', until: '2012-05-31' }],
  frequency: 'quarterly',
  receives: [{ plans: ['annual-action'] }, { records: ['budget', 'risk'] }],
  sections: [
    ...['cover', 'contents', 'decisions', 'agenda', 'overview', 'off-target', 'assessments', 'budget', 'risks'],
    ...['key', 'completeness', 'indicators-at-a-glance', 'activities', 'revisions', 'provenance'],
  ],
  detail: 'summary',
  audience: 'public',
  meetings: [
    ...['2013-06-19', '2013-09-18', '2013-11-20', '2014-02-19', '2014-06-18', '2014-09-17', '2014-11-19', '2015-02-18'],
  ],
  papers_due_days: 7,
  terms_of_reference:
    'Holds Cabinet to account for the delivery of the Annual Action Plan, asks for explanations, and recommends to Cabinet and Full Council.',
};

const auditCommittee = {
  name: 'Audit Committee',
  frequency: 'quarterly',
  receives: [
    { sources: ['internal-audit', 'external-audit', 'inspection', 'governance'] },
    { plans: ['governance-action', 'audit'] },
    { records: ['risk'], services: ['resources'] },
  ],
  sections: [
    'cover',
    'contents',
    'agenda',
    'recommendations',
    'risks',
    'decisions',
    'key',
    'completeness',
    'provenance',
  ],
  detail: 'full',
  audience: 'internal',
  meetings: [
    ...['2013-06-25', '2013-09-24', '2013-12-10', '2014-03-18', '2014-06-24', '2014-09-23', '2014-12-09', '2015-03-24'],
  ],
  papers_due_days: 7,
  terms_of_reference:
    'Satisfies itself that what auditors, inspectors and the governance review recommend is done, and that it was verified.',
};

const membersBulletin = {
  name: "Members' Bulletin",
  frequency: 'quarterly',
  receives: [{ records: ['activity'], major: true }],
  sections: ['projects'],
  detail: 'summary',
  audience: 'public',
  terms_of_reference: 'Tells all members each quarter how the major projects are going.',
};

const corporateLeadershipTeam = {
  name: 'Corporate Leadership Team',
  formerly: [{ name: 'Corporate Management Team', until: '2012-12-31' }],
  frequency: 'monthly',
  receives: [{ plans: ['annual-action'], records: ['activity'] }],
  sections: ['cover', 'overview', 'completeness', 'activities', 'key', 'provenance'],
  detail: 'full',
  audience: 'internal',
  meetings: [
    '2014-04-22',
    '2014-05-13',
    '2014-06-24',
    '2014-07-22',
    '2014-08-26',
    '2014-09-23',
    '2014-10-27',
    '2014-11-25',
  ],
  papers_due_days: 2,
  terms_of_reference: 'Keeps the activities of the Annual Action Plan moving from month to month.',
};

const serviceManagementTeam = {
  name: 'Service management team',
  frequency: 'monthly',
  receives: [{ records: ['plan', 'indicator', 'activity', 'recommendation', 'risk', 'budget'] }],
  per: 'service',
  sections: [
    ...['cover', 'contents', 'overview', 'completeness', 'off-target', 'escalations', 'recovery-plans'],
    ...['assessments', 'indicators-at-a-glance', 'indicators', 'activities', 'recommendations', 'risks'],
    ...['budget', 'what-would-help', 'key', 'provenance'],
  ],
  detail: 'full',
  audience: 'internal',
  terms_of_reference: 'Manages the service by its plan: its measures, its activities, its budget and its risks.',
};

const serviceTeamBriefing = {
  name: 'Service team briefing',
  frequency: 'monthly',
  receives: [{ records: ['indicator', 'activity'] }],
  per: 'service',
  sections: ['what-would-help'],
  detail: 'summary',
  audience: 'internal',
  terms_of_reference: 'Tells everybody in the service on one page how it is doing and what would help.',
};

const fullCouncil = {
  name: 'Full Council',
  frequency: 'annual',
  receives: [{ plans: ['corporate', 'annual-action'] }, { records: ['budget'] }],
  sections: [
    ...['cover', 'contents', 'agenda', 'overview', 'priorities', 'projects', 'budget', 'lessons'],
    ...['key', 'data-quality', 'completeness', 'provenance'],
  ],
  detail: 'summary',
  audience: 'public',
  meetings: [
    ...['2013-05-15', '2013-07-24', '2013-09-18', '2013-12-11', '2014-02-26', '2014-04-16', '2014-05-14', '2014-07-23'],
    ...['2014-09-17', '2014-11-12', '2014-12-17', '2015-02-25', '2015-04-15', '2015-07-22'],
  ],
  papers_due_days: 7,
  terms_of_reference: 'Adopts the corporate plan and receives the annual report on what came of it.',
};

/** The bodies of the example: the name of a file in bodies/, and its text. */
export const bodies: Readonly<Record<string, string>> = {
  'performance-and-risk-management-board.yaml': yamlOf(performanceAndRiskManagementBoard),
  'performance-panel.yaml': yamlOf(performancePanel),
  'cabinet.yaml': yamlOf(cabinet),
  'overview-and-scrutiny-committee.yaml': yamlOf(overviewAndScrutinyCommittee),
  'audit-committee.yaml': yamlOf(auditCommittee),
  'members-bulletin.yaml': yamlOf(membersBulletin),
  'corporate-leadership-team.yaml': yamlOf(corporateLeadershipTeam),
  'service-management-team.yaml': yamlOf(serviceManagementTeam),
  'service-team-briefing.yaml': yamlOf(serviceTeamBriefing),
  'full-council.yaml': yamlOf(fullCouncil),
};
