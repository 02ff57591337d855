import { expect } from '@open-wc/testing';
import { Engine } from 'json-rules-engine';
import { Actor } from 'xstate';
import { texts as en } from '../../src/content/en.ts';
import { texts as nl } from '../../src/content/nl.ts';
import { essential } from '../../src/text/essential.ts';
import { sayFrom } from '../../src/text/say.ts';
import { Listener } from './screens.driver.ts';
import { Inspector } from './screens.inspector.ts';

const texts = { nl: { ...essential.nl, ...nl }, en: { ...essential.en, ...en } };

/** Breaks a method for as long as the work takes. */
async function without<T>(broken: object, method: string, work: () => Promise<T>): Promise<T> {
  const whole = Reflect.get(broken, method);
  const fails = () => {
    throw new Error(`${method} is broken`);
  };
  Reflect.set(broken, method, fails);
  return work().finally(() => Reflect.set(broken, method, whole));
}

/** Whom to call and how to go on, by keyboard and by ear. */
async function looksAtFailure(
  inspector: Inspector,
  lang: 'nl' | 'en',
  why: 'error.load' | 'error.result',
) {
  const say = sayFrom(texts[lang]);
  inspector.isAt('failed');
  inspector.expects(
    await inspector.looks(),
    `heading, ${say('error.title')}, level 2`,
    say(why),
    `link, ${say('a11y.call', { number: '112' })}`,
    `button, ${say('button.retry')}`,
  );
  await inspector.tabsThrough();
}

describe('a screen that says that the check does not work', () => {
  const { error } = console;
  before(() => {
    console.error = () => {};
  });
  after(() => {
    console.error = error;
  });

  for (const lang of ['nl', 'en'] as const) {
    it(`can be seen, heard and left when the check never came up (${lang})`, async () => {
      const listener = await without(Actor.prototype, 'start', () => Listener.opens({ lang }));
      const inspector = new Inspector(listener);
      await looksAtFailure(inspector, lang, 'error.load');
      await listener.presses('retry');
      await listener.visitor.waits(() => listener.visitor.state === 'intro');
      await listener.leaves();
      expect(inspector.found).to.deep.equal([]);
    });

    it(`can be seen, heard and left when the rules break down on the way (${lang})`, async () => {
      const listener = await Listener.opens({ lang });
      const { visitor } = listener;
      const inspector = new Inspector(listener);
      await listener.presses('start');
      await visitor.waits(() => visitor.question === 'age');
      await without(Engine.prototype, 'run', () => listener.answers('18-49'));
      inspector.expects(
        [await listener.hears()],
        `heading, ${sayFrom(texts[lang])('error.title')}, level 2`,
      );
      await looksAtFailure(inspector, lang, 'error.result');
      await listener.presses('retry');
      await visitor.waits(() => visitor.question === 'reason');
      await listener.leaves();
      expect(inspector.found).to.deep.equal([]);
    });
  }
});
