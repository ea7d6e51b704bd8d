import type { Explanation } from '../../assess/views/explanation.js';
import { fullStop, plural } from '../../model/words.js';
import { basisOf, type ExplainedJudgement } from './explanation-judgement.js';

/** What is doubtful in the record's own files, and what was looked at and accepted. Nothing where nothing was found. */
export function findingJudgements({ findings, acknowledged }: Explanation): readonly ExplainedJudgement[] {
  if (findings.length === 0 && acknowledged.length === 0) return [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const found = errors > 0 ? 'errors' : findings.length > 0 ? 'warnings' : 'acknowledged';
  const verdicts = {
    errors: plural(errors, 'error'),
    warnings: plural(findings.length, 'warning'),
    acknowledged: `${plural(acknowledged.length, 'warning')} acknowledged`,
  };
  return [
    {
      name: 'plausibility',
      title: 'Plausibility',
      verdict: verdicts[found],
      state: found,
      tone: found === 'errors' ? 'bad' : found === 'warnings' ? 'caution' : 'neutral',
      sentences: findings.map(({ message }) => fullStop(message)),
      basis: basisOf([
        ...findings.map(
          ({ code, at, position }) => [code, position ? `${at.path}, line ${position.line}` : at.path] as const,
        ),
        ...acknowledged.map(({ code, path, reason }) => [code, `acknowledged in ${path}: ${reason}`] as const),
      ]),
      rule: 'A warning says that data are readable and doubtful. It is mended, or acknowledged with a reason in the file in which it stands; "pmf explain" with its code tells more.',
    },
  ];
}
