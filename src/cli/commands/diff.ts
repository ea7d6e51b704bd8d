import type { CommandDefinition } from '../command.js';

export const diff: CommandDefinition = {
  name: 'diff',
  summary: 'tell what a change of the folder means: figures, ratings, what fell due',
  declare: (command) => command,
  run: async () => 0,
};
