import type { LocatedFinding } from '../model/finding.js';
import { type FindingsFormat, type Look, placeInRepository, type Results, seen, sentencesOf } from './results.js';

/**
 * JUnit's XML: one case for each file, which of entries is one for each subject and period. What fails the run fails a
 * case; a warning that does not is written into its case's output, so that the list of cases and the exit code agree.
 */
export const junit: FindingsFormat = {
  name: 'junit',
  write: (results, look) => {
    const told = findingsByPath(results);
    const failed = [...told.values()].filter((findings) => findings.some((each) => isFailure(each, results))).length;
    const counts = `tests="${told.size}" failures="${failed}" errors="0"`;
    const cases = [...told].map(([path, findings]) => caseOf(path, findings, { results, look }));
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="pmf" ${counts}>`,
      `  <testsuite name="check" ${counts} skipped="0">`,
      ...cases,
      '  </testsuite>',
      '</testsuites>\n',
    ].join('\n');
  },
};

interface Written {
  readonly results: Results;
  readonly look: Look;
}

/** The files that were read, without findings or with; then what was found where no file was read. */
function findingsByPath({ paths, findings }: Results): ReadonlyMap<string, readonly LocatedFinding[]> {
  const told = new Map<string, LocatedFinding[]>(paths.map((path) => [path, []]));
  for (const finding of findings) {
    const before = told.get(finding.at.path);
    if (before) before.push(finding);
    else told.set(finding.at.path, [finding]);
  }
  return told;
}

function isFailure({ severity }: LocatedFinding, { failOn }: Results): boolean {
  return severity === 'error' || failOn === 'warning';
}

function caseOf(path: string, findings: readonly LocatedFinding[], { results, look }: Written): string {
  const { group, name } = namesOf(seen(path));
  const start = `    <testcase classname="${xml(group)}" name="${xml(name)}"`;
  if (findings.length === 0) return `${start}/>`;
  const failures = findings.filter((finding) => isFailure(finding, results)).map((each) => failureOf(each, look));
  const others = findings.filter((finding) => !isFailure(finding, results));
  const output = others.map((each) => `      <system-out>${xml(inFull(each, look))}</system-out>`);
  return [`${start}>`, ...failures, ...output, '    </testcase>'].join('\n');
}

/** An entry goes by its period and subject, a record by its folder and id. */
function namesOf(path: string): { readonly group: string; readonly name: string } {
  const [folder = '', year = '', period = '', ...rest] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  if (folder === 'progress' && rest.length > 0) return { group: periodName(year, period), name };
  return path.includes('/') ? { group: path.slice(0, path.lastIndexOf('/')), name } : { group: 'settings', name };
}

function periodName(year: string, period: string): string {
  if (period === 'annual') return year;
  return /^Q\d$/.test(period) ? `${year}-${period}` : period;
}

function failureOf(finding: LocatedFinding, look: Look): string {
  const words = xml(seen(finding.message));
  return `      <failure type="${xml(finding.code)}" message="${words}">${xml(inFull(finding, look))}</failure>`;
}

function inFull(finding: LocatedFinding, look: Look): string {
  const place = `${placeInRepository(finding, look)}: ${finding.severity}, ${finding.code}`;
  return [place, ...sentencesOf(finding)].join('\n');
}

// What XML has no way to write and no escape shows: two signs that are no characters.
const unwritable = /[\uFFFE\uFFFF]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text between tags or quotes. Where `::` or `##[` starts a command of a log, one of its signs is written by number. */
function xml(text: string): string {
  return text
    .replace(unwritable, '')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
    .replaceAll('##[', '#&#35;[')
    .replace(/^(\s*):(?=:)/gm, '$1&#58;');
}
