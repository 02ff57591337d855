import { expect } from '@open-wc/testing';
import { Engine } from 'json-rules-engine';
import { Actor } from 'xstate';
import * as en from '../../src/content/en.ts';
import * as nl from '../../src/content/nl.ts';
import { essential } from '../../src/text/essential.ts';
import { sayFrom } from '../../src/text/say.ts';
import { Listener } from './screens.driver.ts';
import { Inspector } from './screens.inspector.ts';

const contents = { nl, en };
const texts = {
  nl: { ...essential.nl, ...nl.texts },
  en: { ...essential.en, ...en.texts },
};

/** Puts something else in a place for as long as the work takes. */
async function instead<T>(
  holder: object,
  name: string,
  other: unknown,
  work: () => Promise<T>,
): Promise<T> {
  const own = Reflect.get(holder, name);
  Reflect.set(holder, name, other);
  return work().finally(() => Reflect.set(holder, name, own));
}

const breaks = () => {
  throw new Error('broken on purpose');
};

/** Whom to call and how to go on, by keyboard and by ear. */
async function looksAtFailure(
  inspector: Inspector,
  lang: 'nl' | 'en',
  why: 'error.load' | 'error.result' | 'error.expired',
) {
  const say = sayFrom(texts[lang]);
  const isOver = why === 'error.expired';
  inspector.isAt(isOver ? 'expired' : 'failed');
  inspector.expects(
    await inspector.looks(),
    `heading, ${say(isOver ? 'error.expired-title' : 'error.title')}, level 2`,
    `heading, ${say('error.signs-title')}, level 3`,
    say(why),
    `link, ${say('a11y.call', { number: '112' })}`,
    ...(isOver ? [] : [`button, ${say('button.retry')}`]),
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
      const listener = await instead(Actor.prototype, 'start', breaks, () =>
        Listener.opens({ lang }),
      );
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
      await instead(Engine.prototype, 'run', breaks, () => listener.answers('18-49'));
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

    it(`can be seen and heard when the check has expired (${lang})`, async () => {
      const { questionnaire } = contents[lang];
      await instead(questionnaire, 'validUntil', '2020-01-01', async () => {
        const inspector = new Inspector(await Listener.opens({ lang }));
        await looksAtFailure(inspector, lang, 'error.expired');
        await inspector.listener.leaves();
        expect(inspector.found).to.deep.equal([]);
      });
    });
  }
});
