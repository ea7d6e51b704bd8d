import type { ToldChanges } from '../../assess/differences/changes-since.js';
import type { EntryDifference } from '../../assess/differences/entries.js';
import type { Whose } from '../../assess/differences/sides.js';
import { compareTexts } from '../../model/finding.js';
import { listInWords, sentence, showDay, showPeriod } from '../../model/words.js';
import { isShownTo } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from '../blocks.js';
import { changesCounted, ratingLost } from '../changes-counted.js';
import {
  briefly,
  changeInWords,
  moveInWords,
  ratingShown,
  targetInWords,
  valuesInWords,
  whoseInWords,
  whyRated,
} from '../difference-words.js';
import type { Section, SectionContext } from '../section.js';

/** What has changed in what the body receives since it was last given a final paper. */
export const changes: Section = {
  name: 'changes',
  build: (context) => [heading(2, 'Changes since the last paper'), ...parts(context)],
};

function parts(context: SectionContext): readonly Block[] {
  const { changes: since } = context;
  if (since === undefined) return [paragraph('What has changed since the last final paper was not looked for.')];
  switch (since.told) {
    case 'no-paper':
      return [paragraph(nothingBefore(context))];
    case 'unknown':
      return [paragraph(`It cannot be told what has changed since the last final paper. ${since.why}`)];
    case 'changes':
      return told(context, since);
  }
}

function nothingBefore({ assessment: { paper, review } }: SectionContext): string {
  const own = paper === undefined ? '' : ` the one for this ${review === undefined ? 'period' : 'session'}`;
  return `No final paper went to this body before${own}, so there is nothing to compare with.`;
}

function told(context: SectionContext, since: ToldChanges): readonly Block[] {
  const { paper, period } = since;
  const { calendar } = context.assessment.framework;
  const meeting = isShownTo(context, 'paper', paper) ? ` of ${showDay(paper.meeting)}` : '';
  const compared = `the last final paper${meeting}, which showed ${showPeriod(calendar, period)}`;
  const said = changesCounted(since);
  if (said.length === 0) return [paragraph(`Nothing that this body receives has changed since ${compared}.`)];
  return [
    paragraph(`Since ${compared}, ${listInWords(said)}.`, 'lead'),
    ...entryBlocks(context, since),
    ...ratingBlocks(since),
    ...targetBlocks(since),
    ...recordBlocks('Now reported to this body', since.added),
    ...recordBlocks('No longer reported to this body', since.gone),
  ];
}

function entryBlocks(context: SectionContext, { entries, before }: ToldChanges): readonly Block[] {
  const frameworks = { before, after: context.assessment.framework };
  return table(
    'Figures and statuses',
    ['Before', 'Now', 'What it is'],
    [...entries].sort(byId).map((each) => {
      const [was, is] = valuesInWords(each, frameworks);
      // what has become confidential is not told again, though the body was told it once
      const shown = each.to?.value.missing === 'confidential' ? 'Not told any more' : was;
      return [nameOf(each.of, each.period.title), text(shown || 'None'), text(is || 'None'), text(whatItIs(each))];
    }),
  );
}

/** Who else was shown it is no affair of this body's. */
function whatItIs(difference: EntryDifference): string {
  return changeInWords({ ...difference, shownTo: [] });
}

function ratingBlocks({ ratings, entries }: ToldChanges): readonly Block[] {
  const changed = ratings.map((each) => ({ ...each, to: ratingShown(each.to), why: whyRated(each) }));
  const fallen = entries.flatMap((each) => {
    const from = ratingLost(each);
    const why = each.to === undefined ? 'Its figure was removed.' : 'It has no figure any more.';
    return from ? [{ of: each.of, period: each.period, from, to: text('None'), why }] : [];
  });
  return table(
    'Ratings',
    ['Before', 'Now', 'Why'],
    [...changed, ...fallen]
      .sort(byId)
      .map(({ of, period, from, to, why }) => [nameOf(of, period.title), ratingShown(from), to, text(why)]),
  );
}

function targetBlocks({ targets }: ToldChanges): readonly Block[] {
  return table(
    'Targets',
    ['Before', 'Now', 'How'],
    [...targets]
      .sort(byId)
      .map((each) => [
        nameOf(each.of, each.year),
        text(targetInWords(each.measure, each.from)),
        text(targetInWords(each.measure, each.to)),
        briefly(moveInWords(each)),
      ]),
  );
}

function recordBlocks(title: string, records: readonly Whose[]): readonly Block[] {
  if (records.length === 0) return [];
  const names = [...records].sort((a, b) => compareTexts(a.id, b.id)).map(whoseInWords);
  return [paragraph(`${sentence(title)}: ${listInWords(names)}.`)];
}

function byId(a: { readonly of: Whose }, b: { readonly of: Whose }): number {
  return compareTexts(a.of.id, b.of.id);
}

function nameOf(of: Whose, when: string): Inlines {
  return text(`${whoseInWords(of)}, ${when}`);
}

function table(caption: string, columns: readonly string[], rows: Table['rows']): readonly Block[] {
  if (rows.length === 0) return [];
  const titles = ['Record', ...columns];
  return [
    {
      type: 'table',
      caption,
      columns: titles.map((title, at) => ({ title, align: 'start', ...(at === 0 && { header: true }) })),
      rows,
    },
  ];
}
