import type { ToldChanges } from '../../assess/differences/changes-since.js';
import type { EntryDifference } from '../../assess/differences/entries.js';
import type { Whose } from '../../assess/differences/sides.js';
import { compareTexts } from '../../model/finding.js';
import { countInWords, listInWords, sentence, showDay, showPeriod } from '../../model/words.js';
import { isShownTo } from '../audience.js';
import { type Block, heading, type Inlines, paragraph, type Table, text } from '../blocks.js';
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
      return [paragraph('No final paper has been put before this body before, so there is nothing to compare with.')];
    case 'unknown':
      return [paragraph(`${since.why} So it cannot be told what has changed since the last final paper.`)];
    case 'changes':
      return told(context, since);
  }
}

function told(context: SectionContext, since: ToldChanges): readonly Block[] {
  const { paper, period } = since;
  const { calendar } = context.assessment.framework;
  const meeting = isShownTo(context, 'paper', paper) ? ` of ${showDay(paper.meeting)}` : '';
  const compared = `the last final paper${meeting}, which showed ${showPeriod(calendar, period)}`;
  const said = summary(since);
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

function summary({ entries, ratings, targets, added, gone }: ToldChanges): readonly string[] {
  const came = entries.filter(({ change }) => change === 'entered').length;
  const counts: readonly (readonly [number, string, string])[] = [
    [entries.length - came, 'entry of that period has changed', 'entries of that period have changed'],
    [came, 'entry of that period has come in', 'entries of that period have come in'],
    [ratings.length, 'rating has changed', 'ratings have changed'],
    [targets.length, 'target has moved', 'targets have moved'],
    [added.length, 'record has been added', 'records have been added'],
    [gone.length, 'record has gone', 'records have gone'],
  ];
  return counts.flatMap(([count, one, many]) =>
    count > 0 ? [`${countInWords(count)} ${count === 1 ? one : many}`] : [],
  );
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

function ratingBlocks({ ratings }: ToldChanges): readonly Block[] {
  return table(
    'Ratings',
    ['Before', 'Now', 'Why'],
    [...ratings]
      .sort(byId)
      .map((each) => [
        nameOf(each.of, each.period.title),
        ratingShown(each.from),
        ratingShown(each.to),
        text(whyRated(each)),
      ]),
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
