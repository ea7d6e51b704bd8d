import { describe, expect, test } from 'vitest';
import { statusCounts } from '../../src/assess/counts.js';
import { withdrawnSentence } from '../../src/report/overview-words.js';
import { activityItem, context, day } from '../builders/assessment.js';

describe('withdrawn activities', () => {
  const withdrawn = (...agreed: readonly (string | undefined)[]) =>
    agreed.map((agreedBy, index) =>
      activityItem(`W-${index}`, {
        status: 'withdrawn',
        withdrawn: { on: day('2012-08-01'), reason: undefined, agreedBy },
      }),
    );
  test.each([
    { agreed: ['Cabinet', 'Cabinet'], sentence: "Two more were withdrawn, with Cabinet's agreement." },
    { agreed: ['Cabinet'], sentence: "One more was withdrawn, with Cabinet's agreement." },
    {
      agreed: ['Cabinet', 'the Members'],
      sentence: "Two more were withdrawn, with Cabinet's and the Members' agreement.",
    },
    { agreed: [undefined], sentence: 'One more was withdrawn; no agreement is recorded.' },
    {
      agreed: ['Cabinet', undefined],
      sentence: "Two more were withdrawn, with Cabinet's agreement; for one no agreement is recorded.",
    },
    { agreed: [], sentence: undefined },
  ])('$sentence', ({ agreed, sentence }) => {
    expect(withdrawnSentence(context({ activities: withdrawn(...agreed) }))).toBe(sentence);
  });

  test('which were only proposed need no agreement, because they are in no count', () => {
    const proposed = withdrawn(undefined).map((each) => ({ ...each, proposed: true }));
    const items = [...withdrawn('Cabinet'), ...proposed];
    expect(withdrawnSentence(context({ activities: items, statuses: statusCounts(items) }))).toBe(
      "One more was withdrawn, with Cabinet's agreement.",
    );
  });
});
