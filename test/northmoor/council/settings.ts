import { yamlOf } from '../yaml.js';

const byTenth = { months_after: 1, day: 10 };

/** pmf.yaml: the council's policies, with the deadlines of its framework written out. */
export const settings = yamlOf(
  {
    schema_version: 1,
    council: 'Northmoor District Council',
    financial_year_start: 4,
    timezone: 'Europe/London',
    owed_from: '2013-04-01',
    reporting_day: '2014-10-22',
    deadlines: {
      indicator: { monthly: byTenth, quarterly: byTenth, annual: { months_after: 1, day: 'last' } },
      activity: { monthly: { months_after: 0, day: 'last' } },
      recommendation: { quarterly: byTenth },
      risk: { quarterly: byTenth },
      budget: { quarterly: byTenth },
      assessment: { quarterly: { months_after: 1, day: 20 }, annual: { months_after: 2, day: 'last' } },
    },
    timeliness: { clock: 'declared', branch: 'main' },
    rating: { tolerance: { kind: 'percent', amber: 5 }, amber_if_improving: false },
    travel_tolerance: { kind: 'percent', by: 2 },
    escalation: { recovery_plan: 2, panel: 3, head_of_service: 2, chief_executive: 3 },
    risk_matrix: { low: 1, medium: 5, high: 10, 'very-high': 17 },
    budget_bands: { amber: 1, red: 2.5 },
    labels: { recommendation_priority: { high: 'Essential', medium: 'Important', low: 'Advisable' } },
    house_style: { colours: { main: '#00524c', accent: '#1a4f8b' }, logo: 'logo.svg' },
  },
  'An example: the day stands still on 22 October 2014, and each file says itself when it was reported. Figures from before April 2013 were carried over from spreadsheets, so nothing was owed then.',
);

/** Two hills over water. Drawn for the example, after nobody's arms. */
export const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60" role="img" aria-label="Northmoor District Council">
  <path d="M0 44 L32 10 L58 38 L78 20 L120 44 Z" fill="#00524c"/>
  <path d="M0 50 H120" stroke="#1a4f8b" stroke-width="5"/>
</svg>
`;
