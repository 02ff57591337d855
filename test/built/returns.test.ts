import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { onePerOutcome } from './example.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';

/** The element tests run the source; the build leaves out what it takes for unused. */
describe('a visitor who keeps the answers and loads the page again', () => {
  const on = openSite();

  for (const { id, answers, outcome } of onePerOutcome()) {
    it(`goes on at the same question, and comes back to the result of ${id}`, async () => {
      const patient = await Patient.visits(on.browser, on.site.url('remembers.html'));
      await patient.waitsFor('intro');
      await patient.presses('remember');
      await patient.presses('start');
      await patient.answers('age', answers.age ?? null);
      await patient.waitsFor(/^question (?!age$)/);
      const place = await patient.where();

      await patient.page.reload();
      await patient.waitsFor(place);
      await patient.continues(answers);
      assert.equal(await patient.where(), `result ${outcome}`);

      await patient.page.reload();
      await patient.waitsFor(`result ${outcome}`);
      assert.deepEqual(patient.errors, []);
    });
  }
});
