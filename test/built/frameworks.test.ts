import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { theSource } from '../support/the-pack.ts';
import { openBrowser, Patient } from './patient.driver.ts';
import { openProject } from './project.ts';
import { Site } from './site.ts';

const apps = [
  { name: 'React 19', app: 'react', mode: 'production' },
  // Only there does StrictMode draw, mount and unmount everything twice.
  { name: 'React 19 in development', app: 'react', mode: 'development' },
  { name: 'Vue 3', app: 'vue', mode: 'production' },
];

const example = theSource().cases.find(({ id }) => id === 'teen-gym');
assert.ok(example);
const { answers, outcome } = example;

describe('an app that is built with Vite from the packed package', () => {
  const project = openProject('vite', 'react', 'react-dom', 'vue', '@vitejs/plugin-vue');
  let browser: Browser;
  let site: Site;

  before(async () => {
    const vite = join(project.folder, 'node_modules/vite/bin/vite.js');
    for (const { app, mode } of apps) {
      const folder = await project.add(`apps/${app}`);
      await project.node([vite, 'build', folder, '--outDir', mode], { NODE_ENV: mode });
    }
    browser = await openBrowser();
    site = await Site.opens(project.folder);
  });
  after(async () => {
    await browser?.close();
    site?.closes();
  });

  for (const { name, app, mode } of apps) {
    describe(`with ${name}`, () => {
      let patient: Patient;

      before(async () => {
        const url = new URL(`/apps/${app}/${mode}/index.html`, site.url(''));
        patient = await Patient.visits(browser, url.href);
      });
      after(() => patient?.page.close());

      const text = (selector: string) =>
        patient.page.$eval(selector, ({ textContent }) => textContent?.trim());
      const headings = (tag: string) =>
        patient.page.$$eval(`klachten-check >>> ${tag}.heading`, ({ length }) => length);

      it('draws the check once, with the fallback inside it', async () => {
        await patient.waitsFor('intro');
        assert.equal(await text('klachten-check'), 'Bel bij levensgevaar 112.');
        assert.equal(await patient.page.$$eval('klachten-check', ({ length }) => length), 1);
        assert.equal(await headings('h2'), 1);
      });

      it('keeps the answers when it draws anew, and passes on what changed', async () => {
        await patient.presses('start');
        await patient.answers('age', answers.age ?? null);
        await patient.waitsFor(/^question (?!age)/);
        const place = await patient.where();
        await patient.page.click('#deeper');
        await patient.page.waitForSelector('klachten-check >>> h3.heading');
        assert.equal(await patient.where(), place);
        await patient.presses('back');
        await patient.waitsFor('question age');
        const chosen = 'klachten-check >>> input:checked';
        assert.equal(
          await patient.page.$eval(chosen, (input) => input.getAttribute('value')),
          answers.age,
        );
      });

      it('begins afresh when it was taken away and put back', async () => {
        await patient.page.click('#toggle');
        await patient.page.waitForSelector('klachten-check', { hidden: true });
        await patient.page.click('#toggle');
        await patient.waitsFor('intro');
        assert.equal(await headings('h3'), 1);
      });

      it('takes a visitor to a result, and hears of it once', async () => {
        await patient.takesTheCheck(answers);
        assert.equal(await patient.where(), `result ${outcome}`);
        await patient.page.waitForFunction(() => document.querySelector('output')?.textContent);
        assert.equal(await text('output'), outcome);
      });

      it('breaks nothing on the way, and asks for nothing but its own files', () => {
        assert.deepEqual(patient.errors, []);
        const { origin } = new URL(site.url(''));
        const elsewhere = patient.requests.filter((url) => new URL(url).origin !== origin);
        assert.deepEqual(elsewhere, []);
      });
    });
  }
});
