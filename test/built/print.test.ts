import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { inMargins, letters, missing, overprints, readPdf } from './read-pdf.ts';
import { strictPolicy } from './site.ts';

/** To look at the pages: a folder to write them to. */
const folder = process.env.PDF_FOLDER;

/** 16 mm, in points. */
const margin = 45.35;

const pageNumber = /^\d+ \/ \d+$/;

const printed = {
  'plain.html': [
    'lifter-plain',
    'back-spasm-same',
    'shoulder-plain-62',
    'shoulder-temple-62',
    'sleep-six-weeks',
    'sleep-hopeless',
  ],
  'hostile.html': ['lifter-plain', 'shoulder-temple-62'],
  'unset.html': ['lifter-plain'],
};

describe('the result on paper', () => {
  const on = openSite({ policy: strictPolicy });

  async function atResult(page: string, id: string): Promise<Patient> {
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
    // What would change the advice is worked out a little later.
    await patient.page.waitForFunction(() => {
      const root = document.querySelector('klachten-check')?.shadowRoot;
      return !root?.querySelector('.changes:not(:has(.change))');
    });
    return patient;
  }

  async function atPrint(page: string, id: string): Promise<Patient> {
    const patient = await atResult(page, id);
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed]');
    return patient;
  }

  const papers = ({ page }: Patient) =>
    page.evaluate(
      () =>
        document.querySelectorAll('[data-klachten-check-paper]').length +
        document.adoptedStyleSheets.length,
    );

  for (const [page, ids] of Object.entries(printed)) {
    for (const id of ids) {
      it(`is what prints of ${page} for ${id}: all of it, well set, and nothing of the site`, async () => {
        const patient = await atPrint(page, id);
        await patient.page.emulateMediaType('print');
        const seen = await patient.page.evaluate(() => {
          const paper = document.querySelector('[data-klachten-check-paper]');
          const others = [...document.body.children].filter((child) => child !== paper);
          const root = paper?.shadowRoot;
          const base = root?.querySelector('.paper');
          const pieces: string[] = [];
          const range = document.createRange();
          const walker = document.createTreeWalker(base ?? document, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            range.selectNode(walker.currentNode);
            if (range.getClientRects().length) pieces.push(walker.currentNode.nodeValue ?? '');
          }
          return {
            others: others.map((child) => getComputedStyle(child).display),
            shown: paper ? getComputedStyle(paper).display : 'none',
            text: base?.textContent ?? '',
            ink: base ? getComputedStyle(base).color : '',
            buttons: [...(root?.querySelectorAll('button') ?? [])].filter((b) => b.offsetParent)
              .length,
            closed: root?.querySelectorAll('details:not([open])').length,
            pieces,
            items: [...(root?.querySelectorAll('.item > .subheading, .item > p') ?? [])].map(
              (item) => item.getClientRects().length > 0,
            ),
            headings: [...(root?.querySelectorAll('.heading, .subheading, summary') ?? [])].map(
              (heading) => heading.textContent ?? '',
            ),
          };
        });
        assert.ok(seen.others.every((display) => display === 'none'));
        assert.equal(seen.shown, 'block');
        assert.equal(seen.ink, 'rgb(0, 0, 0)');
        assert.equal(seen.buttons, 0);
        assert.equal(seen.closed, 0);
        assert.match(seen.text, /Klachtencheck, ingevuld op \d+ \w+ \d{4}/);
        assert.match(seen.text, /klachten-check \d+\.\d+\.\d+/);
        assert.match(seen.text, /Waar dit op steunt/);

        const pdf = await patient.page.pdf({ preferCSSPageSize: true });
        if (folder) await writeFile(`${folder}/${page}-${id}.pdf`, pdf);
        const runs = await readPdf(pdf);
        const pages = runs.map((page) => page.filter(({ text }) => !pageNumber.test(text)));
        assert.ok(pages.length >= 2 && pages.length <= 9, `${pages.length} pages`);
        const text = pages.flat().map((run) => run.text);
        assert.ok(seen.items.length > 2);
        assert.ok(seen.items.every((isShown) => isShown));
        assert.deepEqual(missing(seen.pieces, text.join('')), []);
        assert.deepEqual(pages.flatMap(overprints), []);
        assert.deepEqual(
          pages.flatMap((page) => inMargins(page, margin)),
          [],
        );
        const lasts = pages.map((page) => letters(page.at(-1)?.text ?? ''));
        const headings = seen.headings.map(letters);
        assert.deepEqual(
          lasts.filter((last) => headings.includes(last)),
          [],
        );
        assert.deepEqual(patient.errors, []);
        await patient.page.close();
      });
    }
  }

  it('is gone again after printing, and can be printed once more', async () => {
    const patient = await atPrint('plain.html', 'shoulder-temple-62');
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed="2"]');
    assert.equal(await papers(patient), 2);
    await patient.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.equal(await papers(patient), 0);
    await patient.page.close();
  });

  it('is gone at the next press or key in a browser that does not tell when printing is over', async () => {
    const patient = await atPrint('plain.html', 'shoulder-temple-62');
    assert.equal(await papers(patient), 2);
    await patient.page.mouse.click(1, 1);
    assert.equal(await papers(patient), 0);
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed="2"]');
    assert.equal(await papers(patient), 2);
    await patient.page.keyboard.press('Tab');
    assert.equal(await papers(patient), 0);
    await patient.page.close();
  });

  it('is gone when the visitor starts again, or the check leaves the page', async () => {
    const patient = await atPrint('plain.html', 'shoulder-temple-62');
    await patient.page.$eval('klachten-check >>> [part~=restart]', (button) =>
      (button as HTMLElement).click(),
    );
    await patient.waitsFor('intro');
    assert.equal(await papers(patient), 0);
    await patient.page.close();
    const other = await atPrint('plain.html', 'shoulder-temple-62');
    await other.page.$eval('klachten-check', (check) => check.remove());
    assert.equal(await papers(other), 0);
    await other.page.close();
  });

  it('prints no banner whose own style says that it must show, and gives that style back', async () => {
    const patient = await atResult('plain.html', 'shoulder-temple-62');
    const styles = {
      html: 'overflow: hidden !important; color: red;',
      body: 'margin: 3px !important; display: flex !important;',
      banner: 'position: fixed; display: flex !important; inset: auto 0px 0px;',
    };
    await patient.page.evaluate(({ html, body, banner }) => {
      document.documentElement.style.cssText = html;
      document.body.style.cssText = body;
      const element = document.createElement('div');
      element.id = 'banner';
      element.textContent = 'Koekjes?';
      element.style.cssText = banner;
      document.body.append(element);
    }, styles);
    const inline = () =>
      patient.page.evaluate(() => ({
        html: document.documentElement.style.cssText,
        body: document.body.style.cssText,
        banner: document.getElementById('banner')?.style.cssText ?? '',
      }));
    const before = await inline();
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed]');
    const runs = (await readPdf(await patient.page.pdf({ preferCSSPageSize: true }))).flat();
    assert.ok(runs.length > 20);
    assert.deepEqual(
      runs.filter(({ text }) => text.includes('Koekjes')),
      [],
    );
    await patient.page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    assert.deepEqual(await inline(), before);
    await patient.page.close();
  });

  it('reads from left to right on a site that does not', async () => {
    const patient = await atResult('plain.html', 'shoulder-temple-62');
    await patient.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
    await patient.presses('print');
    await patient.page.waitForSelector('[data-printed]');
    const pages = await readPdf(await patient.page.pdf({ preferCSSPageSize: true }));
    const lefts = pages.flat().map(({ left }) => left);
    assert.ok(Math.abs(Math.min(...lefts) - margin) < 1);
    const head = pages.flat().find(({ text }) => text.startsWith('Klachtencheck'));
    assert.equal(head?.left, Math.min(...lefts));
    await patient.page.close();
  });
});
