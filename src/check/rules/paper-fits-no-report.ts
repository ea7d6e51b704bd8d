import type { FieldPath } from '../../model/finding.js';
import type { Framework, Held } from '../../model/framework.js';
import type { Body, Paper } from '../../model/records.js';
import { quote } from '../../model/show.js';
import { at, atStart } from '../at.js';
import type { CheckRule } from '../check-input.js';
import { periodsMeant } from '../periods-meant.js';

export const paperFitsNoReport: CheckRule = {
  code: 'paper-fits-no-report',
  severity: 'warning',
  why: 'A paper stands on the cover of the report of its body, period and service. One that fits no report is shown to nobody, and nor are its decisions.',
  remedy: 'Correct the body, the period, the review or the service of the paper.',

  *check({ framework }) {
    for (const paper of framework.records.paper.values()) {
      const body = framework.records.body.get(paper.body);
      if (body === undefined) continue;
      for (const { field, message } of misfitsOf(framework, paper, body))
        yield { at: field === undefined ? atStart(paper) : at(paper, ...field), message };
    }
  },
};

interface Misfit {
  /** Nothing for what is not there. */
  readonly field?: FieldPath;
  readonly message: string;
}

const nouns = { monthly: 'month', quarterly: 'quarter', annual: 'financial year' } as const;

function* misfitsOf(framework: Framework, paper: Held<Paper>, body: Held<Body>): Iterable<Misfit> {
  const { period, service } = paper;
  const review = paper.review === undefined ? undefined : framework.records.review.get(paper.review);
  if (review !== undefined && review.body !== body.id)
    yield { field: ['review'], message: `${quote(review.id)} was held by ${quote(review.body)}, not by this body.` };
  if (period !== undefined && isOfAnother(framework, period, body) && body.frequency !== 'per-meeting')
    yield {
      field: ['period'],
      message: `${quote(body.id)} gets its report ${body.frequency}, and ${quote(period)} is not a ${nouns[body.frequency]}.`,
    };
  const isPerService = body.per === 'service' && paper.review === undefined;
  if (service !== undefined && !isPerService)
    yield { field: ['service'], message: `${quote(body.id)} gets one report for all services here, not one for each.` };
  if (service === undefined && isPerService)
    yield { message: `${quote(body.id)} gets a report for each service, and there is no "service".` };
}

/** What is no period at all is told elsewhere. */
function isOfAnother({ calendar }: Framework, text: string, { frequency }: Body): boolean {
  const meant = periodsMeant(calendar, text);
  return meant.length > 0 && meant.every((period) => period.frequency !== frequency);
}
