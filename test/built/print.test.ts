import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { strictPolicy } from './site.ts';

/** To look at the pages: a folder to write them to. */
const folder = process.env.PDF_FOLDER;

describe('the result on paper', () => {
  const on = openSite({ policy: strictPolicy });

  async function atPrint(page: string, id: string): Promise<Patient> {
    const example = theSource().cases.find((candidate) => candidate.id === id);
    assert.ok(example);
    const patient = await Patient.visits(on.browser, on.site.url(page));
    // A dialog would wait for a human: what it would show is looked at instead.
    await patient.page.evaluate(() => {
      window.print = () => {
        const { dataset } = document.documentElement;
        dataset.printed = String(Number(dataset.printed ?? 0) + 1);
      };
    });
    await patient.takesTheCheck(example.answers);
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed]');
    return patient;
  }

  for (const page of ['plain.html', 'hostile.html']) {
    for (const id of ['lifter-plain', 'back-spasm-same', 'shoulder-temple-62']) {
      it(`is what prints of ${page} for ${id}, and nothing of the site`, async () => {
        const patient = await atPrint(page, id);
        await patient.page.emulateMediaType('print');
        const seen = await patient.page.evaluate(() => {
          const paper = document.querySelector('[data-klachten-check-paper]');
          const others = [...document.body.children].filter((child) => child !== paper);
          const root = paper?.shadowRoot;
          const base = root?.querySelector('.paper');
          return {
            others: others.map((child) => getComputedStyle(child).display),
            shown: paper ? getComputedStyle(paper).display : 'none',
            height: base?.getBoundingClientRect().height ?? 0,
            text: base?.textContent ?? '',
            ink: base ? getComputedStyle(base).color : '',
            buttons: [...(root?.querySelectorAll('button') ?? [])].filter((b) => b.offsetParent)
              .length,
            closed: root?.querySelectorAll('details:not([open])').length,
          };
        });
        assert.ok(seen.others.every((display) => display === 'none'));
        assert.equal(seen.shown, 'block');
        assert.ok(seen.height > 500);
        assert.equal(seen.ink, 'rgb(0, 0, 0)');
        assert.equal(seen.buttons, 0);
        assert.equal(seen.closed, 0);
        assert.match(seen.text, /Klachtencheck, ingevuld op \d+ \w+ \d{4}/);
        assert.match(seen.text, /klachten-check 0\.2\.0/);
        assert.match(seen.text, /Waar dit op steunt/);
        const pdf = await patient.page.pdf({ preferCSSPageSize: true });
        if (folder) await writeFile(`${folder}/${page}-${id}.pdf`, pdf);
        const pages =
          Buffer.from(pdf)
            .toString('latin1')
            .match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        assert.ok(pages >= 2 && pages <= 9, `${pages} pages`);
        assert.deepEqual(patient.errors, []);
        await patient.page.close();
      });
    }
  }

  it('is gone again afterwards, and can be printed once more', async () => {
    const patient = await atPrint('plain.html', 'lifter-plain');
    const papers = () => patient.page.$$eval('[data-klachten-check-paper]', (all) => all.length);
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed="2"]');
    assert.equal(await papers(), 1);
    await patient.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await papers(), 0);
    const sheets = await patient.page.evaluate(() => document.adoptedStyleSheets.length);
    assert.equal(sheets, 0);
    await patient.page.close();
  });
});
