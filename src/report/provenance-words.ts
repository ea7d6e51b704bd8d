import type { BodyAssessment } from '../assess/assessment.js';
import { isUnknown } from '../model/history.js';
import { plural, sentence, showDay } from '../model/words.js';
import { receivedInWords } from './completeness-words.js';
import { paperShown } from './paper-words.js';
import type { SectionContext } from './section.js';

/** How the report knows when returns came, and how far that can be trusted. */
export function clockInWords(clock: BodyAssessment['clock']): string {
  switch (clock) {
    case 'declared':
      return 'Days of arrival are claims: each is the day that its reporter states (clock: declared). They are not evidence.';
    case 'submitted':
      return 'Days of arrival are to be taken from the history of the records (clock: submitted), which is evidence and not proof. Where it was not read, arrival is unknown: neither on time nor late.';
    case 'landed':
      return 'Days of arrival are to be taken from the history of the main branch (clock: landed), which is evidence and not proof. Where it was not read, arrival is unknown: neither on time nor late.';
  }
}

/** What the report was read from, as a sentence: the commit and whether more is in it, or why there is none. */
export function historyInWords(history: BodyAssessment['history']): string {
  if (isUnknown(history)) return history.why;
  const more =
    history.uncommitted.length === 0 ? '' : `, with ${plural(history.uncommitted.length, 'file')} not committed`;
  return `Read from commit ${history.head.slice(0, 12)}${more}.`;
}

/** `15 October 2012`, and whether the data folder itself sets it. */
export function reportingDay({ today, framework }: BodyAssessment): string {
  const set = framework.settings.reporting_day === today;
  return set ? `${showDay(today)} (the reporting day set in pmf.yaml)` : showDay(today);
}

/** One line for the foot of each page. */
export function footOf(context: SectionContext): string {
  const { assessment, provenance } = context;
  const drawn = paperShown(context)?.drawn_from;
  const claims =
    assessment.clock === 'declared' ? 'clock: declared, days of arrival are claims' : `clock: ${assessment.clock}`;
  const facts = [
    `As at ${reportingDay(assessment)}`,
    claims,
    `pmf ${provenance.version}`,
    receivedInWords(assessment.completeness),
    ...(drawn === undefined ? [] : [`the paper says that its figures were drawn from commit ${drawn}`]),
  ];
  return `${historyInWords(assessment.history)} ${facts.map((fact, index) => (index === 0 ? sentence(fact) : fact)).join('; ')}.`;
}
