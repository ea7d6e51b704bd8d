import type { BodyAssessment, Due } from '../assess/assessment.js';
import type { ArrivalKind } from '../assess/evidence.js';
import { grouped } from '../model/grouped.js';
import { isUnknown } from '../model/history.js';
import { countInWords, sentence } from '../model/words.js';
import { type Block, paragraph } from './blocks.js';

/** What is to be known of days of arrival beside their counts, each once and not for every return. Claims are told of elsewhere. */
export function arrivalNotes(assessment: Pick<BodyAssessment, 'clock' | 'dues' | 'history'>): readonly Block[] {
  if (assessment.clock === 'declared') return [];
  return [...known(assessment.dues), ...unknown(assessment)].map((said) => paragraph(said, 'note'));
}

const notes: Readonly<Record<Exclude<ArrivalKind, 'declared' | 'committed' | 'merged'>, readonly [string, string]>> = {
  uncommitted: [
    'is not committed yet and counts as received today.',
    'are not committed yet and count as received today.',
  ],
  'not-landed': [
    'has not come to the main branch yet and counts as received today.',
    'have not come to the main branch yet and count as received today.',
  ],
  squashed: [
    'came with a branch that was merged in one piece: its day is that of the merge, and it may have been submitted earlier.',
    'came with branches that were merged in one piece: their days are those of the merge, and they may have been submitted earlier.',
  ],
};

function known(dues: readonly Due[]): readonly string[] {
  return Object.entries(notes).flatMap(([how, [one, many]]) => {
    const count = dues.filter((due) => 'how' in due && due.how === how).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
}

/** The reasons, each once; where nothing of the history is read it is the same for all, and the clock's words say it. */
function unknown({ dues, history }: Pick<BodyAssessment, 'dues' | 'history'>): readonly string[] {
  const whole = isUnknown(history) ? history.why : undefined;
  const reasons = dues.flatMap((due) => (due.state === 'arrival-unknown' ? [[due.why, due] as const] : []));
  return [...grouped(reasons)].map(([why, all]) => {
    const said = counted(all.length, 'has come, day of arrival unknown.', 'have come, day of arrival unknown.');
    return whole === undefined || why === whole ? `${said} ${why}` : said;
  });
}

function counted(count: number, one: string, many: string): string {
  return `${sentence(countInWords(count))} ${count === 1 ? `return ${one}` : `returns ${many}`}`;
}
