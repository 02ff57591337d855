import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { strictPolicy } from './site.ts';

const visitors = [
  'sleep-exams',
  'back-spasm-improving',
  'shoulder-unsure-online',
  'lifter-plain',
  'knee-wakes-two-months',
  'teen-gym',
  'sleep-a-year',
  'foot-red',
  'cola-urine',
  'pressure-shoulder',
  'thigh-saddle-numb',
];

describe('the built check in a browser', () => {
  const on = openSite();

  for (const id of visitors) {
    it(`sends ${id} where the example says, under a strict policy, with no request but its own files`, async () => {
      const { cases } = await theSource();
      const example = cases.find((candidate) => candidate.id === id);
      assert.ok(example, `no example visitor ${id}`);
      on.site.policy = strictPolicy;
      const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
      await patient.takesTheCheck(example.answers as Answers);
      assert.equal(await patient.where(), `result ${example.outcome}`);
      assert.deepEqual(patient.errors, []);
      const own = [new URL('/dist/', patient.page.url()).href, patient.page.url()];
      const others = patient.requests.filter((url) => !own.some((start) => url.startsWith(start)));
      assert.deepEqual(others, []);
      await patient.page.close();
      on.site.policy = null;
    });
  }

  it('would have noticed a violation of the policy', async () => {
    on.site.policy = strictPolicy;
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    await patient.page.evaluate(() => {
      try {
        document.body.append(
          Object.assign(document.createElement('div'), { innerHTML: '<b></b>' }),
        );
      } catch {
        // Refused, as it should be; the report is what counts.
      }
    });
    await patient.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
    assert.match(patient.errors.join(), /CSP style-src/);
    assert.match(patient.errors.join(), /CSP require-trusted-types-for/);
    on.site.policy = null;
    await patient.page.close();
  });

  it('keeps nothing: no cookie, no storage', async () => {
    const { cases } = await theSource();
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.takesTheCheck(cases[0]?.answers as Answers);
    const kept = await patient.page.evaluate(() => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
    ]);
    assert.deepEqual(kept, ['', 0, 0]);
    await patient.page.close();
  });

  it('works when the page holds the script twice, in two languages', async () => {
    const patient = await Patient.visits(on.browser, on.site.url('two-copies.html'));
    await patient.waitsFor('intro');
    const second = await patient.page.waitForSelector('[lang=en] >>> [part~=heading]');
    const first = await patient.page.waitForSelector('klachten-check >>> [part~=heading]');
    const headings = await Promise.all(
      [first, second].map((heading) => heading?.evaluate((node) => node.textContent)),
    );
    assert.deepEqual(headings, [
      'Klachtencheck in drie minuten',
      'Complaint check in three minutes',
    ]);
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });

  it('takes a real double click for one step, and a real click on the body for a choice', async () => {
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.clicks('input[value="18-49"]');
    const next = await patient.page.$('klachten-check >>> [part~=next]');
    await next?.click({ count: 2 });
    await patient.waitsFor('question reason');
    assert.equal(await patient.page.$('klachten-check >>> [part~=error]'), null);
    await patient.answers('reason', 'pain');
    await patient.answers('emergency-signs', ['none']);
    await patient.waitsFor('question region');
    await patient.clicks('[data-region="knee"] path');
    const knee = await patient.page.$('klachten-check >>> input[value="knee"]');
    assert.equal(await knee?.evaluate((input) => (input as HTMLInputElement).checked), true);
    await patient.page.close();
  });
});
