import type { LocatedFinding, Severity } from '../model/finding.js';
import { jsonText } from '../model/json-text.js';
import { fingerprintsOf } from './fingerprint.js';
import { type FindingsFormat, sentencesOf } from './results.js';

const severities: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor' };

/** For GitLab's Code Quality report: a list, empty where nothing is wrong. */
export const gitlab: FindingsFormat = {
  name: 'gitlab',
  write: ({ findings }, look) => {
    const fingerprints = fingerprintsOf(findings, look);
    return jsonText(findings.map((finding, index) => issueOf(finding, look.inRepository, fingerprints[index])));
  },
};

function issueOf(finding: LocatedFinding, folder: string, fingerprint: string | undefined): object {
  return {
    description: sentencesOf(finding).join(' '),
    check_name: finding.code,
    fingerprint,
    severity: severities[finding.severity],
    // a finding about a whole file stands on its first line: the report has no place for less
    location: { path: folder + finding.at.path, lines: { begin: finding.position?.line ?? 1 } },
  };
}
