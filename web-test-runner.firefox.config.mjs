import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox } from './scripts/find-other-browsers.ts';
import inChromium from './web-test-runner.config.mjs';

const found = findFirefox();
if ('missing' in found) throw new Error(found.missing);

/** The tests of the element in Firefox; its launcher is that of Chrome, which starts what puppeteer can. */
export default {
  ...inChromium,
  // What axe judges, what time is measured and which button comes first is the same in every browser;
  // the looks are tried in windows that only CDP can make.
  files: [
    'test/element/**/*.test.ts',
    '!test/element/{accessible*,fast,looks*,site-buttons}.test.ts',
  ],
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: found.path,
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
      },
      createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
    }),
  ],
  // One window has the focus.
  concurrency: 1,
};
