import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findWebKit } from '../../scripts/find-other-browsers.ts';
import { example } from './example.ts';
import { KeyWalk } from './key-walk.ts';
import { Site } from './site.ts';
import { WebKitBrowser } from './webkit.ts';

const found = findWebKit();

describe('the check in WebKit, with a keyboard alone', {
  skip: 'missing' in found && found.missing,
}, () => {
  let site: Site;
  let browser: WebKitBrowser;

  before(async () => {
    if ('missing' in found) return;
    site = await Site.opens();
    browser = await WebKitBrowser.opens(found);
  });
  after(async () => {
    await browser?.closes();
    site?.closes();
  });

  it('is taken from start to end, changed and begun again', async () => {
    await browser.goes(site.url('plain.html'));
    await new KeyWalk(browser).goesThereAndBack();
  });

  it('comes to 112, in English', async () => {
    const { answers, outcome } = example('pressure-shoulder');
    await browser.goes(site.url('english.html'));
    const end = await new KeyWalk(browser).takesTheCheck(answers);
    assert.equal(end.place, `result ${outcome}`);
  });
});
