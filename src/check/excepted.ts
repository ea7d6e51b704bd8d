import type { Location } from '../model/finding.js';
import type { Framework, Subject } from '../model/framework.js';
import type { Period } from '../model/period.js';
import { at } from './at.js';
import { periodsMeant } from './periods-meant.js';

/** One return whose deadline an exception varies. */
export interface Excepted {
  readonly subject: Subject;
  /** What the period's text may mean, the shortest first; what is no period is told elsewhere. */
  readonly periods: readonly Period[];
  /** Of the period in the exception. */
  readonly at: Location;
}

/** Every return that an exception names, each subject of it with each period. */
export function* exceptedIn({ calendar, records, subjects }: Framework): Iterable<Excepted> {
  for (const exception of records.exception.values()) {
    for (const id of exception.subjects) {
      const subject = subjects.get(id);
      if (subject === undefined) continue;
      for (const [index, text] of exception.periods.entries())
        yield { subject, periods: periodsMeant(calendar, text), at: at(exception, 'periods', index) };
    }
  }
}
