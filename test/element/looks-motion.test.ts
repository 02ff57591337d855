import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import type { Visitor } from './check.driver.ts';
import { screens } from './looks.driver.ts';

/** Everything that moves by itself or on the way from one state to another, also before and after. */
function moving(visitor: Visitor): string[] {
  return [...visitor.root.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } =
        getComputedStyle(element, pseudo);
      const isStill =
        /^0s(?:, 0s)*$/.test(transitionDuration) &&
        (animationName === 'none' || /^0s$/.test(animationDuration)) &&
        scrollBehavior === 'auto';
      return isStill ? [] : `${element.localName}.${element.getAttribute('class')}${pseudo ?? ''}`;
    }),
  );
}

describe('for a visitor who wants no motion', () => {
  after(() => emulateMedia({ reducedMotion: 'reduce' }));

  it('nothing moves, where otherwise something would', async () => {
    await emulateMedia({ reducedMotion: 'no-preference' });
    expect(moving(await (screens.age as () => Promise<Visitor>)())).to.include('fieldset.null');
    await emulateMedia({ reducedMotion: 'reduce' });
    for (const [name, open] of Object.entries(screens)) {
      expect(moving(await open()), name).to.deep.equal([]);
    }
  });
});
