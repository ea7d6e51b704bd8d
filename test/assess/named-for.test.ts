import { describe, expect, it } from 'vitest';
import { namedFor } from '../../src/assess/named-for.js';
import { frameworkOf, held, period } from '../builders/framework.js';

const framework = frameworkOf({
  owners: {
    head: { email: 'head@northmoor.example', holders: [{ name: 'A holder', github: 'head', from: '2010-01-01' }] },
  },
  bodies: { press: { audience: 'public' }, board: { audience: 'internal' } },
});

describe('a post in the report of a body', () => {
  it.each([
    { body: 'press', holders: [{ from: '2010-01-01' }], email: undefined, because: 'the public learns of no person' },
    {
      body: 'board',
      holders: [{ name: 'A holder', github: 'head', from: '2010-01-01' }],
      email: 'head@northmoor.example',
      because: 'officers may know',
    },
  ])('of $body: $because', ({ body, holders, email }) => {
    const named = namedFor(framework, held(framework, 'body', body), period('2012-13-Q2'));
    const post = held(named, 'owner', 'head');
    expect([post.holders, post.email]).toEqual([holders, email]);
  });
});
