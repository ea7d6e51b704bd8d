import type { CommandDefinition } from '../command.js';

export const doctor: CommandDefinition = {
  name: 'doctor',
  summary: 'tell what is wrong with this machine or clone, with remedies',
  declare: (command) => command,
  run: async () => 0,
};
