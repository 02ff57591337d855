import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { rememberTexts } from '../../src/text/remember.ts';
import { Visitor } from './check.driver.ts';
import { Listener } from './screens.driver.ts';
import { Inspector } from './screens.inspector.ts';

describe('the choice to keep the answers', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  for (const lang of ['nl', 'en'] as const) {
    const { choice, help, erase, erased } = rememberTexts[lang];

    it(`can be seen, heard and made by keyboard, and the answers erased (${lang})`, async () => {
      const page = await fixture(
        html`<div><klachten-check lang=${lang} remember></klachten-check></div>`,
      );
      const element = page.querySelector('klachten-check') as KlachtenCheck;
      const listener = await Listener.at(await Visitor.at(element));
      const { visitor } = listener;
      const inspector = new Inspector(listener);
      inspector.isAt('intro');
      inspector.expects(await inspector.looks(), `checkbox, ${choice}, ${help}, not checked`);
      await inspector.tabsThrough();

      await listener.tabsTo((focused) => focused.matches('[name=remember]'));
      await sendKeys({ press: ' ' });
      expect(visitor.chosen).to.deep.equal(['on']);
      await visitor.element.updateComplete;
      await inspector.looks();

      await listener.presses('start');
      await visitor.waits(() => visitor.question === 'age');
      inspector.expects(await inspector.looks(), `button, ${erase}`);
      await inspector.tabsThrough();
      await listener.presses('erase');
      await visitor.waits(() => visitor.state === 'intro');
      inspector.expects(await listener.heard(), `polite: ${erased}`);
      inspector.expects(await inspector.looks(), erased);
      await listener.leaves();
      expect(inspector.found).to.deep.equal([]);
    });
  }
});
