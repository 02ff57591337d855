import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Frame, Page } from 'puppeteer-core';
import { becomes } from './becomes.ts';
import { example } from './example.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';

const knee = example('knee-wakes-two-months');
const shoulder = example('pressure-shoulder');

describe('the built check, wherever it stands in a page', () => {
  const on = openSite();

  const framed = async (page: Page): Promise<Frame> => {
    const frame = await (await page.waitForSelector('iframe'))?.contentFrame();
    assert.ok(frame);
    return frame;
  };

  it('goes its own way twice on a page, in two languages and at two levels', async () => {
    const dutch = await Patient.visits(on.browser, on.site.url('two-languages.html'), '#dutch');
    const english = dutch.at('#english');
    await dutch.takesTheCheck(shoulder.answers);
    assert.equal(await english.where(), 'intro');
    await english.takesTheCheck(knee.answers);
    assert.equal(await dutch.where(), `result ${shoulder.outcome}`);
    assert.equal(await english.where(), `result ${knee.outcome}`);
    for (const [selector, level, lang] of [
      ['#dutch', 'h3', 'nl'],
      ['#english', 'h5', 'en'],
    ]) {
      const base = `${selector} >>> [part~=base][lang=${lang}]`;
      assert.ok(await dutch.page.$(`${base} ${level}[part~=heading]`), selector);
    }
    assert.deepEqual(dutch.errors, []);
    await dutch.page.close();
  });

  it('is taken inside the shadow root of another component, in its language', async () => {
    const check = 'clinic-app >>> klachten-check';
    const patient = await Patient.visits(on.browser, on.site.url('shadow.html'), check);
    await patient.takesTheCheck(knee.answers);
    assert.equal(await patient.where(), `result ${knee.outcome}`);
    assert.ok(await patient.page.$(`${check} >>> [part~=base][lang=en]`));
    const heading = await patient.page.$(`${check} >>> [part~=heading]`);
    const looks = await heading?.evaluate((node) => getComputedStyle(node).textTransform);
    assert.equal(looks, 'none');
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });

  it('is taken in a frame', async () => {
    const site = await Patient.visits(on.browser, on.site.url('frame.html'));
    const patient = site.at('klachten-check', await framed(site.page));
    await patient.takesTheCheck(knee.answers);
    assert.equal(await patient.where(), `result ${knee.outcome}`);
    assert.deepEqual(patient.errors, []);
    await site.page.close();
  });

  it('is taken in a sandboxed frame, where any storage throws', async () => {
    on.site.isShared = true;
    const site = await Patient.visits(on.browser, on.site.url('sandbox.html'));
    const frame = await framed(site.page);
    const patient = site.at('klachten-check', frame);
    await patient.takesTheCheck(knee.answers);
    assert.equal(await patient.where(), `result ${knee.outcome}`);
    const storage = await frame.evaluate(() => {
      try {
        return String(sessionStorage.length);
      } catch (error) {
        return (error as Error).name;
      }
    });
    assert.equal(storage, 'SecurityError');
    await patient.presses('copy');
    await becomes(async () => (await patient.note()) !== '', 'a word about the copy');
    assert.deepEqual(patient.errors, []);
    on.site.isShared = false;
    await site.page.close();
  });

  it('keeps the answers when it is moved in the middle, also into a shadow root', async () => {
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'), '#moved');
    await patient.page.$eval('klachten-check', (check) => {
      check.id = 'moved';
    });
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.answers('age', '18-49');
    await patient.answers('reason', 'pain');
    await patient.waitsFor('question emergency-signs');
    await patient.clicks('input[value="none"]');
    await patient.page.$eval('#moved', (check) => {
      const aside = document.body.appendChild(document.createElement('aside'));
      aside.append(check);
    });
    assert.equal(await patient.where(), 'question emergency-signs');
    assert.ok(await patient.page.$('#moved >>> input[value=none]:checked'));
    await patient.presses('next');
    await patient.waitsFor('question region');
    await patient.page.$eval('#moved', (check) => {
      const app = document.body.appendChild(document.createElement('div'));
      app.id = 'app';
      app.attachShadow({ mode: 'open' }).append(check);
    });
    const moved = patient.at('#app >>> #moved');
    assert.equal(await moved.where(), 'question region');
    await moved.continues(knee.answers);
    assert.equal(await moved.where(), `result ${knee.outcome}`);
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });
});
