import type { CommandDefinition } from '../command.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { doctor } from './doctor.js';
import { explain } from './explain.js';
import { init } from './init.js';
import { newRecord } from './new.js';
import { overdue } from './overdue.js';
import { people } from './people.js';
import { report } from './report.js';
import { schema } from './schema.js';
import { show } from './show.js';
import { status } from './status.js';
import { thread } from './thread.js';

/** The commands in the order in which --help lists them. */
export const commands: readonly CommandDefinition[] = [
  init,
  newRecord,
  check,
  overdue,
  status,
  report,
  diff,
  show,
  thread,
  people,
  explain,
  schema,
  doctor,
];
