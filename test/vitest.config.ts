import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The code that reckons with days is run again where midnight is elsewhere: west, far east, and over the date line.
const zones = ['Europe/London', 'UTC', 'America/New_York', 'Pacific/Auckland', 'Pacific/Apia'];
const zonesToRun = process.env.PMF_TEST_ZONES === 'every' ? zones : [];

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    pool: 'forks',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    coverage: { include: ['src/**'], exclude: ['src/**/generated/**'], reportsDirectory: 'coverage' },
    projects: [
      {
        extends: true,
        test: { name: 'suite', include: ['test/**/*.test.ts'], env: { TZ: process.env.TZ ?? 'Europe/London' } },
      },
      ...zonesToRun.map((zone) => ({
        extends: true as const,
        test: {
          name: `zone ${zone}`,
          include: ['test/model/**/*.test.ts', 'test/assess/**/*.test.ts', 'test/house/zone.test.ts'],
          // Pure code keeps nothing between tests, and one process per zone makes five of them cheap.
          isolate: false,
          env: { TZ: zone },
        },
      })),
    ],
  },
});
