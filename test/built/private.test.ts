import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ElementHandle } from 'puppeteer-core';
import { becomes } from './becomes.ts';
import { onePerOutcome } from './example.ts';
import { leaks, requests } from './leaks.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { watch } from './spies.ts';

/** What leads away from the result, which comes last. */
const away = '[part~=change], [part~=add], [part~=restart]';

/** What tells that it is done. */
const telling = /^(copy|calendar|fhir)$/;

describe('nothing that a visitor answers leaves the device', () => {
  const on = openSite();

  for (const { id, answers, outcome } of onePerOutcome()) {
    it(`not while ${id} takes the whole check and presses all there is to press`, async () => {
      const page = await on.browser.newPage();
      const seen = await watch(page);
      const patient = await Patient.on(page, on.site.url('plain.html'));
      await page.evaluate(() => {
        window.print = () => {};
      });
      await patient.takesTheCheck(answers);
      assert.equal(await patient.where(), `result ${outcome}`);

      const pressed = new Set<string>();
      for (;;) {
        const button = await nextToPress(patient, pressed);
        if (!button) break;
        const before = await patient.note();
        await button.evaluate((node) => (node as HTMLElement).click());
        if (!telling.test([...pressed].at(-1) ?? '')) continue;
        await becomes(async () => (await patient.note()) !== before, 'a word about it');
      }
      if (outcome !== 'emergency') {
        for (const part of ['copy', 'print', 'fhir']) assert.ok(pressed.has(part), part);
      }
      for (const part of ['add', 'restart']) {
        const button = await page.$(`klachten-check >>> [part~=${part}]`);
        if (!button) continue;
        await button.evaluate((node) => (node as HTMLElement).click());
        await patient.waitsFor(part === 'restart' ? 'intro' : /^question/);
        if (part === 'add') {
          await patient.continues(answers);
          await patient.waitsFor(/^result/);
        }
      }

      const start = page.url();
      const own = new URL('/dist/', start).href;
      const strangers = (urls: readonly string[]) =>
        urls.filter(
          (url) => url !== start && !url.startsWith(own) && !url.endsWith('/favicon.ico'),
        );
      // A file to keep is made here, and a number is rung by the phone itself.
      const isOfDevice = (url: string) => /^(blob:|tel:)/.test(url);
      assert.deepEqual(
        strangers(seen.asked).filter((url) => !isOfDevice(url)),
        [],
      );
      assert.ok(seen.asked.some((url) => url.startsWith(own)));
      assert.deepEqual(
        strangers(seen.went).filter((url) => !isOfDevice(url)),
        [],
      );
      assert.deepEqual(await seen.touched(), []);
      assert.deepEqual(await on.browser.cookies(), []);
      assert.deepEqual(patient.errors, []);
      await page.close();
    });
  }

  /** What was not pressed yet; what opens a page elsewhere is the visitor's own wish. */
  async function nextToPress(
    { page }: Patient,
    pressed: Set<string>,
  ): Promise<ElementHandle | undefined> {
    for (const button of await page.$$('klachten-check >>> :is(button, summary, a[href^=tel])')) {
      const [name, leads] = await button.evaluate(
        (node, leadsAway) =>
          [
            node.getAttribute('part') ?? node.textContent?.trim() ?? '',
            node.matches(leadsAway),
          ] as const,
        away,
      );
      if (leads || pressed.has(name)) continue;
      pressed.add(name);
      return button;
    }
    return undefined;
  }
});

describe('the spies of these tests', () => {
  const on = openSite();

  const opens = async () => {
    const page = await on.browser.newPage();
    const seen = await watch(page);
    await page.goto(on.site.url('empty.html'));
    return { page, seen };
  };

  for (const [name, leak] of Object.entries(leaks)) {
    it(`catch ${name}`, async () => {
      const { page, seen } = await opens();
      assert.deepEqual(await seen.touched(), []);
      await page.evaluate(leak);
      assert.ok((await seen.touched()).includes(name), `${await seen.touched()}`);
      await page.close();
    });
  }

  for (const [name, leak] of Object.entries(requests)) {
    it(`see what is asked for by a ${name}`, async () => {
      const { page, seen } = await opens();
      await page.evaluate(leak).catch(() => {});
      await becomes(async () => seen.asked.some((url) => url.endsWith('/knee')), name);
      await page.close();
    });
  }

  it('see where a page goes', async () => {
    const { page, seen } = await opens();
    await page.evaluate(() => history.pushState(null, '', '?knee'));
    await becomes(
      async () => seen.went.some((url) => url.endsWith('?knee')),
      'a change of address',
    );
    await page.close();
  });
});
