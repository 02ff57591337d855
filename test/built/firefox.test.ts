import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-other-browsers.ts';
import { becomes } from './becomes.ts';
import { example, onePerOutcome } from './example.ts';
import { type Hands, type Key, KeyWalk } from './key-walk.ts';
import { Patient } from './patient.driver.ts';
import { Site, strictPolicy } from './site.ts';

const found = findFirefox();

const handsAt = (page: Page): Hands => ({
  press: (key: Key) => page.keyboard.press(key === 'Space' ? (' ' as KeyInput) : key),
  type: (text) => page.keyboard.type(text),
  look: (script) => page.evaluate(script) as ReturnType<Hands['look']>,
});

describe('the check in Firefox', { skip: 'missing' in found && found.missing }, () => {
  let browser: Browser;
  let site: Site;

  before(async () => {
    if ('missing' in found) return;
    site = await Site.opens();
    site.policy = strictPolicy;
    browser = await puppeteer.launch({ browser: 'firefox', executablePath: found.path });
  });
  after(async () => {
    await browser?.close();
    site?.closes();
  });

  for (const [language, page] of [
    ['nl', 'plain.html'],
    ['en', 'english.html'],
  ] as const) {
    for (const { id, answers, outcome } of onePerOutcome()) {
      it(`sends ${id} to ${outcome} in ${language}`, async () => {
        const patient = await Patient.visits(browser, site.url(page));
        await patient.takesTheCheck(answers);
        assert.equal(await patient.where(), `result ${outcome}`);
        assert.deepEqual(patient.errors, []);
        assert.notEqual(
          await patient.page.$(`klachten-check >>> [part~=base][lang=${language}]`),
          null,
        );
        await patient.page.close();
      });
    }

    it(`is taken with a keyboard alone in ${language}, changed and begun again`, async () => {
      const patient = await Patient.visits(browser, site.url(page));
      await new KeyWalk(handsAt(patient.page)).goesThereAndBack();
      await patient.page.close();
    });
  }

  it('takes a click on the picture of the body for a choice', async () => {
    const patient = await Patient.visits(browser, site.url('plain.html'));
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.answers('age', '18-49');
    await patient.answers('reason', 'pain');
    await patient.answers('emergency-signs', ['none']);
    await patient.waitsFor('question region');
    await patient.clicks('[data-region="knee"] path');
    const chosen = () =>
      patient.page.$$eval('klachten-check >>> input:checked', (inputs) =>
        inputs.map((input) => (input as HTMLInputElement).value),
      );
    assert.deepEqual(await chosen(), ['knee']);
    await patient.page.close();
  });

  it('makes what a visitor takes along', async () => {
    const patient = await Patient.visits(browser, site.url('plain.html'));
    await patient.page.evaluate(() => {
      window.print = () => {
        const paper = document.querySelector('[data-klachten-check-paper]');
        document.title = paper?.shadowRoot?.querySelector('.paper') ? 'printed' : 'nothing';
      };
    });
    await patient.takesTheCheck(example('lifter-plain').answers);
    for (const part of ['calendar', 'fhir', 'copy']) {
      const before = await patient.note();
      await patient.presses(part);
      await becomes(async () => (await patient.note()) !== before, part);
    }
    await patient.presses('print');
    await becomes(async () => (await patient.page.title()) === 'printed', 'print');
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });
});
