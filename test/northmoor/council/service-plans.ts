import { heldBy } from './held.js';
import { years } from './years.js';

interface Planning {
  readonly title: string;
  readonly owner: string;
  /** The last year with a plan of its own, where another service took over. */
  readonly until?: string;
}

const services: Readonly<Record<string, Planning>> = {
  'customer-services': { title: 'Customer Services', owner: 'head-of-customer-services' },
  'economic-development': {
    title: 'Economic Development',
    owner: 'head-of-economic-development',
    until: '2013-14',
  },
  'environmental-services': { title: 'Environmental Services', owner: 'head-of-environmental-services' },
  housing: { title: 'Housing', owner: 'head-of-housing' },
  'leisure-and-communities': { title: 'Leisure and Communities', owner: 'head-of-leisure-and-communities' },
  planning: { title: 'Planning', owner: 'head-of-planning' },
  resources: { title: 'Resources', owner: 'head-of-resources' },
};

/** A Panel looked at Housing in 2013; since then its plan is assessed each quarter. Leisure's is, while its head is away. */
const assessed: Readonly<Record<string, 'quarterly' | 'annual'>> = {
  'housing-2014-15': 'quarterly',
  'leisure-and-communities-2013-14': 'annual',
};

const approvedOn = { '2012-13': '2012-03-30', '2013-14': '2013-03-28', '2014-15': '2014-03-31' } as const;

function planOf(service: string, { year, shown, from, to, next }: (typeof years)[number]): readonly [string, object] {
  const id = `${service}-${year}`;
  const { title, owner, until } = services[service] ?? { title: service, owner: 'chief-executive' };
  const isPlanningSince = service === 'planning' && year === '2014-15';
  const name = isPlanningSince ? 'Planning and Regeneration' : title;
  const plan = { title: `${name} Service Plan ${shown}`, kind: 'service', from, to };
  const follows = until === year ? `planning-${next}` : `${service}-${next}`;
  const document = {
    status: next === undefined ? 'approved' : 'superseded',
    approvals: [{ by: 'Chief Executive', on: approvedOn[year] }],
    ...(next === undefined ? { next_review: '2015-03-31' } : { superseded_by: follows }),
  };
  const often = assessed[id];
  return [
    id,
    {
      ...plan,
      parent: `annual-action-plan-${year}`,
      service,
      owner,
      ...(often && { assessed: often }),
      ...heldBy(id),
      document,
    },
  ];
}

/** A plan for each service in each year in which it runs, by id. */
export const servicePlans: Readonly<Record<string, object>> = Object.fromEntries(
  Object.entries(services).flatMap(([service, { until }]) =>
    years.filter(({ year }) => until === undefined || year <= until).map((year) => planOf(service, year)),
  ),
);
