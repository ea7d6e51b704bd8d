import { describe, expect, it } from 'vitest';
import { footOf } from '../../src/report/provenance-words.js';
import { cover } from '../../src/report/sections/cover.js';
import { provenance } from '../../src/report/sections/provenance.js';
import { body, context, id } from '../builders/assessment.js';
import { paper } from '../builders/papers.js';
import { toldHistory } from '../builders/told-history.js';
import { linesOf } from './words-of.js';

const drawn = 'b70b70b70b70b70b70b70b70b70b70b70b70b70b';
const given = paper('cabinet-q2');
const readFrom = (commit: string | undefined) => ({
  history: toldHistory({
    papers: new Map([[given.id, { paper: given.id, body: id('cabinet'), commit, unknown: undefined }]]),
  }),
});

describe('the commit that was read', () => {
  it.each([
    { uncommitted: [], said: 'Read from commit 3f2c9d1aab6f.' },
    { uncommitted: ['pmf.yaml'], said: 'Read from commit 3f2c9d1aab6f, with 1 file not committed.' },
    { uncommitted: ['a.yaml', 'b.yaml'], said: 'Read from commit 3f2c9d1aab6f, with 2 files not committed.' },
  ])('$said', ({ uncommitted, said }) => {
    const of = context({ history: toldHistory({ uncommitted }) });
    expect(footOf(of)).toContain(said);
    expect(linesOf(provenance.build(of))).toContain(`History: ${said}`);
    expect(linesOf(cover.build(of))).toContain(`History | ${said}`);
  });
});

describe('the commit that the paper was drawn from', () => {
  it.each([
    { commit: drawn, said: true, because: 'the body saw other figures than these' },
    { commit: toldHistory().head, said: false, because: 'the body saw these very figures' },
    { commit: undefined, said: false, because: 'nobody knows which' },
  ])('is told in foot and cover: $said, as $because', ({ commit, said }) => {
    const of = context({ ...readFrom(commit), paper: given });
    expect(footOf(of).includes('the figures of its paper were drawn from commit b70b70b70b70')).toBe(said);
    const line =
      'What the body saw | commit b70b70b70b70; this report shows the records as they are in commit 3f2c9d1aab6f';
    expect(linesOf(cover.build(of)).includes(line)).toBe(said);
  });

  it('is not told of an internal paper to the public', () => {
    const hidden = { ...given, audience: 'internal' as const };
    const of = context({ ...readFrom(drawn), paper: hidden, body: body({ audience: 'public' }) });
    expect(footOf(of)).not.toContain('drawn from');
  });

  it.each([
    { named: 'b70b70b', shown: 'b70b70b', because: 'history cannot tell' },
    { named: drawn, shown: 'b70b70b70b70', because: 'a whole id is for machines' },
  ])('is what the paper says, as $shown: $because', ({ named, shown }) => {
    const of = context({ ...readFrom(undefined), paper: { ...given, drawn_from: named } });
    expect(footOf(of)).toContain(`the paper says that its figures were drawn from commit ${shown}.`);
    expect(linesOf(cover.build(of))).toContain(
      `What the body saw | commit ${shown}, as the paper says; this report shows the records as they are in commit 3f2c9d1aab6f`,
    );
  });
});

describe('how far the history can be trusted', () => {
  const gap = { unknown: 'shallow', why: 'The clone is shallow.', remedy: 'Run "git fetch --unshallow".' } as const;
  const lines = (of: Parameters<typeof context>[0]) => linesOf(provenance.build(context(of)));

  it.each([
    { history: toldHistory({ gaps: [gap] }), said: `What would tell more: ${gap.why} ${gap.remedy}` },
    { history: gap, said: `What would tell more: ${gap.remedy}` },
  ])('a gap is told with its remedy: $said', ({ history, said }) => {
    expect(lines({ history })).toContain(said);
    expect(lines({ history, clock: 'declared' })).not.toContain(said);
  });

  it.each([
    { clock: 'submitted' as const, said: 'each is the day of the commit that first brought the value' },
    { clock: 'landed' as const, said: 'each is the day on which the value came to it' },
  ])('what was read is evidence, not proof, under the clock $clock', ({ clock, said }) => {
    const line = lines({ clock, history: toldHistory() }).find((each) => each.startsWith('Lateness'));
    expect(line).toContain(said);
    expect(line).toContain('That is evidence, not proof.');
  });
});
