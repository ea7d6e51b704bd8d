import type { CommandDefinition } from '../command.js';

export const overdue: CommandDefinition = {
  name: 'overdue',
  summary: 'list what is owed and not there, and who owes it',
  declare: (command) => command,
  run: async () => 0,
};
