import { sentence } from '../../model/words.js';
import { type Block, heading, text } from '../blocks.js';
import { receivedInWords } from '../completeness-words.js';
import { clockInWords, gapsInWords, historyInWords, reportingDay } from '../provenance-words.js';
import type { Section, SectionContext } from '../section.js';

/** Where the report comes from and how far it can be trusted. */
export const provenance: Section = {
  name: 'provenance',
  build: (context) => [heading(2, 'How this report was made'), facts(context)],
};

function facts({ assessment, provenance: { version } }: SectionContext): Block {
  const items: readonly (readonly [string, string])[] = [
    ['History', historyInWords(assessment.history)],
    ...gapsInWords(assessment).map((said) => ['What would tell more', said] as const),
    ['Reporting day', `${reportingDay(assessment)}.`],
    ['Lateness', clockInWords(assessment.clock, assessment.history)],
    ['Completeness', `${sentence(receivedInWords(assessment.completeness))}.`],
    ['Made with', `pmf ${version}. The same records, day and version make the same report again.`],
  ];
  return {
    type: 'definitions',
    items: items.map(([term, description]) => ({ term: text(term), description: text(description) })),
  };
}
