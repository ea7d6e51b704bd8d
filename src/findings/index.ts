import { human } from './human.js';
import { json } from './json.js';

/** The formats in which findings are told, by the name that -f takes. */
export const findingsFormats = { human, json } as const;
