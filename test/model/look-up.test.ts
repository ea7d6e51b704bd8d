import { describe, expect, it } from 'vitest';
import { lookUp } from '../../src/model/look-up.js';
import { frameworkOf } from '../builders/framework.js';

const framework = frameworkOf({
  indicators: {
    'HSG-014': { code: 'H 001', title: 'Homes let' },
    'HSG-020': { title: 'Homes built' },
    'HSG-021': { title: 'Twice' },
    'HSG-022': { title: 'Twice' },
  },
  services: { housing: { name: 'Housing', formerly: [{ name: 'Housing and Health', until: '2011-03-31' }] } },
  plans: { plan: { priorities: [{ id: 'homes', title: 'Homes for all', objectives: [{ id: 'H-A', title: 'Let' }] }] } },
});

describe('what a text names', () => {
  it.each([
    { text: 'hsg-014', found: ['HSG-014'], because: 'capital letters do not matter' },
    { text: 'H 001', found: ['HSG-014'], because: 'the council knows it by its code' },
    { text: 'homes  BUILT', found: ['HSG-020'], because: 'a title will do' },
    { text: 'Housing and Health', found: ['housing'], because: 'it was called so once' },
    { text: 'H-A', found: ['H-A'], because: 'objectives have ids too' },
    { text: 'Homes for all', found: ['homes'], because: 'and priorities have titles' },
    { text: 'Twice', found: ['HSG-021', 'HSG-022'], because: 'two have that title' },
    { text: 'HSG-041', found: [], because: 'no record is called so' },
  ])('$text: $because', ({ text, found }) => {
    const answer = lookUp(framework, text);
    const things = answer.found === 'one' ? [answer.thing] : answer.found === 'several' ? answer.things : [];
    expect(things.map((thing) => thing.id)).toEqual(found);
  });

  it.each([
    { text: 'HSG-041', meant: ['HSG-014'], because: 'two digits are swapped' },
    { text: 'built', meant: ['HSG-020'], because: 'a title holds the word' },
    { text: 'quite another thing', meant: [], because: 'nothing is near' },
  ])('$text probably means $meant: $because', ({ text, meant }) => {
    const answer = lookUp(framework, text);
    expect(answer.found === 'none' && answer.meant.map((thing) => thing.id)).toEqual(meant);
  });

  it('looks among the kinds asked for alone', () => {
    const answer = lookUp(framework, 'housing', ['owner']);
    expect(answer.found === 'none' && answer.meant.map((thing) => thing.id)).toEqual(['head-of-housing']);
  });
});
