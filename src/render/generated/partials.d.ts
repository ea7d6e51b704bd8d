import type { BlockType } from '../../report/blocks.js';

/** Makes text from a view: a plain object that holds every value the template names. */
export type Template = (view: object) => string;

/** Templates of templates/html, compiled, by their way from there. All values are escaped. */
export declare const htmlTemplates: Readonly<Record<'page' | `blocks/${BlockType}`, Template>>;

/** Templates of templates/markdown, compiled, by their way from there. Nothing is escaped: views hold Markdown. */
export declare const markdownTemplates: Readonly<Record<'page' | `blocks/${BlockType}`, Template>>;
