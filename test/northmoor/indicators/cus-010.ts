import type { Measured } from './measured.js';

export const cus010: Measured = {
  id: 'CUS-010',
  comment: 'Proposed: the Customer Services Manager asks for it, and Cabinet has not yet decided.',
  heldBy: 'service-plan',
  plannedFrom: '2014-15',
  record: {
    title: 'Users who are content with a form on the website',
    definition: 'Those who press the smiling face at the end of a form, of all who press one of the three.',
    rationale: 'Forms that annoy drive people back to the telephone.',
    service: 'customer-services',
    owner: 'customer-services-manager',
    type: 'percentage',
    decimals: 0,
    polarity: 'maximise',
    frequency: 'quarterly',
    first_period: '2014-15-Q2',
    numerator_label: 'Smiling faces',
    denominator_label: 'All faces',
    source: 'The forms that work from end to end since September 2014',
    audience: 'internal',
  },
  runs: [],
};
