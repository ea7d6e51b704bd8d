import { type Id, parseId } from '../model/id.js';
import type { Problem } from '../model/rule.js';
import { quote } from '../model/show.js';

/** The endings that people and programs give a file instead of `.yaml`. */
export const wrongEnding = /\.(?:ya?ml\.txt|ya?ml)$/i;

const endings = /(\.yaml|\.md\.hbs)$/;
/** As Windows, macOS and mail programs name copies. */
const copyMarks = [/ - Copy(?: \(\d+\))?$/i, / ?\(\d+\)$/, / copy(?: \d+)?$/i, /^Copy of /i];

/** What may have been meant by the name of a file that is no id. */
export interface KnownNames {
  readonly paths: ReadonlySet<string>;
  /** The ids of records by the code that the council itself gives them. */
  readonly idsByCode: ReadonlyMap<string, Id>;
}

type NameFault = Omit<Problem, 'at'>;

/** Why the name of a file is no id: a copy of another file, the council's own code, or a slip in an id. */
export function nameFault(path: string, known: KnownNames): NameFault {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const [ending = ''] = endings.exec(name) ?? [];
  const bare = name.slice(0, name.length - ending.length);
  const original = originalOf(bare);
  const twin = original === undefined ? undefined : `${path.slice(0, path.length - name.length)}${original}${ending}`;
  if (twin !== undefined && known.paths.has(twin)) return copyFault(name, `${original}${ending}`);
  const message = `The name of a file is the id of its record, and ${quote(bare)} has not the form of one.`;
  const meant = original ?? known.idsByCode.get(bare) ?? idLike(bare);
  return meant === undefined ? { message } : { message, suggestion: `${meant}${ending}` };
}

function copyFault(name: string, original: string): NameFault {
  return {
    message: `${quote(name)} looks like a copy of ${quote(original)}, and only one of them can be read.`,
    remedy: 'Compare the two, keep the right one under the name without the mark of a copy, and delete the other.',
  };
}

function originalOf(bare: string): Id | undefined {
  const mark = copyMarks.find((each) => each.test(bare));
  return mark && parseId(bare.replace(mark, '').trim());
}

/** Spaces, low lines and points become hyphens. */
function idLike(bare: string): Id | undefined {
  return parseId(bare.trim().replace(/[\s_.-]+/g, '-'));
}
