import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { becomes } from './becomes.ts';
import { example } from './example.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { readPdf } from './read-pdf.ts';

const { answers, outcome } = example('lifter-plain');

describe('the built check in a dialog', () => {
  const on = openSite();

  const opens = async (): Promise<Patient> => {
    const patient = await Patient.visits(on.browser, on.site.url('dialog.html'));
    await patient.page.click('#open');
    await patient.waitsFor('intro');
    return patient;
  };

  /** Where the focus is: an id of the page, or a part of the check. */
  const focus = ({ page }: Patient) =>
    page.evaluate(() => {
      const { activeElement } = document;
      const inside = activeElement?.shadowRoot?.activeElement;
      return inside?.getAttribute('part') ?? activeElement?.id ?? '';
    });
  const isOpen = ({ page }: Patient) => page.$eval('dialog', ({ open }) => open);

  it('has a width, and keeps the focus in it', async () => {
    const patient = await opens();
    const width = await patient.page.$eval('klachten-check', (check) => check.clientWidth);
    assert.ok(width > 300, `${width} px`);
    const seen = new Set<string>();
    for (let presses = 0; presses < 8; presses++) {
      await patient.page.keyboard.press('Tab');
      seen.add(await focus(patient));
    }
    assert.ok(seen.has('start'));
    assert.ok(!seen.has('open'));
    await patient.page.close();
  });

  it('closes at Escape in the middle, gives the focus back, and goes on where it was', async () => {
    const patient = await opens();
    await patient.presses('start');
    await patient.answers('age', '18-49');
    await patient.waitsFor('question reason');
    await becomes(async () => (await focus(patient)) === 'heading', 'focus on the question');
    await patient.clicks('input[value=pain]');
    await patient.page.keyboard.press('Escape');
    assert.equal(await isOpen(patient), false);
    assert.equal(await focus(patient), 'open');
    await patient.page.keyboard.press('Enter');
    assert.equal(await isOpen(patient), true);
    assert.equal(await patient.where(), 'question reason');
    assert.ok(await patient.page.$('klachten-check >>> input[value=pain]:checked'));
    await patient.presses('next');
    await patient.waitsFor('question emergency-signs');
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });

  it('gives what a visitor takes along, and prints the result alone', async () => {
    const patient = await opens();
    await patient.page.evaluate(() => {
      window.print = () => document.documentElement.toggleAttribute('data-printed', true);
    });
    await patient.takesTheCheck(answers);
    assert.equal(await patient.where(), `result ${outcome}`);
    await patient.presses('calendar');
    await becomes(async () => (await patient.note()) !== '', 'a word about the calendar');
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed]');
    const pages = await readPdf(await patient.page.pdf({ preferCSSPageSize: true }));
    const words = pages
      .flat()
      .map(({ text }) => text)
      .join(' ');
    assert.match(words, /Waarom/);
    assert.doesNotMatch(words, /Doe de klachtencheck/);
    assert.equal(words.match(/Bel eerder als/g)?.length, 1);
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });
});
