import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Dates and times in messages must not depend on who runs the tests.
    env: { TZ: 'UTC', ASTRO_TELEMETRY_DISABLED: '1' },
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['test/**/*.test.ts'], exclude: ['test/site/**'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: 'test/site/setup.ts',
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
