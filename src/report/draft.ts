import type { SectionContext } from './section.js';

/** Whether the report is a draft: it was asked for as one, or the paper that it is made for is one. */
export function isDraft({ draft, assessment: { paper } }: SectionContext): boolean {
  return draft || paper?.status === 'draft';
}
