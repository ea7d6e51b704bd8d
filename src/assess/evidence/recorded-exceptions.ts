import type { Held } from '../../model/framework.js';
import type { Id } from '../../model/id.js';
import type { Exception } from '../../model/records.js';
import type { Arrival, Clock } from '../evidence.js';
import { returnKey } from '../variation.js';
import { isGroup } from './entry-value.js';
import { notHeld } from './gaps.js';
import { firstMade, saidIn } from './standing.js';
import type { Told } from './told.js';

/** What one version of one file said: what was agreed, and of which returns. */
interface Statement {
  readonly path: string;
  readonly commit: number;
  /** Nothing where this clone does not hold that version. */
  readonly said: Agreement | undefined;
}

interface Agreement {
  /** What was agreed, and by whom: the reason and the minute may be put better later. */
  readonly terms: string;
  readonly returns: ReadonlySet<string>;
}

/** When the agreement of each agreed exception came into the folder, as it now stands, for each return that it names. The file's name is no part of it. */
export function recordedExceptions(told: Told, clock: Clock): FolderExceptions {
  const statements = statementsIn(told);
  const agreed = [...told.framework.records.exception.values()].filter(
    ({ agreed_by, agreed_on }) => agreed_by !== undefined && agreed_on !== undefined,
  );
  return new Map(
    agreed.map((exception) => {
      const { terms, returns } = agreementOf(exception);
      const like = statements.filter(({ path, said }) => (said ? said.terms === terms : mayBe(path, exception, told)));
      const of = (key: string) => like.filter(({ said }) => said === undefined || said.returns.has(key));
      return [exception.id, new Map([...returns].map((key) => [key, recordedOn(of(key), told, clock)]))];
    }),
  );
}

type FolderExceptions = ReadonlyMap<Id, ReadonlyMap<string, Arrival>>;

function statementsIn(told: Told): readonly Statement[] {
  const touches = [...told.touches].filter(([key]) => key.startsWith('exceptions/')).flatMap(([, each]) => each);
  return touches.flatMap(({ commit, path, after }): readonly Statement[] => {
    if (told.lineage.head.broughtBy(commit) === undefined) return [];
    const version = saidIn(after, agreementIn, told);
    if (version.is === 'not-held') return [{ path, commit, said: undefined }];
    return version.is === 'value' ? [{ path, commit, said: version.value }] : [];
  });
}

/** A version that is not held may have said the same where it is of this file, or of one that may since have been renamed. */
function mayBe(path: string, exception: Held<Exception>, { atHead }: Told): boolean {
  return path === exception.path || !atHead.has(path);
}

function recordedOn(statements: readonly Statement[], told: Told, clock: Clock): Arrival {
  const { arrivals } = told;
  const commits = statements.map(({ commit }) => commit);
  const landings = () => commits.flatMap((commit) => arrivals.takenFrom(arrivals.landed(commit)) ?? []);
  const first = firstMade(commits, told);
  if (first === undefined) return arrivals.uncommitted;
  if (statements.some(({ commit, said }) => commit === first && said === undefined)) return notHeld;
  if (clock !== 'landed') return arrivals.submitted(first);
  // the same agreement may have been taken to main by another branch, earlier
  const landing = firstMade(landings(), told);
  return landing === undefined ? arrivals.landed(first) : arrivals.submitted(landing);
}

function agreementIn(content: unknown): Agreement | undefined {
  return isGroup(content) ? agreementOf(content) : undefined;
}

function agreementOf(content: object): Agreement {
  const { agreed_by, agreed_on, new_due, waived, subjects, periods }: Readonly<Record<string, unknown>> = {
    ...content,
  };
  return {
    terms: JSON.stringify([agreed_by, agreed_on, new_due, waived === true]),
    returns: new Set(
      textsIn(subjects).flatMap((subject) => textsIn(periods).map((period) => returnKey(subject, period))),
    ),
  };
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.map(String) : [];
}
