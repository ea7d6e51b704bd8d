import type { LocatedFinding } from '../model/finding.js';
import { compareTexts } from '../model/finding.js';
import { jsonText } from '../model/json-text.js';
import type { FindingPage } from '../model/rule.js';
import { fingerprintsOf } from './fingerprint.js';
import { type FindingsFormat, type Look, sentencesOf } from './results.js';

/** SARIF 2.1.0, for code scanning. The rules are those that were broken. */
export const sarif: FindingsFormat = {
  name: 'sarif',
  write: ({ findings }, look) => {
    const rules = rulesOf(findings, look.pages);
    const fingerprints = fingerprintsOf(findings, look);
    const results = findings.map((finding, index) => ({
      ruleId: finding.code,
      ruleIndex: rules.findIndex((rule) => rule.code === finding.code),
      ...resultOf(finding, look),
      partialFingerprints: { 'pmf/v1': fingerprints[index] },
    }));
    const driver = { name: 'pmf', semanticVersion: look.version, rules: rules.map(ruleText) };
    return jsonText({
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    });
  },
};

function rulesOf(findings: readonly LocatedFinding[], pages: readonly FindingPage[]): readonly FindingPage[] {
  const broken = new Set(findings.map((finding) => finding.code));
  return pages.filter((page) => broken.has(page.code)).sort((a, b) => compareTexts(a.code, b.code));
}

function ruleText({ code, severity, why, remedy }: FindingPage): object {
  return {
    id: code,
    name: code.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: why },
    fullDescription: { text: `${why} ${remedy}` },
    help: { text: `${remedy} "pmf explain ${code}" tells more.` },
    defaultConfiguration: { level: severity },
  };
}

function resultOf(finding: LocatedFinding, look: Look): object {
  const { position } = finding;
  const region =
    position === undefined
      ? { startLine: 1 }
      : {
          startLine: position.line,
          startColumn: position.column,
          endLine: position.endLine,
          endColumn: position.endColumn,
        };
  const artifactLocation = { uri: uriOf(look.inRepository + finding.at.path), uriBaseId: '%SRCROOT%' };
  return {
    level: finding.severity,
    message: { text: withoutLinks(sentencesOf(finding).join(' ')) },
    locations: [{ physicalLocation: { artifactLocation, region } }],
  };
}

/** A path as a relative address: each part encoded, so that `#`, `?`, `:` and spaces are letters of a name. */
function uriOf(path: string): string {
  const parts = path.replace(/\p{Cs}/gu, '\u{FFFD}').split('/');
  return parts.map(encodeURIComponent).join('/');
}

/** In a message `[words](address)` is a link, and only the data could have put one there; `{0}` a place to fill in. */
function withoutLinks(text: string): string {
  return text.replaceAll('](', '] (').replace(/\{(?=\d)/g, '{ ');
}
