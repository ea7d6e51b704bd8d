import { cleanLine } from './clean-text.js';

/** A value that Markdown reads back as just this text, on one line: each sign that could mean something is escaped. */
export function escapeMarkdown(value: string): string {
  return cleanLine(value)
    .trim()
    .replace(/[!-/:-@[-`{-~]/g, '\\$&');
}
