/** The place where a section's blocks go. */
export interface SectionMark {
  readonly type: 'section-mark';
  /** The name of a section, or `sections` for all of the body's list. */
  readonly name: string;
}

// Private-use characters: templates that hold one are refused, and all data loses them before it gets near.
const form = /^\uE000([a-z0-9-]+)\uE001$/;

/** The mark of a section in a template's text: a paragraph of its own, whatever stands around it. */
export function markFor(name: string): string {
  return `\n\n\uE000${name}\uE001\n\n`;
}

/** The mark, where the text is one and nothing else. */
export function markIn(text: string): SectionMark | undefined {
  const name = form.exec(text)?.[1];
  return name === undefined ? undefined : { type: 'section-mark', name };
}
