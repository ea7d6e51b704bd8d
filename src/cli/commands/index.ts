import type { CommandDefinition } from '../command.js';
import { check } from './check.js';
import { explain } from './explain.js';
import { report } from './report.js';
import { schema } from './schema.js';

/** The commands in the order in which --help lists them. */
export const commands: readonly CommandDefinition[] = [check, report, explain, schema];
