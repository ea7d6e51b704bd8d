/** The services of the council by id. Economic development was merged into planning in April 2014. */
export const services = {
  'customer-services': {
    name: 'Customer Services',
    head: 'head-of-customer-services',
    portfolio_holder: 'portfolio-holder-organisation',
    from: '2012-04-01',
  },
  'economic-development': {
    name: 'Economic Development',
    head: 'head-of-economic-development',
    portfolio_holder: 'portfolio-holder-economy',
    from: '2011-04-01',
    to: '2014-03-31',
    succeeded_by: 'planning',
  },
  'environmental-services': {
    name: 'Environmental Services',
    head: 'head-of-environmental-services',
    portfolio_holder: 'portfolio-holder-environment',
  },
  housing: { name: 'Housing', head: 'head-of-housing', portfolio_holder: 'portfolio-holder-housing' },
  'leisure-and-communities': {
    name: 'Leisure and Communities',
    head: 'head-of-leisure-and-communities',
    portfolio_holder: 'portfolio-holder-leisure',
  },
  planning: {
    name: 'Planning and Regeneration',
    head: 'head-of-planning',
    portfolio_holder: 'portfolio-holder-economy',
    formerly: [
      { name: 'Planning and Building Control', until: '2013-03-31' },
      { name: 'Planning', until: '2014-03-31' },
    ],
  },
  resources: { name: 'Resources', head: 'head-of-resources', portfolio_holder: 'portfolio-holder-finance' },
} as const;
