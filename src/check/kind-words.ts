import { recordKinds } from '../model/kinds/index.js';
import type { IdKind } from './identities.js';

const named = {
  priority: { one: 'a priority', many: 'priorities' },
  objective: { one: 'an objective', many: 'objectives' },
} as const;

/** How messages speak of a kind: `an indicator`, `indicators`. */
export function wordsOf(kind: IdKind): { readonly one: string; readonly many: string } {
  return kind === 'priority' || kind === 'objective' ? named[kind] : recordKinds[kind];
}

/** Where a kind of id is kept: `indicators/`, or within the plans. */
export function homeOf(kind: IdKind): string {
  return kind === 'priority' || kind === 'objective'
    ? `the ${named[kind].many} of the plans`
    : `${recordKinds[kind].folder}/`;
}
