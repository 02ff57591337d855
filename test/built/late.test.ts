import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';

/** Whether what stands between the tags takes room on the page. */
const showsChildren = (page: Page): Promise<boolean> =>
  page.$eval('klachten-check', (check) => {
    const range = document.createRange();
    range.selectNodeContents(check);
    return range.getBoundingClientRect().height > 0;
  });

describe('a check whose script comes late, or never', () => {
  const on = openSite();

  it('takes over what was set before the script ran, and its children go', async () => {
    const patient = await Patient.visits(on.browser, on.site.url('late.html'));
    const { page } = patient;
    assert.equal(await showsChildren(page), true);
    await page.$eval('klachten-check', (check) => {
      check.setAttribute('booking-url', 'https://example.org/book');
      Object.assign(check, { lang: 'en', headingLevel: 4, practice: 'gp' });
    });
    await page.addScriptTag({ type: 'module', url: '/dist/klachten-check.js' });
    await patient.waitsFor('intro');
    assert.equal(await showsChildren(page), false);
    assert.ok(await page.$('klachten-check >>> [lang=en] h4[part~=heading]'));
    const { own, ...set } = await page.$eval('klachten-check', (element) => {
      const check = element as KlachtenCheck;
      const { lang, headingLevel, practice, phone, bookingUrl } = check;
      return { lang, headingLevel, practice, phone, bookingUrl, own: Object.keys(check) };
    });
    assert.deepEqual(set, {
      lang: 'en',
      headingLevel: 4,
      practice: 'gp',
      phone: '0201234567',
      bookingUrl: 'https://example.org/book',
    });
    // One that stayed on the element itself would hide every later change from it.
    const hidden = own.filter((name) => ['lang', 'headingLevel', 'practice'].includes(name));
    assert.deepEqual(hidden, []);
    await page.$eval('klachten-check', (check) => {
      (check as KlachtenCheck).headingLevel = 5;
    });
    await page.waitForSelector('klachten-check >>> h5[part~=heading]');
    assert.deepEqual(patient.errors, []);
    await page.close();
  });

  for (const [what, breaks] of Object.entries({
    'the script is not there': () => on.site.replaced.set(/klachten-check\.js/, null),
    'the script is more than the browser can read': () =>
      on.site.replaced.set(/klachten-check\.js/, 'a new word of 2040;'),
    'a part of it is not there': () => on.site.replaced.set(/chunks\/define/, 500),
    'a policy forbids it': () => {
      on.site.policy = "script-src 'none'";
    },
  })) {
    it(`leaves its children in sight when ${what}`, async () => {
      breaks();
      const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
      assert.equal(await showsChildren(patient.page), true);
      assert.equal(await patient.where(), 'loading');
      await patient.page.close();
      on.site.replaced.clear();
      on.site.policy = null;
    });
  }
});
