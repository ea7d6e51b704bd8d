import { html } from './html.js';
import { markdown } from './markdown.js';

/** The formats by name. */
export const formats = { md: markdown, html };
