import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { strictPolicy } from './site.ts';

describe('a file that is made on the device, under a strict policy', () => {
  const on = openSite({ policy: strictPolicy });

  async function downloads(part: string): Promise<{ name: string; text: string }> {
    const folder = await mkdtemp(join(tmpdir(), 'klachten-check-'));
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    const client = await patient.page.createCDPSession();
    await client.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
    });
    const example = theSource().cases.find(({ id }) => id === 'lifter-plain');
    assert.ok(example);
    await patient.takesTheCheck(example.answers);
    await patient.presses(part);
    const start = Date.now();
    for (;;) {
      const [name] = (await readdir(folder)).filter((file) => !file.endsWith('.crdownload'));
      if (name) {
        assert.deepEqual(patient.errors, []);
        await patient.page.close();
        return { name, text: await readFile(join(folder, name), 'utf8') };
      }
      if (Date.now() - start > 5000) throw new Error('nothing was downloaded');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  it('is a calendar', async () => {
    const { name, text } = await downloads('calendar');
    assert.equal(name, 'klachtencheck.ics');
    const calendar = new ICAL.Component(ICAL.parse(text));
    assert.equal(calendar.getAllSubcomponents('vevent').length, 29);
  });

  it('is FHIR', async () => {
    const { name, text } = await downloads('fhir');
    assert.equal(name, 'klachtencheck.json');
    assert.equal(JSON.parse(text).resourceType, 'Bundle');
  });
});
