import { closestId } from '../../model/closest.js';
import type { Problem } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { listInWords, sentence } from '../../model/words.js';
import type { CheckInput, CheckRule } from '../check-input.js';
import { nameOf } from '../fields.js';
import type { Identities } from '../identities.js';
import { homeOf, wordsOf } from '../kind-words.js';
import type { Reference, Target } from '../references.js';

/** Why a name that leads nowhere matters, by the kind that it should lead to. */
const reasons = {
  owner: 'A record nobody owns is a record nobody updates.',
  service: 'What belongs to no service is missing from every report on a service.',
  plan: 'A plan that stems from none, or is replaced by none, breaks the golden thread.',
  indicator: 'A plan that is measured by an indicator that does not exist looks smaller than it is.',
  activity: 'A plan that delivers an activity that does not exist looks smaller than it is.',
  recommendation: 'A recommendation that does not exist can be neither carried out nor counted.',
  risk: 'A risk that does not exist can be neither scored nor watched.',
  budget: 'A budget that does not exist can be neither compared nor shown.',
  review: 'What is said to come of a review that does not exist belongs to no session.',
  body: 'A body that does not exist can agree nothing and gets no report.',
  objective: 'What serves an objective that does not exist is missing from the golden thread.',
  milestone: 'A milestone that the activity does not have can be neither reached nor late.',
} as const;

type SingleTarget = keyof typeof reasons;

const severalRemedies = remediesOf('Correct the name', 'add the record');

/** One rule for each kind that a field may name, and one for the fields that may name several. */
export const unknownRecords: readonly CheckRule[] = [
  ...Object.entries(reasons).map(([target, why]): CheckRule => unknownOne(target as SingleTarget, why)), // the keys of the table above
  {
    code: 'unknown-record',
    severity: 'error',
    why: 'A name that leads to no record breaks the golden thread at this place.',
    remedy: severalRemedies.whereOptional,
    check: (input) => brokenReferences(input, severalRemedies, (to) => to.length > 1),
  },
];

function unknownOne(target: SingleTarget, why: string): CheckRule {
  const named = target === 'milestone' ? 'a milestone of the activity' : `one that is in ${homeOf(target)}`;
  const remedies = remediesOf(`Name ${named}`, 'add it');
  return {
    code: `unknown-${target}`,
    severity: 'error',
    why,
    remedy: remedies.whereOptional,
    check: (input) => brokenReferences(input, remedies, (to) => to.length === 1 && to[0] === target),
  };
}

/** A name that must be there can be corrected but not taken out. */
interface Remedies {
  readonly whereRequired: string;
  readonly whereOptional: string;
}

function remediesOf(correct: string, add: string): Remedies {
  return {
    whereRequired: `${correct}, or ${add}.`,
    whereOptional: `${correct}, ${add}, or take the name out here.`,
  };
}

function* brokenReferences(
  { references, identities }: CheckInput,
  { whereRequired, whereOptional }: Remedies,
  isOurs: (to: readonly Target[]) => boolean,
): Iterable<Problem> {
  for (const reference of references) {
    if (!isOurs(reference.to) || !isBroken(reference, identities)) continue;
    yield { ...problemOf(reference, identities), remedy: reference.isRequired ? whereRequired : whereOptional };
  }
}

function isBroken({ to, text, within }: Reference, identities: Identities): boolean {
  return to.every((target) => {
    if (target !== 'milestone') return identities.isComplete(target) && !identities.ofKind(target).has(text);
    const milestones = identities.milestonesOf(within);
    return milestones !== undefined && !milestones.has(text);
  });
}

function problemOf(reference: Reference, identities: Identities): Problem {
  const { at, text } = reference;
  const known = reference.to.flatMap((target) => knownOf(target, reference, identities));
  return { at, message: messageOf(reference, identities), suggestion: closestId(text, known) };
}

function knownOf(target: Target, { within }: Reference, identities: Identities): readonly string[] {
  return [...(target === 'milestone' ? (identities.milestonesOf(within) ?? []) : identities.ofKind(target))];
}

function messageOf({ field, to, text, within }: Reference, identities: Identities): string {
  const [kind] = identities.kindsOf(text);
  const wanted = listInWords(
    to.map((target) => (target === 'milestone' ? 'a milestone' : wordsOf(target).one)),
    'or',
  );
  if (to[0] === 'milestone') return `${quote(text)} is not a milestone of the activity ${quote(within)}.`;
  if (kind !== undefined)
    return `${sentence(nameOf(field))} names ${quote(text)}, which is ${wordsOf(kind).one} and not ${wanted}.`;
  return `${sentence(nameOf(field))} names ${quote(text)}, which is not in ${listInWords([...new Set(to.map(placeOfTarget))], 'or')}.`;
}

function placeOfTarget(target: Target): string {
  return target === 'milestone' ? 'the activity' : homeOf(target);
}
