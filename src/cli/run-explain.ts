import { findDataFolder } from '../folder/find.js';
import { closest } from '../model/closest.js';
import { jsonText } from '../model/json-text.js';
import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { findingPages } from '../pipeline.js';
import { explanationView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import { listTable } from './list-table.js';
import { type OutputOptions, writeOutputs } from './outputs.js';
import { recordAsked } from './record-asked.js';
import { refuseAsAtOfCodes } from './wrong-use.js';

/** All codes, one of them, or a record: what is exactly a code is a code. */
export function runExplain(call: Call<OutputOptions>): number {
  const [text, period] = call.args;
  if (text === undefined) return explainCodes(call, findingPages);
  const page = period === undefined ? findingPages.find(({ code }) => code === text) : undefined;
  return page ? explainCodes(call, page) : explainRecord(call, text);
}

function explainCodes(call: Call<OutputOptions>, told: FindingPage | readonly FindingPage[]): number {
  refuseAsAtOfCodes(call.options.asAt);
  writeOutputs({ call, formats: [{ name: 'human' }, { name: 'json' }], what: 'answers' }, ({ name }) =>
    name === 'json' ? pagesJson(told) : pagesText(told),
  );
  return 0;
}

function isOne(told: FindingPage | readonly FindingPage[]): told is FindingPage {
  return 'code' in told;
}

function pagesText(told: FindingPage | readonly FindingPage[]): string {
  return isOne(told) ? pageText(told) : listTable(told.map(({ code, severity, why }) => [code, severity, why]));
}

const severities: Readonly<Record<FindingPage['severity'], string>> = {
  error: 'Error: the data cannot be read or counted; a report that would show it is refused.',
  warning: 'Warning: the data is readable but incomplete or doubtful; reports are made.',
};

function pageText({ code, severity, why, remedy }: FindingPage): string {
  return `${code}\n\n${severities[severity]}\n\nWhy it matters: ${why}\nWhat to do: ${remedy}\n`;
}

function pagesJson(told: FindingPage | readonly FindingPage[]): string {
  const schemaVersion = 1;
  return isOne(told)
    ? jsonText({ schemaVersion, kind: 'finding-code', ...plain(told) })
    : jsonText({ schemaVersion, kind: 'finding-codes', codes: told.map(plain) });
}

/** A rule is a page with a function. */
function plain({ code, severity, why, remedy }: FindingPage): FindingPage {
  return { code, severity, why, remedy };
}

function explainRecord(call: Call<OutputOptions>, text: string): number {
  const meant = closest(
    text,
    findingPages.map(({ code }) => code),
  );
  if (!hasFolder(call)) throw nowhere(text, meant);
  return answer(call, (checked) => {
    const missed = { what: 'finding code or record', list, ...(meant !== undefined && { alsoMeant: [meant] }) };
    const { thing, period } = recordAsked(checked, call.args, missed);
    const view = explanationView(checked, thing, period);
    if (view) return view;
    throw new UsageError(`There is no record ${quote(thing.id)}.`, list);
  });
}

const list = '"pmf explain" lists all codes, "pmf thread" plans and what they deliver.';

/** Without a data folder a text can only be a code; one that was named and is not there is told as ever. */
function hasFolder({ host, options }: Call<OutputOptions>): boolean {
  if (options.dir !== undefined) return true;
  try {
    findDataFolder(host.workingFolder, undefined);
    return true;
  } catch (error) {
    if (error instanceof UsageError) return false;
    throw error;
  }
}

function nowhere(text: string, meant: string | undefined): UsageError {
  return new UsageError(
    `There is no finding code ${quote(text)}, and no data folder here that could have a record of that name.`,
    meant === undefined ? '"pmf explain" lists all codes; -C names a data folder.' : `Did you mean ${meant}?`,
  );
}
