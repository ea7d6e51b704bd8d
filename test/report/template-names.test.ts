import { expect, it } from 'vitest';
import { receive } from '../../src/assess/receive.js';
import { templateTexts } from '../../src/report/template-names.js';
import { assessed } from '../builders/assessed.js';
import { held } from '../builders/framework.js';

it.each([
  { holders: [{ name: 'A. Nother', from: '2012-01-01' }], said: 'Head of Housing', because: 'it is held' },
  {
    holders: [{ name: 'A. Nother', from: '2012-01-01', to: '2012-11-30' }],
    said: 'Housing Manager (for the vacant post of Head of Housing)',
    because: 'who is asked is named with the post that they answer for',
  },
])('the head of a service is $said: $because', ({ holders, said }) => {
  const assessment = assessed({
    owners: { head: { title: 'Head of Housing', deputy: 'manager', holders }, manager: { title: 'Housing Manager' } },
    services: { housing: { head: 'head' } },
    bodies: { briefing: { receives: [{}], per: 'service' } },
  });
  const { framework } = assessment;
  const recipient = { body: held(framework, 'body', 'briefing'), service: held(framework, 'service', 'housing') };
  const provenance = { version: '0.1.0' };
  const told = templateTexts.head_of_service?.of({
    assessment: receive(assessment, recipient),
    draft: false,
    provenance,
  });
  expect(told).toBe(said);
});
