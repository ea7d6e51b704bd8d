import { folderSource } from '../folder/folder-source.js';
import { closestId } from '../model/closest.js';
import { entriesOf, type Subject } from '../model/framework.js';
import { parseId } from '../model/id.js';
import type { Kind } from '../model/kind.js';
import { dataFolders, entryKinds } from '../model/kinds/index.js';
import { type Frequency, type Period, periodContaining } from '../model/period.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { showPeriod } from '../model/words.js';
import { checkFolder } from '../pipeline.js';
import { entryPath } from '../scaffold/entry-path.js';
import { type GivenGroup, givenFields, isGroup } from '../scaffold/field-path.js';
import type { NewFile } from '../scaffold/new-file.js';
import { readyFieldsOfEntry } from '../scaffold/ready-fields.js';
import { recordText } from '../scaffold/record-text.js';
import { sampleEntry } from '../scaffold/sample.js';
import { withFiles } from '../scaffold/with-files.js';
import type { Call } from './command.js';
import type { NewOptions } from './commands/new.js';
import type { OpenFolder } from './open-folder.js';
import { periodAsked } from './period-asked.js';

/** A progress entry of a subject, where it belongs; refused where none of that period is kept. */
export function newEntry({ options }: Call<NewOptions>, folder: OpenFolder, name: string): NewFile {
  const { framework, today } = folder.checked;
  const subject = subjectNamed(folder, name);
  const period = periodAsked(options, framework.calendar, today);
  refuseEntered(folder, subject, period);
  const kind: Kind = entryKinds[subject.kind];
  refusePlace(folder, { subject, period, kind });
  const year = periodContaining(framework.calendar, 'annual', today);
  const given = givenFields(kind.schema, options.set ?? [], year);
  refuseOtherMilestones(subject, given);
  const claims = framework.settings.timeliness?.clock === 'declared' ? ['reported_on'] : [];
  const path = pathOf(folder, subject, period);
  const ready = [...readyFieldsOfEntry(subject, given), ...claims];
  return { path, text: recordText({ path, kind, given, ready, startYear: year.startYear }) };
}

/** An update tells of the activity's own milestones. */
function refuseOtherMilestones({ kind, record }: Subject, { milestones }: GivenGroup): void {
  if (kind !== 'activity' || !isGroup(milestones)) return;
  const own = (record.milestones ?? []).map(({ id }) => id);
  const other = Object.keys(milestones).find((name) => !own.some((id) => id === name));
  if (other === undefined) return;
  const meant = closestId(other, own);
  const guess = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  throw new UsageError(
    `${quote(record.id)} has no milestone ${quote(other)}.${guess}`,
    own.length === 0 ? 'It has no milestones: add one to its file first.' : `Its milestones are: ${own.join(', ')}.`,
  );
}

function subjectNamed({ checked }: OpenFolder, name: string): Subject {
  const { framework } = checked;
  const id = parseId(name);
  const subject = id && framework.subjects.get(id);
  if (subject) return subject;
  const codes = [...framework.records.indicator.values()].filter(({ code }) => code === name);
  const meant = codes[0]?.id ?? closestId(name, framework.subjects.keys());
  const guess = meant === undefined ? '' : ` Did you mean ${quote(meant)}?`;
  const [other] = Object.values(framework.records).filter((records) => id !== undefined && records.has(id));
  if (other && id) {
    throw new UsageError(
      `${quote(name)} is a record that no progress is told of.`,
      'Entries are of indicators, activities, recommendations, risks, budgets, plans and priorities.',
    );
  }
  throw new UsageError(
    `There is no record ${quote(name)} that an entry could tell of.${guess}`,
    'Name an indicator, activity, recommendation, risk, budget, plan or priority by its id. One with an error is not known: "pmf check" tells.',
  );
}

function refuseEntered({ checked, prefix }: OpenFolder, { kind, record }: Subject, period: Period): void {
  const entered = entriesOf(checked.framework, kind, record.id).find(
    (entry) => entry.period.frequency === period.frequency && entry.period.key === period.key,
  );
  if (entered === undefined) return;
  throw new UsageError(
    `${quote(record.id)} has an entry for ${showPeriod(checked.framework.calendar, period)} already: ${show(prefix + entered.path)}.`,
    'Open that file and change it there.',
  );
}

function pathOf({ root }: OpenFolder, { record }: Subject, period: Period): string {
  return entryPath(folderSource(root, dataFolders).list(), record.id, period);
}

interface Placed {
  readonly subject: Subject;
  readonly period: Period;
  readonly kind: Kind;
}

/** The check itself is asked whether such an entry may stand there: its rules are told once. */
function refusePlace(folder: OpenFolder, placed: Placed): void {
  const { subject, period } = placed;
  const { calendar } = folder.checked.framework;
  const finding = findingsOf(folder, placed).find(({ code }) => outOfPlace.has(code));
  if (finding === undefined) return;
  if (finding.code !== 'wrong-frequency') {
    throw new UsageError(finding.message, 'Ask for a period in which it is reported, or correct the record.');
  }
  const right = frequencies
    .map((frequency) => periodContaining(calendar, frequency, period.last))
    .filter((other) => other.frequency !== period.frequency)
    .filter((other) => !findingsOf(folder, { ...placed, period: other }).some(({ code }) => code === finding.code))
    .filter((other) => other.frequency !== 'annual' || subject.kind !== 'indicator');
  throw new UsageError(
    `${quote(subject.record.id)} is not reported ${adverbs[period.frequency]}, so it has no entry for ${showPeriod(calendar, period)}.`,
    right.length === 0
      ? undefined
      : `Ask for ${right.map((other) => `${options[other.frequency]} ${other.key}`).join(' or ')}.`,
  );
}

const outOfPlace = new Set(['wrong-frequency', 'period-outside-range']);
const frequencies: readonly Frequency[] = ['monthly', 'quarterly', 'annual'];
const adverbs: Readonly<Record<Frequency, string>> = {
  monthly: 'by the month',
  quarterly: 'by the quarter',
  annual: 'by the year',
};
const options: Readonly<Record<Frequency, string>> = { monthly: '--month', quarterly: '--quarter', annual: '--year' };

/** What the check would say of an entry that says all it should. */
function findingsOf(folder: OpenFolder, { subject, period, kind }: Placed) {
  const path = pathOf(folder, subject, period);
  const source = withFiles(folderSource(folder.root, dataFolders), [{ path, text: sampleEntry(kind.schema) }]);
  return checkFolder(source, () => folder.checked.today).findings.filter(({ at }) => at.path === path);
}
