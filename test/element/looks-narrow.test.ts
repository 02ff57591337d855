import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import type { Visitor } from './check.driver.ts';
import { screens } from './looks.driver.ts';
import { cutTexts, overlaps, sticksOut } from './looks-fit.ts';

const spacing = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em;';

/** What a visitor's own style sheet asks of text, as WCAG 1.4.12 has it, also within the check. */
function spacesText({ element, root }: Visitor): void {
  element.style.cssText += spacing;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `* { ${spacing.replaceAll(';', ' !important;')} } p { margin-block-end: 2em !important; }`,
  );
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

after(() => setViewport({ width: 800, height: 600 }));

describe('zoomed in to 400 % (320 pixels) nothing scrolls sideways', () => {
  before(() => setViewport({ width: 320, height: 256 }));

  for (const [name, open] of Object.entries(screens)) {
    it(`on ${name}, nor in a column of 240 pixels`, async () => {
      const visitor = await open();
      expect(visitor.element.offsetWidth).to.be.within(300, 320);
      const page = document.documentElement;
      expect(page.scrollWidth).to.equal(320);
      expect(sticksOut(visitor)).to.deep.equal([]);
      visitor.element.style.width = '240px';
      expect(visitor.element.offsetWidth).to.equal(240);
      expect(sticksOut(visitor)).to.deep.equal([]);
    });

    it(`on ${name}, with spaced text of which nothing is cut or covered`, async () => {
      const visitor = await open();
      spacesText(visitor);
      const letter = getComputedStyle(visitor.part('heading')).letterSpacing;
      expect(Number.parseFloat(letter)).to.be.greaterThan(2);
      expect(sticksOut(visitor)).to.deep.equal([]);
      expect(cutTexts(visitor)).to.deep.equal([]);
      expect(overlaps(visitor)).to.deep.equal([]);
    });
  }
});

describe('in any column from 240 to 1200 pixels nothing sticks out', () => {
  before(() => setViewport({ width: 1280, height: 1024 }));

  for (const [name, open] of Object.entries(screens)) {
    it(`on ${name}`, async () => {
      const visitor = await open('--klachten-check-width: none');
      for (let width = 240; width <= 1200; width += 40) {
        visitor.element.style.width = `${width}px`;
        expect(visitor.element.offsetWidth).to.equal(width);
        expect(sticksOut(visitor), `${width}`).to.deep.equal([]);
        expect(cutTexts(visitor), `${width}`).to.deep.equal([]);
      }
    });
  }
});

describe('on a page that is written from right to left nothing sticks out', () => {
  before(() => setViewport({ width: 320, height: 256 }));
  before(() => {
    document.documentElement.dir = 'rtl';
  });
  after(() => document.documentElement.removeAttribute('dir'));

  for (const [name, open] of Object.entries(screens)) {
    it(`on ${name}, even where the check itself would be`, async () => {
      const visitor = await open();
      expect(sticksOut(visitor)).to.deep.equal([]);
      (visitor.base as HTMLElement).dir = 'rtl';
      expect(sticksOut(visitor)).to.deep.equal([]);
      expect(overlaps(visitor)).to.deep.equal([]);
    });
  }
});
