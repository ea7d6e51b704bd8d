import { github } from './github.js';
import { gitlab } from './gitlab.js';
import { human } from './human.js';
import { json } from './json.js';
import { junit } from './junit.js';
import { markdown } from './markdown.js';
import { sarif } from './sarif.js';

/** The formats in which findings are told, by the name that -f takes. */
export const findingsFormats = { human, json, github, gitlab, sarif, junit, markdown } as const;
