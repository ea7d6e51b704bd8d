import type { Framework } from '../model/framework.js';
import { lookUp } from '../model/look-up.js';
import type { Thing, ThingKind } from '../model/named-records.js';
import { quote, show } from '../model/show.js';
import { UsageError } from '../model/usage-error.js';
import { listInWords } from '../model/words.js';

/** What is said where a text names nothing. */
export interface Missed {
  /** What is looked for, as a message says it: `post`. */
  readonly what: string;
  /** Where all of them are listed. */
  readonly list: string;
  /** What else was probably meant, that is no record. */
  readonly alsoMeant?: readonly string[];
}

interface Asked extends Missed {
  readonly kinds?: readonly ThingKind[];
}

/** The one thing that a text names by its id, code or title. */
export function thingAsked(framework: Framework, text: string, { what, kinds, list, alsoMeant = [] }: Asked): Thing {
  const answer = lookUp(framework, text, kinds);
  switch (answer.found) {
    case 'one':
      return answer.thing;
    case 'several':
      throw new UsageError(
        `${quote(text)} names several: ${listInWords(answer.things.map(namedShort))}.`,
        'Ask for one of them by its id.',
      );
    case 'none': {
      const meant = listInWords([...alsoMeant, ...answer.meant.map(namedShort)], 'or');
      throw new UsageError(`There is no ${what} ${quote(text)}.`, meant === '' ? list : `Did you mean ${meant}?`);
    }
  }
}

function namedShort({ id, title }: Thing): string {
  return id === title ? id : `${id} (${show(title)})`;
}
