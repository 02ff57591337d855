import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import type { Case } from '../../src/pack/case.schema.ts';
import { theSource } from '../support/the-pack.ts';
import { Patient } from './patient.driver.ts';
import type { Site } from './site.ts';

/** The names of parts and slots. */
interface Drawn {
  parts: string[];
  slots: string[];
}

export const readBuilt = async <Content>(name: string): Promise<Content> =>
  JSON.parse(await readFile(`dist/${name}`, 'utf8'));

/** What the first group of a pattern finds in the sources of the element, word by word; '' where it is not there. */
export async function namesInSources(pattern: RegExp): Promise<string[]> {
  const files = await readdir('src', { recursive: true });
  const sources = files.filter((name) => /^(?!authoring|proof).*\.ts$/.test(name));
  const codes = await Promise.all(sources.map((name) => readFile(join('src', name), 'utf8')));
  return codes.flatMap((code) =>
    [...code.matchAll(pattern)].flatMap(([, name = '']) => name.split(/\s+/)),
  );
}

/** What a visitor of each outcome gets to see on the way, on a site with buttons and slots of its own. */
export async function drawnOnEveryWay(
  on: { browser: Browser; site: Site },
  slots: readonly string[],
): Promise<Drawn> {
  const all: Drawn = { parts: [], slots: [] };
  for (const way of shortestWays()) {
    const { parts, slots: found } = await drawnOnTheWay(on, slots, way);
    all.parts.push(...parts);
    all.slots.push(...found);
  }
  return all;
}

function shortestWays(): Case[] {
  const { outcomes, cases } = theSource();
  const length = ({ answers }: Case) => Object.keys(answers).length;
  return outcomes.flatMap(
    ({ id }) =>
      cases.filter(({ outcome }) => outcome === id).sort((a, b) => length(a) - length(b))[0] ?? [],
  );
}

async function drawnOnTheWay(
  { browser, site }: { browser: Browser; site: Site },
  slots: readonly string[],
  { answers, outcome }: Case,
): Promise<Drawn> {
  const patient = await Patient.visits(browser, site.url('plain.html'));
  await patient.waitsFor('intro');
  const drawn = await patient.page.evaluateHandle(watch, slots);
  await patient.takesTheCheck(answers);
  await patient.waitsFor(`result ${outcome}`);
  // Where a slot is filled, it takes the place of a button of the site.
  await patient.page.evaluate(async () => {
    for (const filled of document.querySelectorAll('klachten-check > [slot]')) filled.remove();
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  const names = await drawn.evaluate(({ parts, slots }) => ({
    parts: [...parts],
    slots: [...slots],
  }));
  await patient.page.close();
  return names;
}

/** Runs in the page: fills the slots and the attributes for buttons, and notes what is drawn from then on. */
function watch(slots: readonly string[]): { parts: Set<string>; slots: Set<string> } {
  const element = document.querySelector('klachten-check') as HTMLElement;
  const root = element.shadowRoot as ShadowRoot;
  const drawn = { parts: new Set<string>(), slots: new Set<string>() };
  new MutationObserver(() => {
    for (const { part } of root.querySelectorAll('[part]')) {
      for (const name of part) drawn.parts.add(name);
    }
    for (const { name } of root.querySelectorAll('slot')) drawn.slots.add(name);
  }).observe(root, { childList: true, subtree: true });
  for (const name of ['phone', 'out-of-hours-phone']) element.setAttribute(name, '010 123 45 67');
  for (const name of ['booking-url', 'digital-url']) element.setAttribute(name, '/site');
  for (const slot of slots) {
    element.append(Object.assign(document.createElement('p'), { slot, textContent: slot }));
  }
  return drawn;
}
