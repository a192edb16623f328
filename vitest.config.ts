import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

const installed = [process.env.CHROME_PATH, '/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/microsoft-edge'];
const executablePath = installed.find((path) => path && existsSync(path));

/** Two projects: pure code in Node, everything that touches a page in a real Chromium (layout and visibility must be real). */
export default defineConfig({
  test: {
    // No test measures time (that is what benchmarks are for), so a busy machine must not fail one: the limits below only end what hangs.
    projects: [
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'node',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/reader/**', 'tests/panel/**', 'tests/e2e/**'],
        },
      },
      {
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'browser',
          testTimeout: 120_000,
          hookTimeout: 120_000,
          include: ['tests/reader/**/*.test.ts', 'tests/panel/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath ? { executablePath } : {}),
                args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
              },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
