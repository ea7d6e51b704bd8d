import { findDataFolder } from '../folder/find.js';
import { closest } from '../model/closest.js';
import { jsonText } from '../model/json-text.js';
import type { FindingPage } from '../model/rule.js';
import { quote } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { canBeAcknowledged, findingPages } from '../pipeline.js';
import { explanationView } from '../views.js';
import { answer } from './answer.js';
import type { Call } from './command.js';
import type { Output } from './host.js';
import { listTable } from './list-table.js';
import { type OutputOptions, writeOutputs } from './outputs.js';
import { answerAbout } from './record-asked.js';
import { widthOf, wrapperFor } from './terminal/text.js';
import { refuseAsAtOfCodes } from './wrong-use.js';

/** All codes, one of them, or a record: what is exactly a code is a code. */
export function runExplain(call: Call<OutputOptions>): number {
  const [text, period] = call.args;
  if (text === undefined) return explainCodes(call, findingPages);
  const page = findingPages.find(({ code }) => code === text);
  if (page === undefined) return explainRecord(call, text);
  if (period === undefined) return explainCodes(call, page);
  throw new UsageError(
    `${quote(text)} is a finding code, and a code has no period.`,
    `Leave ${quote(period)} out: pmf explain ${text}.`,
  );
}

function explainCodes(call: Call<OutputOptions>, told: FindingPage | readonly FindingPage[]): number {
  refuseAsAtOfCodes(call.options.asAt);
  const { stdout } = call.host;
  writeOutputs({ call, formats: [{ name: 'human' }, { name: 'json' }], what: 'answers' }, ({ name }, { isStdout }) =>
    name === 'json' ? pagesJson(told) : pagesText(told, isStdout ? stdout : { ...stdout, isTerminal: false }),
  );
  return 0;
}

function isOne(told: FindingPage | readonly FindingPage[]): told is FindingPage {
  return 'code' in told;
}

function pagesText(told: FindingPage | readonly FindingPage[], output: Output): string {
  if (!isOne(told)) {
    return listTable(
      told.map(({ code, severity, why }) => [code, severity, why]),
      widthOf(output),
    );
  }
  const wrap = wrapperFor(output);
  return `${pageLines(told)
    .flatMap((line) => wrap?.(line) ?? [line])
    .join('\n')}\n`;
}

const severities: Readonly<Record<FindingPage['severity'], string>> = {
  error: 'Error: the data cannot be read or counted; a report that would show it is refused.',
  warning: 'Warning: the data is readable but incomplete or doubtful; reports are made.',
};

function pageLines({ code, severity, why, remedy }: FindingPage): readonly string[] {
  return [
    code,
    '',
    severities[severity],
    '',
    `Why it matters: ${why}`,
    `What to do: ${remedy}`,
    ...(canBeAcknowledged({ code, severity })
      ? ['To accept it, write in the file that "pmf check" names:', `  acknowledged: [{code: ${code}, reason: "…"}]`]
      : []),
  ];
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
    return answerAbout(checked, call.args, { answerOf: explanationView, missed });
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
