import type { Explanation, Judged } from '../../assess/views/explanation.js';
import { showDay } from '../../model/words.js';
import { exceptionStandings } from '../exception-words.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';

type ExceptionTold = Extract<Judged, { readonly of: 'exception' }>;

/** What an exception does to each deadline that it names. */
export function exceptionJudgements(
  { framework }: Explanation,
  { detail }: ExceptionTold,
): readonly ExplainedJudgement[] {
  return detail.returns.map(({ subject, period, firstDue, standing, sentence, due }) => {
    const { tone, label } = exceptionStandings[standing];
    const post = due.owner?.title;
    const indicator = framework.records.indicator.get(subject.id);
    const name = indicator ? (indicator.code ?? indicator.id) : subject.title;
    return {
      name: 'exceptions',
      title: `${name} in ${period.title}`,
      verdict: label,
      state: standing,
      tone,
      sentences: [sentence],
      basis: basisOf([
        ['First deadline', showDay(firstDue)],
        ['Deadline', showDay(due.dueOn)],
        ['Owed by', post],
      ]),
      rule: 'An exception counts only where a body that may agree exceptions agreed it on or before the deadline that it varies; else the deadline stands.',
    };
  });
}
