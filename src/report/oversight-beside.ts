import type { BodyAssessment } from '../assess/assessment.js';
import type { Block } from './blocks.js';
import { besideNote, type CountedRow, countsBefore, countsTable } from './counts-before.js';
import { recommendationStatuses } from './recommendation-words.js';

type RiskCounts = BodyAssessment['oversight']['risks'];
type RecommendationCounts = BodyAssessment['oversight']['recommendations'];

/** From the highest. */
const bands: Readonly<Record<keyof RiskCounts['byBand'], string>> = {
  'very high': 'Very high',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  'not-scored': 'Not scored',
};

/** Open risks by band beside those of the period before; nothing where there are none to set beside. */
export function risksBeside(assessment: BodyAssessment): readonly Block[] {
  const { risks } = assessment.oversight;
  const names = Object.keys(bands) as readonly (keyof RiskCounts['byBand'])[]; // the keys of a closed table
  const rows = names.map(
    (name): CountedRow => ({
      label: bands[name],
      now: risks.byBand[name],
      was: ({ oversight }) => oversight.risks.byBand[name],
    }),
  );
  const total = { label: 'Open', now: risks.total, was: ({ oversight }) => oversight.risks.total } satisfies CountedRow;
  const named = { noun: 'risks', caption: 'Open risks by band', columns: ['Band', 'Risks'] } as const;
  return beside(assessment, { ...named, rows, total });
}

/** Recommendations by status beside those of the period before. */
export function recommendationsBeside(assessment: BodyAssessment): readonly Block[] {
  const { recommendations } = assessment.oversight;
  const names = Object.keys(recommendationStatuses) as readonly (keyof RecommendationCounts['byStatus'])[]; // the same
  const rows = names.map(
    (name): CountedRow => ({
      label: recommendationStatuses[name].label,
      now: recommendations.byStatus[name],
      was: ({ oversight }) => oversight.recommendations.byStatus[name],
    }),
  );
  const total: CountedRow = {
    label: 'Total',
    now: recommendations.total,
    was: ({ oversight }) => oversight.recommendations.total,
  };
  const named = {
    noun: 'recommendations',
    caption: 'Recommendations by status',
    columns: ['Status', 'Number'],
  } as const;
  return beside(assessment, { ...named, rows, total });
}

type Beside = Parameters<typeof countsTable>[0] & { readonly noun: string };

/** The sentences before have told this period's own counts: they stand in a table only beside others. */
function beside(assessment: BodyAssessment, { noun, ...counts }: Beside): readonly Block[] {
  const { now, was } = counts.total;
  const before = countsBefore(assessment);
  const table = now > 0 && before && was(before) > 0 ? [countsTable(counts, before)] : [];
  return [...table, ...besideNote(assessment, [{ noun, now, was }])];
}
