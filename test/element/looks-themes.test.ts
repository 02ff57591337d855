import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import axe from 'axe-core';
import { screens } from './looks.driver.ts';

/** The page as a site has it that goes along with light and dark. */
async function wears(theme: string): Promise<() => void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = `/stories/themes/${theme}.css`;
  await new Promise((resolve, reject) => {
    link.onload = resolve;
    link.onerror = () => reject(new Error(`no theme ${theme}`));
    document.head.append(link);
  });
  document.documentElement.className = theme;
  document.documentElement.style.cssText = 'color-scheme: light dark; background: Canvas';
  return () => {
    link.remove();
    document.documentElement.removeAttribute('class');
    document.documentElement.removeAttribute('style');
  };
}

const surfaces: Record<string, Record<string, string>> = {
  zee: { light: 'rgb(238, 245, 251)', dark: 'rgb(15, 27, 40)' },
  klei: { light: 'rgb(251, 241, 233)', dark: 'rgb(34, 24, 20)' },
  nacht: { light: 'rgb(18, 18, 28)', dark: 'rgb(18, 18, 28)' },
};

for (const [theme, schemes] of Object.entries(surfaces)) {
  for (const [scheme, surface] of Object.entries(schemes)) {
    describe(`the theme ${theme} on a ${scheme} page`, () => {
      let restore = () => {};
      const { warn } = console;
      let warnings: unknown[] = [];

      before(async () => {
        await emulateMedia({ colorScheme: scheme as 'light' | 'dark', reducedMotion: 'reduce' });
        restore = await wears(theme);
        // An inline style outweighs the theme, which has a scheme of its own where it is always dark.
        if (theme === 'nacht') document.documentElement.style.colorScheme = '';
        console.warn = (text: unknown) => warnings.push(text);
      });
      after(async () => {
        console.warn = warn;
        restore();
        await emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      });
      beforeEach(() => {
        warnings = [];
      });

      for (const [name, open] of Object.entries(screens)) {
        it(`has enough contrast on ${name}`, async () => {
          const visitor = await open();
          const { backgroundColor } = getComputedStyle(visitor.base as Element);
          expect(backgroundColor).to.equal(surface);
          const { violations, passes } = await axe.run(visitor.element, {
            runOnly: ['color-contrast'],
          });
          expect(
            violations.flatMap(({ nodes }) => nodes.map(({ any }) => any[0]?.message)),
          ).to.deep.equal([]);
          expect(passes[0]?.nodes.length).to.be.greaterThan(3);
          expect(warnings).to.deep.equal([]);
        });
      }
    });
  }
}
