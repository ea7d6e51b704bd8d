import { closest } from '../../model/closest.js';
import type { FindingPage } from '../../model/rule.js';
import { quote } from '../../model/show.js';
import { UsageError } from '../../model/usage-error.js';
import { type CommandDefinition, examples } from '../command.js';

/** The page behind a finding's code, made from the rule itself. */
export const explain: CommandDefinition = {
  name: 'explain',
  summary: 'tell what a finding code means, why it matters and what to do',
  declare: (command) =>
    command
      .argument('[code]', 'a finding code; without it all codes are listed')
      .addHelpText('after', examples('pmf explain', 'pmf explain unknown-owner')),
  run: async ({ host, args }) => {
    const { findingPages } = await import('../../pipeline.js');
    const [code] = args;
    if (code === undefined) {
      const { listTable } = await import('../list-table.js');
      host.stdout.write(listTable(findingPages.map((page) => [page.code, page.severity, page.why])));
      return 0;
    }
    const page = findingPages.find((each) => each.code === code);
    if (!page) throw noPage(code, findingPages);
    host.stdout.write(pageText(page));
    return 0;
  },
};

function noPage(code: string, pages: readonly FindingPage[]): UsageError {
  const meant = closest(
    code,
    pages.map((page) => page.code),
  );
  const asked = meant === undefined ? '' : `Did you mean ${meant}? `;
  return new UsageError(`There is no finding code ${quote(code)}.`, `${asked}"pmf explain" lists all of them.`);
}

const severities: Readonly<Record<FindingPage['severity'], string>> = {
  error: 'Error: the data cannot be read or counted; a report that would show it is refused.',
  warning: 'Warning: the data is readable but incomplete or doubtful; reports are made.',
};

function pageText(page: FindingPage): string {
  return `${page.code}\n\n${severities[page.severity]}\n\nWhy it matters: ${page.why}\nWhat to do: ${page.remedy}\n`;
}
