import type { Section } from '../section.js';

/** The list of headings; compose() fills it last, when all of them are known. */
export const contents: Section = {
  name: 'contents',
  build: () => [{ type: 'contents', title: 'Contents', entries: [] }],
};
