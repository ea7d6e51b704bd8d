import type { LocatedFinding } from '../model/finding.js';
import type { Look } from './results.js';

/**
 * What a finding is known by from one run to the next: its code, file and field. Its line and its words are left out,
 * so that it stays the same finding when the file is edited elsewhere; several of one kind on one field are numbered.
 */
export function fingerprintsOf(findings: readonly LocatedFinding[], look: Look): readonly string[] {
  const times = new Map<string, number>();
  return findings.map(({ code, at }) => {
    const key = [code, look.inRepository + at.path, ...(at.field ?? [])].join('\0');
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return look.hash(before === 0 ? key : `${key}\0\0${before}`);
  });
}
