import { after, before } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './patient.driver.ts';
import { Site } from './site.ts';

/** A browser and a site for the tests of a file; there from the first test on. */
export function openSite({ policy = null as string | null } = {}): {
  browser: Browser;
  site: Site;
} {
  const opened = {} as { browser: Browser; site: Site };
  before(async () => {
    opened.browser = await openBrowser();
    opened.site = await Site.opens();
    opened.site.policy = policy;
  });
  after(async () => {
    await opened.browser?.close();
    opened.site?.closes();
  });
  return opened;
}
