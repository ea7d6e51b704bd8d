import type { PlainRollUp } from '../../assess/views/plain-roll-up.js';
import { type Block, heading, paragraph } from '../blocks.js';

/** The indicators of a plan, priority, objective or service taken together; nothing where there is none. */
export function togetherBlocks({ rollUp }: { readonly rollUp?: PlainRollUp | undefined }): readonly Block[] {
  if (rollUp === undefined) return [];
  return [heading(3, `Its indicators together in ${rollUp.period.title}`), paragraph(rollUp.sentence)];
}
