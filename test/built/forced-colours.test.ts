import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../scripts/find-browser.ts';
import { example, oneForEachOutcome } from '../element/visitors.ts';
import { Patient } from './patient.driver.ts';
import { Site } from './site.ts';

// A browser of its own: emulated for one page, forced colours reach the others of that browser too.
describe('with the forced colours of the visitor', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    site = await Site.opens();
    browser = await puppeteer.launch({
      executablePath: await findBrowser(),
      args: [...browserFlags, '--force-high-contrast', '--force-prefers-reduced-motion'],
    });
  });
  after(async () => {
    await browser.close();
    site.closes();
  });

  const knee = example('knee-wakes-two-months').answers;
  const visits = () => Patient.visits(browser, site.url('plain.html'));

  async function walksTo(question: string): Promise<Patient> {
    const patient = await visits();
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.waitsFor(/^question/);
    for (;;) {
      const [, current = ''] = (await patient.where()).split(' ');
      if (current === question) return patient;
      await patient.answers(current, knee[current] ?? null);
      await patient.waitsFor(new RegExp(`^(?!question ${current}$)`));
    }
  }

  /** How many of these boxes a visitor sees, and which have no line that tells them from the page. */
  async function linesOf({ page }: Patient, boxes: string, side = 'block-start') {
    return page.evaluate(
      (boxes, side) => {
        const root = document.querySelector('klachten-check')?.shadowRoot as ShadowRoot;
        const seen = [...root.querySelectorAll(boxes)].filter((box) => box.checkVisibility());
        const bare = seen.filter((box) => {
          const style = getComputedStyle(box);
          const [width = '', line, color = ''] = ['width', 'style', 'color'].map((name) =>
            style.getPropertyValue(`border-${side}-${name}`),
          );
          const isClear = /^rgba.*, 0\)$/.test(color) || color === style.backgroundColor;
          return line === 'none' || Number.parseFloat(width) < 1 || isClear;
        });
        return { seen: seen.length, bare: bare.map(({ className }) => className) };
      },
      boxes,
      side,
    );
  }

  async function areLined(patient: Patient, boxes: string, side?: string): Promise<void> {
    for (const box of boxes.split(', ')) {
      const { seen, bare } = await linesOf(patient, box, side);
      assert.ok(seen > 0, `no ${box} on ${await patient.where()}`);
      assert.deepEqual(bare, [], box);
    }
  }

  it('the browser does force them', async () => {
    const { page } = await visits();
    assert.ok(await page.evaluate(() => matchMedia('(forced-colors: active)').matches));
  });

  it('boxes and buttons keep a line around them on the intro', async () => {
    const patient = await visits();
    await patient.waitsFor('intro');
    await areLined(patient, '.notice, .panel, .button');
  });

  const answers = {
    age: '.card',
    'emergency-signs': '.card',
    region: '.card',
    'pain-score': '.step',
  };
  for (const [question, answer] of Object.entries(answers)) {
    it(`answers and buttons keep a line around them on ${question}, and what is missing beside it`, async () => {
      const patient = await walksTo(question);
      await areLined(patient, `${answer}, .bar, .button`);
      await patient.presses('next');
      await patient.page.waitForSelector('klachten-check >>> [part~=error]');
      await areLined(patient, '.error', 'inline-start');
    });

    it(`what is chosen and what has the focus stand out on ${question}`, async () => {
      const patient = await walksTo(question);
      const looks = () =>
        patient.page.evaluate((selector) => {
          const root = document.querySelector('klachten-check')?.shadowRoot as ShadowRoot;
          return [...root.querySelectorAll(selector)].map((box) => {
            const { borderTopWidth, borderTopColor, outlineStyle, outlineWidth } =
              getComputedStyle(box);
            return [borderTopWidth, borderTopColor, outlineStyle, outlineWidth].join(' ');
          });
        }, answer);
      const [plain = ''] = await looks();
      await patient.page.focus('klachten-check >>> [part~=next]');
      await patient.page.focus(`klachten-check >>> ${answer} input`);
      await patient.page.keyboard.press('Space');
      const [chosen = '', other = ''] = await looks();
      assert.equal(other, plain);
      assert.match(plain, /^1px rgb.* none /);
      assert.match(chosen, /^3px rgb.* solid 3px$/);
      assert.notEqual(chosen.match(/rgb\S*\(.*?\)/)?.[0], plain.match(/rgb\S*\(.*?\)/)?.[0]);
    });
  }

  it('the chosen area of the body stands out', async () => {
    const patient = await walksTo('region');
    await patient.clicks('[data-region=knee] path');
    const [chosen, other] = await patient.page.evaluate(() => {
      const root = document.querySelector('klachten-check')?.shadowRoot as ShadowRoot;
      return ['.area.chosen', '.area:not(.chosen)'].map((area) => {
        const { fill, stroke } = getComputedStyle(root.querySelector(area) as Element);
        return { fill, stroke };
      });
    });
    assert.notEqual(chosen?.fill, other?.fill);
    assert.doesNotMatch(other?.stroke ?? 'none', /^none|^rgba.*, 0\)$/);
  });

  for (const id of oneForEachOutcome) {
    const { answers, outcome } = example(id);
    it(`boxes and buttons keep a line around them on the outcome ${outcome}`, async () => {
      const patient = await visits();
      await patient.takesTheCheck(answers);
      await patient.waitsFor(`result ${outcome}`);
      await areLined(patient, '.outcome', 'block-end');
      await areLined(patient, '.items, .button');
      if (outcome === 'emergency') return;
      await areLined(patient, '.safety-net, .take-along');
    });
  }

  it('the way to a second complaint and a note keep a line around them', async () => {
    const patient = await visits();
    await patient.takesTheCheck(knee);
    await areLined(patient, '[part=second], .also li');
    assert.deepEqual((await linesOf(patient, '.note')).bare, ['note']);
    await patient.presses('copy');
    await patient.page.waitForSelector('klachten-check >>> .note > p:not(:empty)');
    await areLined(patient, '.note');
  });
});
