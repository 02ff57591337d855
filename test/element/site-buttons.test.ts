import { expect, fixture, html } from '@open-wc/testing';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { Visitor } from './check.driver.ts';
import { example, oneForEachOutcome } from './visitors.ts';

type Attributes = Readonly<Record<string, string>>;

const all: Attributes = {
  practice: 'physiotherapist gp',
  phone: '010 123 45 67',
  'booking-url': '/afspraak',
  'digital-url': 'https://programma.example/start',
  'opening-hours': 'Mo-Fr 08:00-17:00',
  'out-of-hours-phone': '0900-1515',
};

/** Mondays in the Netherlands. */
const atNoon = '2026-11-23T11:00:00Z';
const inTheEvening = '2026-11-23T19:00:00Z';

const RealDate = Date;

/** Stops the clock that the check looks at; that of the driver goes on. */
function itIs(moment: string): void {
  globalThis.Date = class extends RealDate {
    constructor(...given: [] | [number | string]) {
      super(given.length > 0 ? (given[0] as number | string) : moment);
    }
  } as DateConstructor;
}

/** Someone who takes the check on a site that gives these attributes, and these elements as children. */
async function visits(id: string, attributes: Attributes, children = ''): Promise<Visitor> {
  const page = await fixture(html`<div></div>`);
  const element = document.createElement('klachten-check') as KlachtenCheck;
  for (const [name, value] of Object.entries({ lang: 'nl', ...attributes })) {
    element.setAttribute(name, value);
  }
  element.innerHTML = children;
  page.append(element);
  const visitor = await Visitor.at(element);
  await visitor.walks(example(id).answers);
  return visitor;
}

const outcome = (visitor: Visitor): HTMLElement => visitor.part('outcome');

/** What there is to press below the outcome, in order: its parts, or the slot that the site filled. */
function presses(visitor: Visitor): string[] {
  const found = outcome(visitor).querySelectorAll<HTMLElement>('.button:not(.link), slot');
  return [...found].flatMap((one) => {
    if (one instanceof HTMLSlotElement) {
      return one.assignedElements().length > 0 ? [`slot ${one.name}`] : [];
    }
    const href = one.getAttribute('href') ?? '';
    return [`${one.part}${href.startsWith('tel:') ? ` ${href.slice(4)}` : ''}`];
  });
}

/** What stands out among it. */
const loud = (visitor: Visitor): Element[] => [
  ...visitor.root.querySelectorAll('.primary, .outcome .call:not(.secondary)'),
];

/** What it says; a number in it is never broken off. */
const words = (one: Element | undefined): string =>
  (one?.textContent ?? '').replaceAll('\u00a0', ' ').trim();

const loudParts = (visitor: Visitor): string[] => loud(visitor).map(({ part }) => String(part));

const today = 'cola-urine';
const soon = 'foot-red';
const gp = 'sleep-a-year';
const physiotherapist = 'knee-wakes-two-months';
const digital = 'shoulder-unsure-online';
const selfCare = 'sleep-exams';
const emergency = 'pressure-shoulder';
const hopeless = 'knee-hopeless';

describe('the buttons of the site', () => {
  beforeEach(() => itIs(atNoon));
  afterEach(() => {
    globalThis.Date = RealDate;
  });

  describe('with 112', () => {
    it('are none, whatever the site gives', async () => {
      for (const given of [{}, all]) {
        const visitor = await visits(emergency, given);
        expect(visitor.outcome).to.equal('emergency');
        expect(presses(visitor)).to.deep.equal(['call 112']);
      }
    });

    it('come after the button that calls it', async () => {
      const slots = `<a slot="gp-now">1</a><a slot="gp">2</a><a slot="gp-today">3</a>`;
      const visitor = await visits(emergency, all, slots);
      expect(presses(visitor)).to.deep.equal(['call 112', 'slot gp-now']);
      expect(loudParts(visitor)).to.deep.equal(['call']);
    });
  });

  describe('with a GP who must be called today', () => {
    it('call the practice while it is open, and the huisartsenpost second', async () => {
      const visitor = await visits(today, all);
      expect(visitor.outcome).to.equal('gp-today');
      expect(presses(visitor)).to.deep.equal(['call 0101234567', 'call 09001515']);
      expect(words(loud(visitor)[0])).to.equal('Bel de praktijk: 010 123 45 67');
      expect(outcome(visitor).textContent).to.contain('of is het een feestdag?');
      expect(outcome(visitor).textContent).not.to.contain('nu dicht');
    });

    it('call the huisartsenpost while the practice is closed, and the practice second', async () => {
      itIs(inTheEvening);
      const visitor = await visits(today, all);
      expect(presses(visitor)).to.deep.equal(['call 09001515', 'call 0101234567']);
      expect(words(loud(visitor)[0])).to.equal('Bel de huisartsenpost: 0900-1515');
      expect(outcome(visitor).textContent).to.contain('De praktijk is nu dicht.');
      expect(outcome(visitor).textContent).to.contain('Is de praktijk toch open?');
    });

    it('turn round when the practice closes while the page is open', async () => {
      itIs('2026-11-23T15:59:00Z');
      const visitor = await visits(today, all);
      expect(presses(visitor)[0]).to.equal('call 0101234567');
      itIs('2026-11-23T16:00:00Z');
      visitor.element.requestUpdate();
      await visitor.element.updateComplete;
      expect(presses(visitor)[0]).to.equal('call 09001515');
      expect(loud(visitor).length).to.equal(1);
    });

    it('call the practice first where it gives no hours', async () => {
      itIs(inTheEvening);
      const visitor = await visits(today, { ...all, 'opening-hours': '' });
      expect(presses(visitor).slice(0, 2)).to.deep.equal(['call 0101234567', 'call 09001515']);
    });

    it('call the practice, with what to do when nobody answers, where there is no other number', async () => {
      itIs(inTheEvening);
      const visitor = await visits(today, { ...all, 'out-of-hours-phone': '' });
      expect(presses(visitor)).to.deep.equal(['call 0101234567']);
      expect(loudParts(visitor)).to.deep.equal(['call']);
      expect(outcome(visitor).textContent).to.contain(
        'Krijg je niemand? Bel dan de huisartsenpost.',
      );
    });

    it('never call the physiotherapist', async () => {
      const visitor = await visits(today, { ...all, practice: 'physiotherapist' });
      expect(presses(visitor)).to.deep.equal(['copy', 'call 09001515']);
      expect(loudParts(visitor)).to.deep.equal(['copy']);
      expect(outcome(visitor).textContent).to.contain('Is de praktijk dicht');
    });

    it('never are an appointment, not even one in the slot of a GP who can wait', async () => {
      for (const id of [today, soon, hopeless, emergency]) {
        const visitor = await visits(id, all, `<a slot="gp">afspraak</a>`);
        expect(visitor.has('book'), id).to.equal(false);
        expect(presses(visitor).join(), id).not.to.contain('slot');
      }
    });

    it('leave what the site adds below the numbers', async () => {
      const visitor = await visits(today, all, `<a slot="gp-today">meer</a>`);
      expect(presses(visitor)).to.deep.equal(['call 0101234567', 'call 09001515', 'slot gp-today']);
      expect(loudParts(visitor)).to.deep.equal(['call']);
    });

    it('have what the site adds before our own where it gives no number', async () => {
      const given = { 'out-of-hours-phone': '0900-1515' };
      const visitor = await visits(today, given, `<a slot="gp-today">bel ons</a>`);
      expect(presses(visitor)).to.deep.equal(['slot gp-today', 'call 09001515', 'copy']);
      expect(loud(visitor)).to.deep.equal([]);
    });

    it('come after 113 for somebody who sees no way out', async () => {
      for (const moment of [atNoon, inTheEvening]) {
        itIs(moment);
        const visitor = await visits(hopeless, all, `<a slot="gp-today">meer</a>`);
        const [first, ...others] = presses(visitor);
        expect(first).to.equal('call 113');
        expect(others.sort()).to.deep.equal(['call 0101234567', 'call 09001515', 'slot gp-today']);
        expect(loud(visitor).map((one) => one.getAttribute('href'))).to.deep.equal(['tel:113']);
      }
    });
  });

  describe('with a GP within three days', () => {
    it('call the practice', async () => {
      const visitor = await visits(soon, all);
      expect(visitor.outcome).to.equal('gp-soon');
      expect(presses(visitor)).to.deep.equal(['call 0101234567', 'copy']);
      expect(loudParts(visitor)).to.deep.equal(['call']);
    });

    it('say that it is closed', async () => {
      itIs(inTheEvening);
      const visitor = await visits(soon, all);
      expect(loudParts(visitor)).to.deep.equal(['call']);
      expect(outcome(visitor).textContent).to.contain('De praktijk is nu dicht.');
    });

    it('never call the physiotherapist', async () => {
      const visitor = await visits(soon, { ...all, practice: 'physiotherapist' });
      expect(presses(visitor)).to.deep.equal(['copy']);
    });
  });

  for (const [route, id, other] of [
    ['physiotherapist', physiotherapist, 'gp'],
    ['gp', gp, 'physiotherapist'],
  ] as const) {
    describe(`with a ${route} who can wait`, () => {
      const given = { ...all, practice: route };

      it('make an appointment, call, and copy', async () => {
        const visitor = await visits(id, given);
        expect(visitor.outcome).to.equal(route);
        expect(presses(visitor)).to.deep.equal(['book', 'call 0101234567', 'copy']);
        expect(loudParts(visitor)).to.deep.equal(['book']);
        expect(visitor.part('book').getAttribute('href')).to.equal(`${location.origin}/afspraak`);
        expect(words(visitor.part('book'))).to.equal('Maak een afspraak');
        expect(visitor.part('book').getAttribute('target')).to.equal('_self');
        expect(visitor.part('book').hasAttribute('rel')).to.equal(false);
      });

      it('call where there is no address', async () => {
        const visitor = await visits(id, { ...given, 'booking-url': '' });
        expect(presses(visitor)).to.deep.equal(['call 0101234567', 'copy']);
        expect(loudParts(visitor)).to.deep.equal(['call']);
      });

      it('make an appointment where there is no number', async () => {
        const visitor = await visits(id, { ...given, phone: '' });
        expect(presses(visitor)).to.deep.equal(['book', 'copy']);
      });

      it('are ours alone where the site is of somebody else', async () => {
        const visitor = await visits(id, { ...all, practice: other });
        expect(presses(visitor)).to.deep.equal(['copy']);
        expect(loudParts(visitor)).to.deep.equal(['copy']);
      });

      it('make way for what the site puts there, which stands alone', async () => {
        const visitor = await visits(id, given, `<a slot="${route}" href="/afspraak">Kom</a>`);
        expect(presses(visitor)).to.deep.equal([`slot ${route}`, 'call 0101234567', 'copy']);
        expect(loud(visitor)).to.deep.equal([]);
      });
    });
  }

  describe('with digital guidance', () => {
    it('start the programme of the site, and show ours', async () => {
      const visitor = await visits(digital, all);
      expect(visitor.outcome).to.equal('digital-guidance');
      expect(presses(visitor)).to.deep.equal(['digital', 'onward']);
      expect(loudParts(visitor)).to.deep.equal(['digital']);
      expect(visitor.part('digital').getAttribute('href')).to.equal(all['digital-url']);
    });

    it('are ours alone without an address', async () => {
      const visitor = await visits(digital, { ...all, 'digital-url': '' });
      expect(presses(visitor)).to.deep.equal(['onward']);
      expect(loudParts(visitor)).to.deep.equal(['onward']);
    });

    it('make way for what the site puts there', async () => {
      const visitor = await visits(digital, all, `<a slot="digital-guidance">Begin</a>`);
      expect(presses(visitor)).to.deep.equal(['slot digital-guidance', 'onward']);
      expect(loud(visitor)).to.deep.equal([]);
    });
  });

  describe('with self-care', () => {
    it('are ours alone', async () => {
      const visitor = await visits(selfCare, all);
      expect(presses(visitor)).to.deep.equal(['onward']);
    });

    it('have what the site puts there first', async () => {
      const visitor = await visits(selfCare, all, `<a slot="self-care">Tips</a>`);
      expect(presses(visitor)).to.deep.equal(['slot self-care', 'onward']);
      expect(loud(visitor)).to.deep.equal([]);
    });
  });
});

describe('a slot of the site', () => {
  it('leaves no gap while it is empty', async () => {
    const visitor = await visits(physiotherapist, {});
    const [slot] = outcome(visitor).querySelectorAll('slot');
    expect(slot?.name).to.equal('physiotherapist');
    const [lead, copy] = ['.lead', '.primary'].map((one) =>
      (outcome(visitor).querySelector(one) as HTMLElement).getBoundingClientRect(),
    );
    const gap = (copy as DOMRect).top - (lead as DOMRect).bottom;
    expect(gap).to.be.at.most(16);
  });

  it('is seen to be filled and emptied while the page is open', async () => {
    const visitor = await visits(physiotherapist, { 'booking-url': '/afspraak' });
    const own = document.createElement('a');
    own.slot = 'physiotherapist';
    own.textContent = 'Kom langs';
    visitor.element.append(own);
    await visitor.waits(() => !visitor.has('book'));
    expect(loud(visitor)).to.deep.equal([]);
    own.remove();
    await visitor.waits(() => visitor.has('book'));
    expect(loudParts(visitor)).to.deep.equal(['book']);
  });

  it('has words of the site on the first screen, below whom to call', async () => {
    const visitor = await visits('sleep-exams', {}, `<p slot="intro">Welkom</p>`);
    visitor.part('restart').click();
    await visitor.waits(() => visitor.state === 'intro');
    const slot = visitor.root.querySelector<HTMLSlotElement>('slot[name=intro]');
    expect(slot?.assignedElements().length).to.equal(1);
    const [words] = slot?.assignedElements() ?? [];
    const top = (one: Element | undefined) => one?.getBoundingClientRect().top ?? 0;
    expect(top(words)).to.be.greaterThan(top(visitor.part('notice')));
    expect(top(words)).to.be.lessThan(top(visitor.part('start')));
  });

  it('has words of the site at the foot of every screen', async () => {
    const page = await fixture<KlachtenCheck>(
      html`<klachten-check lang="nl"><p slot="footer">Praktijk De Knie</p></klachten-check>`,
    );
    const visitor = await Visitor.at(page);
    const isLast = () => {
      const slot = visitor.root.querySelector<HTMLSlotElement>('slot[name=footer]');
      expect(slot?.assignedElements().length, visitor.state).to.equal(1);
      expect(visitor.base?.lastElementChild, visitor.state).to.equal(slot);
    };
    isLast();
    await visitor.walks(example(physiotherapist).answers, 'region');
    isLast();
    await visitor.walks(example(physiotherapist).answers);
    expect(visitor.state).to.equal('result');
    isLast();
  });
});

describe('a link of the site', () => {
  for (const [part, id] of [
    ['book', physiotherapist],
    ['digital', digital],
  ] as const) {
    it(`says that it opens in a new tab (${part})`, async () => {
      const visitor = await visits(id, { ...all, 'link-target': '_blank' });
      const link = visitor.part(part);
      expect(link.getAttribute('target')).to.equal('_blank');
      expect(link.getAttribute('rel')).to.equal('noopener');
      expect(link.textContent).to.contain('(opent in een nieuw tabblad)');
      await expect(visitor.element).to.be.accessible();
    });

    it(`opens in a frame of the site (${part})`, async () => {
      const visitor = await visits(id, { ...all, 'link-target': 'agenda' });
      const link = visitor.part(part);
      expect(link.getAttribute('target')).to.equal('agenda');
      expect(link.hasAttribute('rel')).to.equal(false);
      expect(link.textContent).not.to.contain('tabblad');
    });
  }

  it('never opens a call in a new tab', async () => {
    const visitor = await visits(today, { ...all, 'link-target': '_blank' });
    for (const call of outcome(visitor).querySelectorAll('[part=call]')) {
      expect(call.hasAttribute('target')).to.equal(false);
    }
  });

  it('leaves the zero out of a number from abroad', async () => {
    const given = { practice: 'gp', phone: '+31 (0)10 123 45 67' };
    const visitor = await visits(today, given);
    expect(presses(visitor)[0]).to.equal('call +31101234567');
    expect(words(loud(visitor)[0])).to.equal('Bel de praktijk: +31 (0)10 123 45 67');
  });
});

describe('what the site gets wrong', () => {
  for (const [children, message] of [
    ['<p><a slot="gp">afspraak</a></p>', 'slot="gp" in <p> is ignored; put it directly in <'],
    [
      '<a slot="huisarts">x</a>',
      'slot="huisarts" is ignored; write one of intro, footer, self-care',
    ],
    ['<my-card slot="gp"><a slot="intro">x</a></my-card>', ''],
    ['<my-card><a slot="intro">x</a></my-card><p>Bel 112.</p><br>', ''],
  ] as const) {
    it(`tells the maker of the site of ${children}`, async () => {
      const { warn } = console;
      const warnings: string[] = [];
      console.warn = (text: string) => warnings.push(text);
      try {
        await visits(gp, { 'heading-level': '2' }, children);
      } finally {
        console.warn = warn;
      }
      expect(warnings.filter((text) => text.includes('slot=')).join('\n')).to.match(
        new RegExp(message ? `^klachten-check: ${message}` : '^$'),
      );
    });
  }

  const wrong: readonly (readonly [string, string, string])[] = [
    ['booking-url', 'javascript:alert(1)', physiotherapist],
    ['booking-url', 'data:text/html,x', gp],
    ['digital-url', 'javascript:alert(1)', digital],
    ['phone', 'bel ons', physiotherapist],
    ['out-of-hours-phone', 'zie website', today],
    ['opening-hours', 'ma-vr 8-17', today],
    ['practice', 'dentist', today],
  ];
  for (const [name, value, id] of wrong) {
    it(`is told in the console, and to no visitor: ${name}="${value}"`, async () => {
      const warnings: unknown[] = [];
      const warn = console.warn;
      console.warn = (...args: unknown[]) => warnings.push(...args);
      try {
        const visitor = await visits(id, { ...all, [name]: value });
        const expected = warnings.filter((warning) => String(warning).includes(`${name}="`));
        expect(expected.length).to.equal(1);
        expect(String(expected[0])).to.match(/^klachten-check: .* is ignored; write /);
        expect(visitor.base?.innerHTML.includes(value)).to.equal(false);
        const without = await visits(id, {
          ...all,
          ...(name === 'practice' ? { phone: '', 'booking-url': '' } : { [name]: '' }),
        });
        expect(presses(visitor)).to.deep.equal(presses(without));
        expect(outcome(visitor).textContent).to.equal(outcome(without).textContent);
      } finally {
        console.warn = warn;
      }
    });
  }
});

describe('at most one thing stands out', () => {
  afterEach(() => {
    globalThis.Date = RealDate;
  });

  const kept = Object.keys(all).filter((name) => name !== 'practice');
  const practices = ['physiotherapist', 'gp', 'physiotherapist gp'];
  const slots = ['self-care', 'digital-guidance', 'physiotherapist', 'gp', 'gp-soon', 'gp-today'];
  const filled = [...slots, 'gp-now'].map((name) => `<a slot="${name}">x</a>`).join('');

  for (const id of [...oneForEachOutcome, hopeless]) {
    const { answers, outcome: expected } = example(id);
    it(`with ${expected} (${id}), in each configuration`, async () => {
      const visitor = await Visitor.opens();
      await visitor.walks(answers);
      expect(visitor.outcome).to.equal(expected);
      const { element } = visitor;
      const urgent = ['soon', 'today', 'now'].includes(visitor.base?.dataset.urgency ?? '');
      for (const moment of [atNoon, inTheEvening]) {
        itIs(moment);
        for (const children of ['', filled]) {
          element.innerHTML = children;
          for (const practice of practices) {
            element.setAttribute('practice', practice);
            for (let set = 0; set < 2 ** kept.length; set += 1) {
              kept.forEach((name, n) => {
                element.toggleAttribute(name, false);
                if (set & (1 << n)) element.setAttribute(name, all[name] ?? '');
              });
              element.requestUpdate();
              await element.updateComplete;
              const where = `${moment} ${practice} ${set.toString(2)} ${children && 'slots'}`;
              const found = presses(visitor);
              expect(loud(visitor).length, where).to.be.at.most(1);
              const isOurs = !found[0]?.startsWith('slot');
              expect(loud(visitor).length, where).to.equal(isOurs ? 1 : 0);
              if (isOurs) {
                const [first] = outcome(visitor).querySelectorAll('.button');
                expect(loud(visitor)[0], where).to.equal(first);
              }
              if (urgent) expect(visitor.has('book') || visitor.has('digital'), where).to.be.false;
              if (id === hopeless) expect(found[0], where).to.equal('call 113');
              if (id === emergency) expect(found[0], where).to.equal('call 112');
              if (practice === 'physiotherapist' && expected !== practice) {
                expect(found.join(), where).not.to.contain('0101234567');
              }
            }
          }
        }
      }
    });
  }
});

describe('axe finds nothing', () => {
  before(() => itIs(inTheEvening));
  after(() => {
    globalThis.Date = RealDate;
    document.documentElement.removeAttribute('style');
    document.body.removeAttribute('style');
  });

  for (const scheme of ['light', 'dark']) {
    for (const id of [...oneForEachOutcome, hopeless]) {
      it(`on the buttons of the site with ${id} (${scheme})`, async () => {
        document.documentElement.style.colorScheme = scheme;
        document.body.style.background = 'Canvas';
        const visitor = await visits(id, all);
        expect(visitor.outcome).to.equal(example(id).outcome);
        await expect(visitor.element).to.be.accessible();
      });
    }
  }
});
