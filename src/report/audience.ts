import { type Audience, audienceOf, audienceOfSubject, isOpenTo } from '../model/audience.js';
import type { RecordKind, Subject, SubjectKind } from '../model/framework.js';
import { countInWords, listInWords, sentence } from '../model/words.js';
import { type Block, paragraph } from './blocks.js';
import type { SectionContext } from './section.js';

type ExemptKind = keyof SectionContext['assessment']['exempt'];

/** Whether this body's report may tell of a record that it does not receive itself: a paper, or what another record names. */
export function isShownTo(
  { assessment }: SectionContext,
  kind: RecordKind | SubjectKind,
  record: { readonly audience?: Audience },
): boolean {
  return isOpenTo(assessment.body, audienceOf(kind, record));
}

/** Whether this body's report may tell of what is reported on. */
export function isSubjectShownTo({ assessment }: SectionContext, subject: Subject | undefined): boolean {
  return subject === undefined || isOpenTo(assessment.body, audienceOfSubject(subject));
}

const nouns: Readonly<Record<Exclude<ExemptKind, 'return'>, readonly [one: string, many: string]>> = {
  indicator: ['indicator', 'indicators'],
  activity: ['activity', 'activities'],
  project: ['project', 'projects'],
  plan: ['assessment of a plan', 'assessments of plans'],
  priority: ['assessment of a priority', 'assessments of priorities'],
  recommendation: ['recommendation', 'recommendations'],
  risk: ['risk', 'risks'],
  budget: ['budget', 'budgets'],
  exception: ['exception', 'exceptions'],
};

/** "Two risks are in the exempt appendix.": internal records of these kinds, which a report for the public neither shows nor counts. */
export function exempt({ assessment }: SectionContext, ...kinds: readonly (keyof typeof nouns)[]): readonly Block[] {
  const left = kinds.filter((kind) => assessment.exempt[kind] > 0);
  const said = left.map((kind) => counted(assessment.exempt[kind], ...nouns[kind]));
  return inAppendix(
    left.reduce((sum, kind) => sum + assessment.exempt[kind], 0),
    listInWords(said),
  );
}

/** The same of what is no record of its own: a decision, a session. */
export function exemptOf(count: number, one: string, many: string): readonly Block[] {
  return inAppendix(count, counted(count, one, many));
}

/** What stands where a body is shown none of a kind: the sentence, unless all of them are in the exempt appendix. */
export function noneOf(context: SectionContext, kind: keyof typeof nouns, said: string): readonly Block[] {
  return context.assessment.exempt[kind] > 0 ? exempt(context, kind) : [paragraph(said)];
}

function counted(count: number, one: string, many: string): string {
  return `${countInWords(count)} ${count === 1 ? one : many}`;
}

function inAppendix(count: number, named: string): readonly Block[] {
  if (count === 0) return [];
  return [paragraph(sentence(`${named} ${count === 1 ? 'is' : 'are'} in the exempt appendix.`), 'note')];
}
