import { expect } from '@open-wc/testing';
import { styles } from '../../src/klachten-check.styles.ts';
import { resultStyles } from '../../src/result.styles.ts';
import { paper } from '../../src/styles/paper.styles.ts';
import { Visitor } from './check.driver.ts';
import { atStyle, screens } from './looks.driver.ts';

const red = 'rgb(255, 0, 0)';

async function seen(style: string, part: string, property: string, screen = 'intro') {
  const visitor = await (screens[screen] as typeof atStyle)(style);
  return getComputedStyle(visitor.part(part)).getPropertyValue(property);
}

describe('a site sets', () => {
  // Some colours here are hard to read, as another test has it.
  const { warn } = console;
  before(() => {
    console.warn = () => {};
  });
  after(() => {
    console.warn = warn;
  });

  const sets = [
    ['accent', 'start', 'background-color', 'intro'],
    ['on-accent', 'start', 'color', 'intro'],
    ['surface', 'base', 'background-color', 'intro'],
    ['text', 'base', 'color', 'intro'],
    ['card', 'card', 'background-color', 'age'],
    ['line', 'card', 'border-top-color', 'age'],
  ] as const;

  for (const [name, part, property, screen] of sets) {
    it(`the colour ${name}, for light and dark apart`, async () => {
      const own = `--klachten-check-${name}: red; --klachten-check-${name}-dark: lime;`;
      expect(await seen(own, part, property, screen)).to.equal(red);
      expect(await seen(`${own} color-scheme: dark`, part, property, screen)).to.equal(
        'rgb(0, 255, 0)',
      );
      expect(await seen('', part, property, screen)).to.not.equal(red);
    });
  }

  it('one accent, which is lighter in the dark', async () => {
    const own = '--klachten-check-accent: oklch(0.45 0.1 300);';
    const dark = await seen(`${own} color-scheme: dark`, 'start', 'background-color');
    expect(dark).to.match(/^oklch\(0\.79 0\.1\d* 300/);
  });

  it('surface and text, and quiet text, lines and cards follow', async () => {
    const own = '--klachten-check-surface: #000; --klachten-check-text: #fff;';
    const visitor = await (screens.age as typeof atStyle)(own);
    const lightness = (colour: string) => Number(colour.match(/^oklab\((\S+) /)?.[1]);
    const { color } = getComputedStyle(visitor.part('progress'));
    const { borderTopColor } = getComputedStyle(visitor.part('card'));
    expect(lightness(color)).to.be.closeTo(0.75, 0.001);
    expect(lightness(borderTopColor)).to.be.closeTo(0.16, 0.001);
    const dark = `--klachten-check-surface-dark: oklch(0.3 0.04 250); color-scheme: dark`;
    expect(await seen(dark, 'card', 'background-color', 'age')).to.match(/^oklch\(0\.35 0\.04/);
  });

  it('the font; without it the check takes that of the page', async () => {
    const page = 'font-family: monospace;';
    expect(await seen(page, 'start', 'font-family')).to.equal('monospace');
    const own = `${page} --klachten-check-font: Georgia, serif`;
    expect(await seen(own, 'start', 'font-family')).to.equal('Georgia, serif');
  });

  it('the radius, also none, and never one that cuts words', async () => {
    const radius = (value: string) => `--klachten-check-radius: ${value}`;
    expect(await seen('', 'card', 'border-top-left-radius', 'age')).to.equal('14px');
    expect(await seen(radius('4px'), 'card', 'border-top-left-radius', 'age')).to.equal('4px');
    expect(await seen(radius('0'), 'card', 'border-top-left-radius', 'age')).to.equal('0px');
    expect(await seen(radius('0'), 'base', 'border-top-left-radius')).to.equal('0px');
    expect(await seen(radius('99px'), 'card', 'border-top-left-radius', 'age')).to.equal('28px');
  });

  it('the space, as far as a narrow column has it', async () => {
    const space = '--klachten-check-space: 24px;';
    expect(await seen('', 'card', 'padding-left', 'age')).to.equal('16px');
    expect(await seen(space, 'card', 'padding-left', 'age')).to.equal('24px');
    expect(await seen(`${space} width: 200px`, 'card', 'padding-left', 'age')).to.equal('14px');
    expect(await seen(space, 'base', 'padding-top')).to.not.equal(
      await seen('', 'base', 'padding-top'),
    );
  });

  it('the width; without it the check is at most 40rem wide, in 18 pixels', async () => {
    const { element, base } = await atStyle('');
    const page = element.parentElement as HTMLElement;
    page.style.width = '1300px';
    expect(element.offsetWidth).to.equal(640);
    expect(getComputedStyle(base as Element).fontSize).to.equal('18px');
    element.style.setProperty('--klachten-check-width', '50rem');
    expect(element.offsetWidth).to.equal(800);
    element.style.setProperty('--klachten-check-width', 'none');
    expect(element.offsetWidth).to.equal(1300);
  });

  it('any part', async () => {
    const visitor = await Visitor.opens();
    const sheet = document.createElement('style');
    sheet.textContent = 'klachten-check::part(heading) { text-transform: uppercase }';
    document.head.append(sheet);
    expect(getComputedStyle(visitor.part('heading')).textTransform).to.equal('uppercase');
    sheet.remove();
  });
});

describe('the styles name no left and right', () => {
  const rules = [...styles, ...resultStyles, paper].map(({ cssText }) => cssText).join('\n');
  const declarations = [...rules.matchAll(/(?<=[{;]|\*\/)\s*([\w-]+)\s*:\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => ({ property, value: value.trim() }),
  );

  const physical =
    /^(?:(?:min-|max-)?(?:width|height)|(?:margin|padding|border|inset|scroll-(?:margin|padding))-(?:left|right|top|bottom).*|border-(?:top|bottom)-(?:left|right)-radius|left|right|top|bottom|(?:overflow|overscroll-behavior)-[xy])$/;

  it('in a property', () => {
    expect(declarations.length).to.be.greaterThan(500);
    expect(declarations.filter(({ property }) => physical.test(property))).to.deep.equal([]);
  });

  it('in a value', () => {
    const sides = declarations.filter(
      ({ property, value }) =>
        /^(?:text-align|float|clear|caption-side|justify-\w+)$/.test(property) &&
        /\b(?:left|right)\b/.test(value),
    );
    expect(sides).to.deep.equal([]);
  });

  it('in four lengths of which the second and the last differ', () => {
    const uneven = declarations.filter(({ property, value }) => {
      if (!/^(?:margin|padding|inset|border-(?:width|style|color)|scroll-\w+)$/.test(property))
        return false;
      const [, right, , left] = value.match(/(?:[^\s(]+(?:\((?:[^()]|\([^()]*\))*\))?)+/g) ?? [];
      return left !== undefined && left !== right;
    });
    expect(uneven).to.deep.equal([]);
  });
});
