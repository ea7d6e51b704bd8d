import { areTypesCurrent, prepareToGenerate } from './prepare.js';
import { say, step } from './run.js';

const cruise = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';

/** Every check, all of them run, so that one push shows all that is wrong. */
function checkAll() {
  return [
    areTypesCurrent(),
    // The validators are not checked in, and the checks below follow imports into them.
    step('Generating types and validators', ['bin/dev/generate.js']),
    step('Types (tsc)', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
    step('Lint and format (biome)', ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', '.']),
    step('Import rules (dependency-cruiser)', [
      cruise,
      '--config',
      'test/house/import-rules.js',
      '-T',
      'err-long',
      'src',
    ]),
    step('Unused code and packages (knip)', ['node_modules/knip/bin/knip.js', '--no-progress']),
  ];
}

if (!prepareToGenerate()) {
  process.exitCode = 1;
} else {
  const failed = checkAll().filter((passed) => !passed).length;
  say(failed === 0 ? 'All static checks passed.' : `${failed} static ${failed === 1 ? 'check' : 'checks'} failed.`);
  process.exitCode = failed === 0 ? 0 : 1;
}
