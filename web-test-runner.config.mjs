import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { bundleTests } from './scripts/bundle-tests.ts';
import { browserFlags, findBrowser } from './scripts/find-browser.ts';

export default {
  files: 'test/element/**/*.test.ts',
  plugins: [bundleTests],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: await findBrowser(),
        // Without motion, since axe would measure the colours in the middle of a fade.
        args: [...browserFlags, '--force-prefers-reduced-motion'],
      },
      // A window of its own for each page: one that another page covers gets no focus and no frames.
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  concurrency: 2,
  // In ms: who walks through every screen takes a while on a busy machine.
  testsFinishTimeout: 240_000,
  reporters: [summaryReporter()],
  testFramework: { config: { timeout: 20_000 } },
};
