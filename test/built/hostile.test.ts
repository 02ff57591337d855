import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { becomes } from './becomes.ts';
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
      ({ shadowRoot }, names) => {
        const all = [...(shadowRoot?.querySelectorAll('.base, .base *') ?? [])];
        return Object.fromEntries(
          all.flatMap((element, index) => {
            const style = getComputedStyle(element);
            const name = `${index} ${element.localName}.${element.className}`;
            return names.map((key) => [`${name} ${key}`, style.getPropertyValue(key)]);
          }),
        );
      },
      looks,
    );

  /** What is wrong whatever the looks: in pixels, how much too wide, and how big the text is. */
  const sizes = ({ page }: Patient) =>
    page.$eval('klachten-check >>> .shell', (shell) => ({
      over: shell.scrollWidth - shell.clientWidth,
      text: Number.parseFloat(getComputedStyle(shell.firstElementChild ?? shell).fontSize),
    }));

  /** Takes the check with real clicks and keys. @returns the looks of each screen on the way. */
  async function walks(page: string, width: number, answers: Answers): Promise<Map<string, Looks>> {
    const patient = await Patient.visits(on.browser, on.site.url('empty.html'));
    await patient.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await patient.page.setViewport({ width, height: 900 });
    await patient.page.goto(on.site.url(page));
    const screens = new Map<string, Looks>();
    for (;;) {
      await patient.waitsFor(/^(intro|question|result)/);
      const where = await patient.where();
      const [state, question = ''] = where.split(' ');
      // What was pressed last may still be lit up.
      await patient.page.mouse.move(0, 0);
      const { over, text } = await sizes(patient);
      assert.ok(over <= 0, `${where} scrolls sideways`);
      assert.ok(text >= 18, `${where} has text of ${text} pixels`);
      // What would change the advice comes a little later.
      if (state === 'result') await becomes(() => isSettled(patient), 'the whole result');
      screens.set(where, await looksOf(patient));
      if (state === 'result') break;
      if (state === 'intro') await patient.presses('start');
      else await patient.answers(question, answers[question] ?? null);
      await patient.waitsFor(new RegExp(`^(?!${where}$)`));
    }
    await patient.page.close();
    return screens;
  }

  const isSettled = async ({ page }: Patient) =>
    (await page.$('klachten-check >>> .changes:not(:has(.change))')) === null;

  for (const { id, answers, outcome } of visitors) {
    for (const width of widths) {
      it(`looks and works as it should for ${id}, ${width} pixels wide`, async () => {
        const meant = await walks('plain.html', width, answers);
        assert.ok(meant.has(`result ${outcome}`));
        for (const page of ['unset.html', 'shouting.html']) {
          const seen = await walks(page, width, answers);
          assert.deepEqual([...seen.keys()], [...meant.keys()], page);
          for (const [where, asMeant] of meant) {
            const asSeen = seen.get(where) ?? {};
            const spoilt = Object.keys(asMeant).filter((name) => asSeen[name] !== asMeant[name]);
            const told = spoilt.map((name) => `${name}: ${asSeen[name]}, not ${asMeant[name]}`);
            assert.deepEqual(told, [], `${page} ${where}`);
          }
        }
      });
    }
  }
});
