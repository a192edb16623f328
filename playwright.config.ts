import { defineConfig } from '@playwright/test';

/** End-to-end tests drive the built extension in real browsers; one worker, since a second gains nothing on two cores. */
export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  outputDir: 'test-results/playwright',
});
