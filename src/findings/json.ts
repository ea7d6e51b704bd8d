import type { LocatedFinding } from '../model/finding.js';
import { isUnknown, type Unknown } from '../model/history.js';
import { jsonText } from '../model/json-text.js';
import { count, type FindingsFormat, type HistorySeen } from './results.js';

/** For other programs: one object, lines and columns from 1, only ever added to. Paths are relative to the data folder. */
export const json: FindingsFormat = {
  name: 'json',
  write: (results, look) => {
    const report = {
      schemaVersion: 1,
      kind: 'findings',
      folder: look.folder,
      ...(results.since === undefined ? {} : { since: results.since.ref, changed: results.since.changed }),
      ...(results.history === undefined ? {} : { history: plainHistory(results.history) }),
      summary: { files: results.files, errors: count(results, 'error'), warnings: count(results, 'warning') },
      findings: results.findings.map(plainFinding),
    };
    return jsonText(report);
  },
};

function plainHistory(history: HistorySeen): object {
  if (isUnknown(history)) return plainUnknown(history);
  const { commit, uncommitted, gaps } = history;
  return { commit, uncommitted, ...(gaps.length === 0 ? {} : { gaps: gaps.map(plainUnknown) }) };
}

function plainUnknown({ unknown, why, remedy }: Unknown): object {
  return { unknown, why, remedy };
}

function plainFinding(finding: LocatedFinding): object {
  const { at, position, code, severity, message, expected, remedy, suggestion, excerpt } = finding;
  return {
    code,
    severity,
    path: at.path,
    ...position,
    field: at.field,
    message,
    expected,
    remedy,
    suggestion,
    excerpt,
  };
}
