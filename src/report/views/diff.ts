import type { ComparedSide, DiffData, PlainFinding } from '../../assess/differences/diff-data.js';
import type { Arrived, EntryDifference } from '../../assess/differences/entries.js';
import type { Framework } from '../../model/framework.js';
import { commitInWords, countInWords, plural, sentence, showDay } from '../../model/words.js';
import { type Block, heading, type Inlines, paragraph, text } from '../blocks.js';
import {
  briefly,
  changeInWords,
  moveInWords,
  ratingShown,
  targetInWords,
  valuesInWords,
  whyRated,
} from '../difference-words.js';
import { arrivedInWords } from './arrival-words.js';
import { dueBlocks } from './diff-dues.js';
import { recordBlocks } from './diff-records.js';
import { diffSummary } from './diff-summary.js';
import { diffTable } from './diff-table.js';

/** What figures and words are read by, before and after. */
interface Frameworks {
  readonly before: Framework;
  readonly after: Framework;
}

/** What a change of the data folder means, for people: what members were told first, then ratings, deadlines and records. */
export function diffBlocks(data: DiffData, frameworks: Frameworks): readonly Block[] {
  return [
    heading(1, 'What the change means'),
    paragraph(comparedInWords(data)),
    paragraph(diffSummary(data), 'lead'),
    ...changedBlocks(data, frameworks),
    ...ratingBlocks(data),
    ...dueBlocks(data),
    ...targetBlocks(data),
    ...findingBlocks('Errors and warnings brought in', data.findings.brought),
    ...enteredBlocks(data, frameworks),
    ...recordBlocks(data),
    ...findingBlocks('Errors and warnings mended', data.findings.mended),
    ...leftOut(data),
  ];
}

/** `From commit 1f3a2b4c5d6e (9 October 2012) to the files on the disk, both judged as at 22 October 2012.` */
function comparedInWords({ from, to, today }: DiffData): string {
  return `From ${sideInWords(from)} to ${sideInWords(to)}, both judged as at ${showDay(today)}.`;
}

function sideInWords({ commit, committedOn }: ComparedSide): string {
  if (commit === undefined) return 'the files on the disk';
  return `commit ${commitInWords(commit)}${committedOn === undefined ? '' : ` (${showDay(committedOn)})`}`;
}

function changedBlocks({ entries, history }: DiffData, frameworks: Frameworks): readonly Block[] {
  const changed = entries.values.filter(({ change }) => change !== 'entered' && change !== 'removed');
  const removed = entries.values.filter(({ change }) => change === 'removed');
  const isUntold = removed.length > 0 || changed.some(({ change }) => change === 'changed');
  return [
    ...diffTable(
      'Changed',
      ['Period', 'Before', 'Now', 'What it is'],
      changed.map((each) => ({
        of: each.of,
        cells: [each.period.title, ...valuesInWords(each, frameworks), changeInWords(each)],
      })),
    ),
    ...diffTable(
      'Removed',
      ['Period', 'Before', 'What it is'],
      removed.map((each) => ({
        of: each.of,
        cells: [each.period.title, valuesInWords(each, frameworks)[0], changeInWords(each)],
      })),
    ),
    ...(isUntold && 'unknown' in history
      ? [paragraph(`Whether a final paper showed an earlier figure is not known. ${history.why}`, 'note')]
      : []),
  ];
}

function enteredBlocks({ entries }: DiffData, frameworks: Frameworks): readonly Block[] {
  const entered = entries.values.filter(({ change }) => change === 'entered');
  return diffTable(
    'Entered',
    ['Period', 'Entered', 'Rating', 'Came'],
    entered.map((each) => ({
      of: each.of,
      cells: [each.period.title, valuesInWords(each, frameworks)[1], ratingOf(each), whenInWords(each.arrived)],
    })),
  );
}

function ratingOf({ to }: EntryDifference): Inlines {
  return to?.rating === undefined || to.figure === undefined ? [] : ratingShown(to.rating, true);
}

/** `On time`, `12 days late (merged on 22 October 2012)` */
function whenInWords(arrived: Arrived | undefined): string {
  if (arrived === undefined) return 'Not owed';
  const { receivedOn: on, how, daysLate } = arrived;
  if (arrived.state === 'arrival-unknown') return 'Day unknown';
  if (on === undefined || how === undefined) return 'Still owed';
  return `${daysLate === undefined ? 'On time' : `${plural(daysLate, 'day')} late`} (${arrivedInWords({ on, how })})`;
}

function ratingBlocks({ ratings }: DiffData): readonly Block[] {
  return diffTable(
    'Ratings changed',
    ['Period', 'Before', 'Now', 'Why'],
    ratings.map((each) => ({
      of: each.of,
      cells: [each.period.title, ratingShown(each.from), ratingShown(each.to), whyRated(each)],
    })),
  );
}

function targetBlocks({ targets }: DiffData): readonly Block[] {
  return diffTable(
    'Targets moved',
    ['Year', 'Before', 'Now', 'How'],
    targets.map((each) => ({
      of: each.of,
      cells: [
        each.year,
        targetInWords(each.measure, each.from),
        targetInWords(each.measure, each.to),
        moveInWords(each),
      ],
    })),
  );
}

function findingBlocks(title: string, findings: readonly PlainFinding[]): readonly Block[] {
  if (findings.length === 0) return [];
  return [
    heading(2, title),
    {
      type: 'table',
      caption: '',
      columns: ['What', 'Where', 'What is wrong'].map((each) => ({ title: each, align: 'start' })),
      rows: findings.map(({ severity, path, line, message }) => [
        text(sentence(severity)),
        text(line === undefined ? path : `${path}, line ${line}`),
        briefly(message),
      ]),
    },
  ];
}

function leftOut({ leftOut: count }: DiffData): readonly Block[] {
  if (count === undefined || count === 0) return [];
  const verb = count === 1 ? 'is' : 'are';
  return [paragraph(`${sentence(countInWords(count))} more that ${verb} not for the public ${verb} left out.`, 'note')];
}
