import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { example } from './example.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';

const visitors = ['knee-wakes-two-months', 'pressure-shoulder'].map(example);
const widths = [390, 1200];

/** What a page could spoil from outside; sizes are looked at apart, since text follows the root. */
const looks = [
  ...['display', 'visibility', 'opacity', 'pointer-events', 'cursor', 'position', 'direction'],
  ...[
    'color',
    'background-color',
    '-webkit-text-fill-color',
    'text-shadow',
    'text-decoration-line',
  ],
  ...['font-style', 'font-weight', 'text-align', 'text-transform', 'white-space', 'word-break'],
  ...['border-top-style', 'list-style-type', 'writing-mode', 'box-sizing', 'text-indent'],
];

type Looks = Record<string, string>;

describe('the built check on a page whose own styles are against it', () => {
  const on = openSite();

  /** The looks of all there is in the check, by place. */
  const looksOf = ({ page }: Patient): Promise<Looks> =>
    page.$eval(
      'klachten-check',
      async ({ shadowRoot }, names) => {
        const moving = document.getAnimations().map(({ finished }) => finished);
        await Promise.allSettled(moving);
        const all = [...(shadowRoot?.querySelectorAll('.base, .base *') ?? [])];
        return Object.fromEntries(
          all.flatMap((element, index) => {
            const style = getComputedStyle(element);
            const name = `${index} ${element.localName}.${element.className}`;
            return names.map((property) => [
              `${name} ${property}`,
              style.getPropertyValue(property),
            ]);
          }),
        );
      },
      looks,
    );

  const fits = ({ page }: Patient) =>
    page.$eval('klachten-check >>> .shell', (shell) => shell.scrollWidth - shell.clientWidth);

  const textSize = ({ page }: Patient) =>
    page.$eval('klachten-check >>> .base', (base) =>
      Number.parseFloat(getComputedStyle(base).fontSize),
    );

  const visits = async (page: string, width: number): Promise<Patient> => {
    const patient = await Patient.visits(on.browser, on.site.url(page));
    await patient.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await patient.page.setViewport({ width, height: 900 });
    await patient.waitsFor('intro');
    return patient;
  };

  /** The same visitor on a page that does nothing: what it should look like. */
  async function compares(hostile: Patient, plain: Patient, where: string): Promise<void> {
    assert.equal(await hostile.where(), await plain.where());
    const [seen, meant] = [await looksOf(hostile), await looksOf(plain)];
    const spoilt = Object.keys(meant).filter((name) => seen[name] !== meant[name]);
    const tell = spoilt.map((name) => `${name}: ${seen[name]}, not ${meant[name]}`);
    assert.deepEqual(tell, [], where);
    assert.ok((await fits(hostile)) <= 0, `${where} scrolls sideways`);
    assert.ok((await textSize(hostile)) >= 18, `${where} has small text`);
  }

  for (const page of ['unset.html', 'shouting.html']) {
    for (const width of widths) {
      for (const { id, answers, outcome } of visitors) {
        it(`looks and works as it should on ${page} for ${id}, ${width} pixels wide`, async () => {
          const [hostile, plain] = [await visits(page, width), await visits('plain.html', width)];
          await compares(hostile, plain, 'intro');
          for (const patient of [hostile, plain]) await patient.presses('start');
          for (;;) {
            await hostile.waitsFor(/^(question|result)/);
            await plain.waitsFor(await hostile.where());
            const [state, question = ''] = (await hostile.where()).split(' ');
            if (state === 'result') break;
            // What was pressed last may still be lit up.
            for (const patient of [hostile, plain]) await patient.page.mouse.move(0, 0);
            await compares(hostile, plain, question);
            for (const patient of [hostile, plain]) {
              await patient.page.bringToFront();
              await patient.answers(question, answers[question] ?? null);
              await patient.waitsFor(new RegExp(`^(?!question ${question}$)`));
            }
          }
          assert.equal(await hostile.where(), `result ${outcome}`);
          await compares(hostile, plain, 'result');
          await hostile.page.close();
          await plain.page.close();
        });
      }
    }
  }
});
