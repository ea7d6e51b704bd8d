import { chiefOfficers } from './chief-officers.js';
import { email, type Post } from './post.js';

/** Where a manager's post stands: the service, and whose deputy stands in. */
function managers(
  service: string,
  head: string,
  titles: Readonly<Record<string, string | { readonly title: string; readonly deputy: string }>>,
): Readonly<Record<string, Post>> {
  const posts = Object.entries(titles).map(([id, told]): readonly [string, Post] => {
    const { title, deputy } = typeof told === 'string' ? { title: told, deputy: undefined } : told;
    const stand = deputy === undefined ? {} : { deputy };
    const roles = ['lead-officer', 'data-provider'] as const;
    return [id, { title, roles, service, reports_to: head, ...stand, email: email(id) }];
  });
  return Object.fromEntries(posts);
}

const officers: Readonly<Record<string, Post>> = {
  ...managers('environmental-services', 'head-of-environmental-services', {
    'countryside-officer': 'Countryside Officer',
    'environmental-health-manager': 'Environmental Health Manager',
    'street-scene-manager': 'Street Scene Manager',
    'waste-contract-manager': { title: 'Waste Contract Manager', deputy: 'street-scene-manager' },
  }),
  ...managers('housing', 'head-of-housing', {
    'housing-options-manager': 'Housing Options Manager',
    'housing-strategy-manager': 'Housing Strategy Manager',
    'private-sector-housing-manager': 'Private Sector Housing Manager',
  }),
  ...managers('planning', 'head-of-planning', {
    'building-control-manager': 'Building Control Manager',
    'development-manager': 'Development Manager',
    'economic-development-manager': 'Economic Development Manager',
    'planning-policy-manager': 'Planning Policy Manager',
  }),
  ...managers('resources', 'head-of-resources', {
    'accountancy-manager': 'Accountancy Manager',
    'democratic-services-manager': 'Democratic Services Manager',
    'estates-manager': 'Estates Manager',
    'hr-manager': 'Human Resources Manager',
    'ict-manager': 'ICT Manager',
    'internal-audit-manager': 'Internal Audit Manager',
    'procurement-officer': 'Procurement Officer',
    'revenues-and-benefits-manager': { title: 'Revenues and Benefits Manager', deputy: 'head-of-resources' },
  }),
  ...managers('leisure-and-communities', 'head-of-leisure-and-communities', {
    'community-safety-officer': 'Community Safety Officer',
    'leisure-manager': { title: 'Leisure Manager', deputy: 'director-of-communities' },
  }),
  ...managers('customer-services', 'head-of-customer-services', {
    'communications-manager': 'Communications Manager',
    'customer-services-manager': 'Customer Services Manager',
  }),
  'policy-and-performance-officer': {
    title: 'Policy and Performance Management Officer',
    roles: ['coordinator', 'validator'],
    service: 'resources',
    reports_to: 'head-of-resources',
    email: email('performance'),
    holders: [{ github: 'northmoor-performance', from: '2012-06-11' }],
    job_description_checked: '2014-06-02',
  },
};

function member(subject: string, title: string): Post {
  return {
    title: `Portfolio Holder for ${title}`,
    roles: ['portfolio-holder'],
    email: `${subject}@members.northmoor.example`,
  };
}

const members: Readonly<Record<string, Post>> = {
  'portfolio-holder-economy': member('economy', 'the Economy and Regeneration'),
  'portfolio-holder-environment': member('environment', 'the Environment'),
  'portfolio-holder-finance': member('finance', 'Finance'),
  'portfolio-holder-housing': member('housing', 'Housing'),
  'portfolio-holder-leisure': member('leisure', 'Leisure and Communities'),
  'portfolio-holder-organisation': {
    ...member('organisation', 'Organisational Development'),
    roles: ['portfolio-holder', 'champion'],
  },
};

export const posts: Readonly<Record<string, Post>> = { ...chiefOfficers, ...officers, ...members };
