import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeEach, describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import type { OutcomeRule } from '../../src/pack/pack.ts';
import { packRules } from '../../src/pack/packed.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The chunks by what is in them; their names hold a hash. */
const chunks = {
  content: /chunks\/content-nl/,
  later: /chunks\/later/,
  rules: /chunks\/rules-nl/,
  library: /chunks\/library-nl/,
  print: /chunks\/print/,
};

describe('a check that breaks down', () => {
  const on = openSite();
  beforeEach(() => {
    on.site.replaced.clear();
    on.site.delayed.clear();
  });

  const says = (patient: Patient) =>
    patient.page.evaluate(
      () => document.querySelector('klachten-check')?.shadowRoot?.textContent ?? '',
    );

  const answersOf = (id: string): Answers => {
    const found = theSource().cases.find((example) => example.id === id);
    assert.ok(found, id);
    return found.answers;
  };

  const findings = async (patient: Patient) => {
    await patient.page.evaluate(axe);
    return patient.page.evaluate(async () => {
      const { violations } = await (
        window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }
      ).axe.run();
      return violations.map(({ id }) => id);
    });
  };

  it('says whom to call when the questions can not be loaded, and starts after all', async () => {
    on.site.replaced.set(chunks.content, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.waitsFor('failed');
    assert.match(await says(patient), /112/);
    assert.match(await says(patient), /huisarts/);
    assert.deepEqual(await findings(patient), []);
    on.site.replaced.clear();
    await patient.presses('retry');
    await patient.waitsFor('intro');
    await patient.page.close();
  });

  it('gives the outcome and the safety net when the advice can not be loaded, and says what is missing', async () => {
    on.site.replaced.set(chunks.library, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    const example = theSource().cases.find(({ id }) => id === 'knee-wakes-two-months');
    assert.ok(example);
    await patient.takesTheCheck(example.answers);
    assert.equal(await patient.where(), `result ${example.outcome}`);
    const text = await says(patient);
    assert.match(text, /Bel eerder als/);
    assert.match(text, /Niet al het advies kon worden geladen/);
    assert.deepEqual(await findings(patient), []);
    await patient.page.close();
  });

  it('lets 112 and "today" wait for no advice', async () => {
    for (const id of ['pressure-shoulder', 'shoulder-temple-62']) {
      let arrive = () => {};
      on.site.delayed.set(chunks.library, new Promise((resolve) => (arrive = resolve)));
      const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
      await patient.takesTheCheck(answersOf(id));
      assert.match(await patient.where(), /^result (emergency|gp-today)$/);
      assert.ok(patient.lastStep < 4000, `${id} took ${patient.lastStep} ms`);
      if (id === 'pressure-shoulder')
        assert.doesNotMatch(await says(patient), /Niet al het advies/);
      arrive();
      await patient.page.close();
    }
  });

  it('tells the advice that comes late, when it comes', async () => {
    let arrive = () => {};
    on.site.delayed.set(chunks.library, new Promise((resolve) => (arrive = resolve)));
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.takesTheCheck(answersOf('knee-wakes-two-months')).catch(() => {});
    await patient.waitsFor(/^result/);
    const items = () => patient.page.$$eval('klachten-check >>> [data-rule]', (all) => all.length);
    assert.match(await says(patient), /Niet al het advies kon worden geladen/);
    const before = await items();
    arrive();
    await patient.page.waitForFunction(
      () =>
        !document
          .querySelector('klachten-check')
          ?.shadowRoot?.textContent?.includes('Niet al het advies'),
    );
    assert.ok((await items()) > before + 5);
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });

  it('asks for advice that failed once more, when there is an outcome, and not in between', async () => {
    on.site.replaced.set(chunks.library, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.takesTheCheck(answersOf('knee-wakes-two-months'));
    const asked = patient.requests.filter((url) => chunks.library.test(url)).length;
    assert.equal(asked, 2);
    await patient.page.close();
  });

  it('says so when what a visitor takes along can not be made', async () => {
    on.site.replaced.set(chunks.print, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    const example = theSource().cases.find(({ id }) => id === 'knee-wakes-two-months');
    assert.ok(example);
    await patient.takesTheCheck(example.answers);
    await patient.presses('print');
    await patient.page.waitForFunction(() =>
      document
        .querySelector('klachten-check')
        ?.shadowRoot?.querySelector('[role=status]')
        ?.textContent?.includes('Dat lukt nu niet'),
    );
    await patient.page.close();
  });

  it('says whom to call when the rules can not be loaded, and goes on where it was', async () => {
    on.site.replaced.set(chunks.later, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.answers('age', '18-49');
    await patient.waitsFor('failed');
    assert.match(await says(patient), /112/);
    assert.match(await says(patient), /huisarts/);
    assert.deepEqual(await findings(patient), []);
    await patient.presses('retry');
    await patient.waitsFor('failed');
    on.site.replaced.clear();
    await patient.presses('retry');
    await patient.waitsFor('question reason');
    await patient.page.close();
  });

  it('says whom to call when the engine rejects', async () => {
    const conditions = {
      all: [
        { fact: 'age', operator: 'equal', value: '18-49' },
        { fact: 'gone', operator: 'equal', value: 'x' },
      ],
    } as unknown as OutcomeRule['conditions'];
    const params = { outcome: 'gp', reason: 'x', sources: [] };
    const rule = {
      name: 'reads-what-is-not-there',
      conditions,
      event: { type: 'outcome', params },
    };
    const broken = packRules({ ...thePack(), rules: [rule as OutcomeRule] });
    on.site.replaced.set(
      chunks.rules,
      `export const rules = ${JSON.stringify(broken)}; export const texts = {};`,
    );
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.answers('age', '18-49');
    await patient.waitsFor('failed');
    assert.match(await says(patient), /112/);
    await patient.presses('restart');
    await patient.waitsFor('intro');
    await patient.page.close();
  });

  it('leaves the children of the element in sight when the script itself is not there', async () => {
    on.site.replaced.set(/dist\/klachten-check\.js/, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    const text = await patient.page.evaluate(() => document.body.textContent);
    assert.match(text, /Bel bij levensgevaar 112/);
    await patient.page.close();
  });

  it('needs the answers of a whole check for its result, whatever was broken before', async () => {
    on.site.replaced.set(chunks.later, null);
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.waitsFor('intro');
    on.site.replaced.clear();
    const { cases } = await theSource();
    const example = cases.find(({ id }) => id === 'sleep-exams');
    await patient.takesTheCheck(example?.answers as Answers);
    assert.equal(await patient.where(), 'result self-care');
    await patient.page.close();
  });

  it('keeps a result in its own language when the other one can not be had', async () => {
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    const { cases } = await theSource();
    await patient.takesTheCheck(
      cases.find(({ id }) => id === 'pressure-shoulder')?.answers as Answers,
    );
    const dutch = await says(patient);
    on.site.replaced.set(/chunks\/rules-en/, null);
    await patient.page.evaluate(() =>
      document.querySelector('klachten-check')?.setAttribute('lang', 'en'),
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    assert.equal(await patient.where(), 'result emergency');
    assert.equal(await says(patient), dutch);
    await patient.page.close();
  });
});
