import { type Audience, audienceOf } from '../model/audience.js';
import type { RecordKind, Subject, SubjectKind } from '../model/framework.js';
import { countInWords, sentence } from '../model/words.js';
import { type Block, paragraph } from './blocks.js';
import type { SectionContext } from './section.js';

/** Whether this body's report may tell of the record: reports for the public leave internal records out. */
export function isShownTo(
  { assessment }: SectionContext,
  kind: RecordKind | SubjectKind,
  record: { readonly audience?: Audience },
): boolean {
  return !(assessment.body.audience === 'public' && audienceOf(kind, record) === 'internal');
}

/** Whether this body's report may tell of what is reported on; a priority is as public as its plan. */
export function isSubjectShownTo(context: SectionContext, subject: Subject | undefined): boolean {
  if (subject === undefined) return true;
  const { kind, record } = subject;
  return kind === 'priority' ? isShownTo(context, 'plan', record.plan) : isShownTo(context, kind, record);
}

/** What is said in the place of records that are left out: "Two indicators are internal: they are counted and not shown here." */
export function leftOut(count: number, one: string, many: string): readonly Block[] {
  if (count === 0) return [];
  const said = count === 1 ? `one ${one} is internal: it is` : `${countInWords(count)} ${many} are internal: they are`;
  return [paragraph(sentence(`${said} counted and not shown here.`), 'note')];
}
