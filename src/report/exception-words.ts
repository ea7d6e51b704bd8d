import type { Due } from '../assess/assessment.js';
import { isShownTo } from './audience.js';
import type { Tone } from './blocks.js';
import type { SectionContext } from './section.js';

type Standing = SectionContext['assessment']['exceptions'][number]['returns'][number]['standing'];

/** What came of an exception, in the order in which reports list them. */
export const exceptionStandings: Readonly<Record<Standing, { readonly tone: Tone; readonly label: string }>> = {
  agreed: { tone: 'good', label: 'Agreed' },
  expired: { tone: 'bad', label: 'Expired' },
  'agreed-late': { tone: 'caution', label: 'Agreed too late' },
  'not-by-an-agreeing-body': { tone: 'caution', label: 'Not validly agreed' },
  requested: { tone: 'neutral', label: 'Only requested' },
};

/** Why a return is owed although somebody asked for more time: what an officer would ask. Nothing where no exception names it. */
export function exceptionsInWords(context: SectionContext, { varied }: Due): string | undefined {
  const { records } = context.assessment.framework;
  const shown = (varied?.exceptions ?? []).filter(({ exception }) => {
    const record = records.exception.get(exception);
    return record !== undefined && isShownTo(context, 'exception', record);
  });
  return shown.length === 0 ? undefined : shown.map(({ sentence }) => sentence).join(' ');
}
