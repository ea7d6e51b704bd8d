import type { RecordKind } from '../model/framework.js';
import type { CheckInput } from './check-input.js';

/** Whether every record of a kind could be read: what is said to be missing may else stand in one that could not. */
export function isWhole({ identities, framework }: CheckInput, kind: RecordKind): boolean {
  if (!identities.isComplete(kind)) return false;
  const sound = new Set<string>(framework.records[kind].keys());
  return [...identities.ofKind(kind)].every((id) => sound.has(id));
}
