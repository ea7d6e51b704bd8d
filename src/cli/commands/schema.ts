import { quote } from '../../model/show.js';
import { UsageError } from '../../model/usage-error.js';
import { type CommandDefinition, examples } from '../command.js';

/** The JSON Schema of a kind of record, or the list of kinds. */
export const schema: CommandDefinition = {
  name: 'schema',
  summary: 'print the JSON Schema of a kind of record: its data dictionary',
  declare: (command) =>
    command
      .argument('[kind]', 'a kind of record; without it the kinds are listed')
      .addHelpText('after', examples('pmf schema', 'pmf schema indicator')),
  run: async ({ host, args }) => {
    const { kinds } = await import('../../model/kinds/index.js');
    const [name] = args;
    if (name === undefined) {
      const { listTable } = await import('../list-table.js');
      host.stdout.write(
        listTable(kinds.map((kind) => [kind.name, kind.folder || 'pmf.yaml', kind.schema.description ?? ''])),
      );
      return 0;
    }
    const kind = kinds.find((each) => each.name === name);
    if (!kind) {
      throw new UsageError(
        `There is no kind ${quote(name)}.`,
        `The kinds are: ${kinds.map((each) => each.name).join(', ')}.`,
      );
    }
    host.stdout.write(`${JSON.stringify(kind.schema, null, 2)}\n`);
    return 0;
  },
};
