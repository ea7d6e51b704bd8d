import { fileOf } from '../builders/records.js';

export const asked = {
  reason: 'x',
  requested_by: 'head-of-housing',
  requested_on: '2012-10-01',
  subjects: '[p]',
  periods: '[2012-13-Q2]',
};
export const body = fileOf({
  name: 'Board',
  frequency: 'quarterly',
  receives: '[{plans: [annual-action]}]',
  sections: '[cover]',
});

export const paper = (fields = {}) =>
  fileOf({
    body: 'b',
    period: '2012-13-Q2',
    meeting: '2012-11-05',
    version: '"1.0"',
    status: 'final',
    recommendations: '[{action: note, text: x}]',
    ...fields,
  });

export const review = (fields = {}) => fileOf({ body: 'b', date: '2012-11-05', plan: 'p', ...fields });
