import { summaryReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { bundleTests } from './scripts/bundle-tests.ts';
import { browserFlags, findBrowser } from './scripts/find-browser.ts';

export default {
  files: 'test/element/**/*.test.ts',
  plugins: [bundleTests],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: await findBrowser(), args: browserFlags },
    }),
  ],
  concurrency: 2,
  reporters: [summaryReporter()],
  testFramework: { config: { timeout: 20_000 } },
};
