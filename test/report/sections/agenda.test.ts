import { describe, expect, test } from 'vitest';
import { midSentence } from '../../../src/report/mid-sentence.js';
import { agenda } from '../../../src/report/sections/agenda.js';
import { body, context, id } from '../../builders/assessment.js';
import { paper, recording } from '../../builders/papers.js';
import { linesOf } from '../words-of.js';

const framework = recording({
  body: [
    body({ id: id('full-council'), name: 'Full Council' }),
    body({ id: id('audit-committee'), name: 'Audit Committee' }),
  ],
});
const lines = (of: Parameters<typeof context>[0]) => linesOf(agenda.build(context({ framework, ...of })));

describe('agenda', () => {
  test('what the body is asked, in the order and the numbering that minutes refer to', () => {
    const recommendations = [
      { action: 'note' as const, text: 'The progress made.' },
      { action: 'agree' as const, text: 'a new end date of 27 February 2013' },
      { action: 'recommend' as const, to: id('full-council'), text: 'That the plan be extended' },
      { action: 'recommend' as const, to: id('audit-committee'), text: 'another look' },
      { action: 'recommend' as const, text: 'the same to all' },
    ];
    expect(lines({ paper: paper('q2', { recommendations }) })).toEqual([
      '## Agenda',
      'Meeting of 5 November 2012.',
      'Cabinet is asked:',
      '- to note the progress made;',
      '- to agree a new end date of 27 February 2013;',
      '- to recommend to Full Council that the plan be extended;',
      '- to recommend to the Audit Committee another look;',
      '- to recommend the same to all.',
    ]);
  });

  test('one thing asked is a sentence', () => {
    expect(lines({ paper: paper('q2'), body: body({ name: 'Audit Committee' }) })).toContain(
      'The Audit Committee is asked to note the progress made.',
    );
  });

  test('the reasons and what else the paper tells, and of the five implications only those given', () => {
    const full = paper('q2', {
      reasons: 'It works.',
      options: 'None.',
      consultation: 'Landlords.',
      implications: { legal: 'A new duty.', sustainability: 'Less fuel.' },
      background_papers: ['The Plan'],
    });
    expect(lines({ paper: full }).slice(3)).toEqual([
      'Reasons:',
      'It works.',
      'Options considered:',
      'None.',
      'Consultation:',
      'Landlords.',
      '### Implications',
      'Legal:',
      'A new duty.',
      'Sustainability:',
      'Less fuel.',
      '### Background papers',
      '- The Plan',
    ]);
  });

  test.each([
    { given: undefined, said: 'This report is not on the agenda of any recorded meeting of Cabinet.' },
    {
      given: paper('q2', { audience: 'internal', reasons: 'SECRET' }),
      said: 'The paper that this report is made for is internal and is not shown here.',
    },
  ])('$said', ({ given, said }) => {
    expect(lines({ paper: given, body: body({ audience: 'public' }) })).toEqual(['## Agenda', said]);
  });
});

test.each([
  { text: 'The progress made.', said: 'the progress made', because: 'a small word begins it' },
  { text: 'A grant', said: 'a grant', because: 'so does this one' },
  { text: 'Cabinet be told', said: 'Cabinet be told', because: 'a name keeps its capital' },
  { text: 'That ', said: 'that', because: 'it is all there is' },
  { text: 'Theatre tickets', said: 'Theatre tickets', because: 'only a whole word counts' },
])('within a sentence "$text" reads "$said": $because', ({ text, said }) => {
  expect(midSentence(text)).toBe(said);
});
