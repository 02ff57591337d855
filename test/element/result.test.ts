import { expect } from '@open-wc/testing';
import { Visitor } from './check.driver.ts';
import { example } from './visitors.ts';

/** What the browser was asked to keep on its clipboard, or refuses to. */
function clipboardThat(accepts: boolean): { text: string } {
  const kept = { text: '' };
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: {
      writeText: async (text: string) => {
        if (!accepts) throw new DOMException('no', 'NotAllowedError');
        kept.text = text;
      },
    },
  });
  return kept;
}

async function at(id: string, lang = 'nl'): Promise<Visitor> {
  const visitor = await Visitor.opens({ lang });
  await visitor.walks(example(id).answers);
  return visitor;
}

const isAbove = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

describe('the result page', () => {
  it('has the outcome first and the safety net after it, before all advice', async () => {
    const visitor = await at('knee-wakes-two-months');
    expect(isAbove(visitor.part('outcome'), visitor.part('safety-net'))).to.equal(true);
    expect(isAbove(visitor.part('safety-net'), visitor.part('advice'))).to.equal(true);
  });

  it('has one primary button', async () => {
    for (const id of ['knee-wakes-two-months', 'lifter-plain', 'shoulder-temple-62']) {
      const visitor = await at(id);
      expect(visitor.root.querySelectorAll('.primary').length, id).to.equal(1);
    }
  });

  it('has the number of 113 as its button for somebody who sees no way out', async () => {
    const visitor = await at('knee-hopeless');
    const call = visitor.part('outcome').querySelector('a');
    expect(call?.getAttribute('href')).to.equal('tel:113');
    expect(visitor.part('outcome').querySelectorAll('.button').length).to.equal(1);
  });

  it('tells with each reason what was answered', async () => {
    const visitor = await at('shoulder-temple-62');
    const [reason] = visitor.part('reasons').querySelectorAll('.reasons li');
    expect(reason?.querySelector('.answered')?.textContent).to.match(
      /Jij vulde in: Stijfheid: Nieuwe hoofdpijn/,
    );
  });

  it('tells what would change the advice, most serious first', async () => {
    const visitor = await at('back-spasm-same');
    await visitor.waits(() => visitor.root.querySelector('.change') !== null);
    const outcomes = [...visitor.part('changes').querySelectorAll<HTMLElement>('.change')].map(
      ({ dataset }) => dataset.outcome,
    );
    expect(outcomes[0]).to.equal('emergency');
    expect(outcomes).to.include('gp-today');
    expect(new Set(outcomes).size).to.equal(outcomes.length);
  });

  it('draws a sleeping position, with what it shows in words', async () => {
    const visitor = await at('back-spasm-same');
    const pictures = [...visitor.root.querySelectorAll('[part~=picture]')];
    expect(pictures.length).to.be.greaterThan(0);
    for (const picture of pictures) {
      expect(picture.getAttribute('role')).to.equal('img');
      expect(picture.getAttribute('aria-label')).to.match(/^Iemand ligt/);
    }
  });

  it('draws the week of somebody who trains as a list of seven days', async () => {
    const visitor = await at('lifter-plain');
    const days = [...visitor.part('week').querySelectorAll('li')];
    expect(visitor.part('week').localName).to.equal('ol');
    expect(days.map((day) => day.querySelector('.day-name')?.textContent)).to.deep.equal([
      'Maandag',
      'Dinsdag',
      'Woensdag',
      'Donderdag',
      'Vrijdag',
      'Zaterdag',
      'Zondag',
    ]);
    for (const day of days) expect(day.querySelector('svg')).to.not.equal(null);
  });

  it('goes to the programme of somebody who is guided', async () => {
    const visitor = await at('back-spasm-same');
    visitor.part('onward').click();
    expect(visitor.focused).to.equal(visitor.part('plan'));
    expect(visitor.part('programme').querySelectorAll('li').length).to.equal(4);
  });

  it('offers nothing to take along, and no second complaint, beside 112', async () => {
    const visitor = await at('pressure-shoulder');
    for (const part of ['take-along', 'second', 'plan', 'copy']) {
      expect(visitor.has(part), part).to.equal(false);
    }
  });
});

describe('a visitor who takes the advice along', () => {
  it('copies a summary, and is told so', async () => {
    const clipboard = clipboardThat(true);
    const visitor = await at('knee-wakes-two-months');
    visitor.part('copy').click();
    await visitor.waits(() => clipboard.text !== '');
    expect(clipboard.text).to.match(/^Samenvatting klachtencheck/);
    await visitor.waits(
      () =>
        visitor.root.querySelector('[role=status]')?.textContent?.includes('Gekopieerd') ?? false,
    );
  });

  it('can copy it by hand where the browser does not let us', async () => {
    clipboardThat(false);
    const visitor = await at('knee-wakes-two-months', 'en');
    visitor.part('copy').click();
    await visitor.waits(() => visitor.root.querySelector('textarea') !== null);
    expect(visitor.root.querySelector('textarea')?.value).to.match(/^Summary of complaint check/);
    await expect(visitor.element).to.be.accessible();
  });
});

describe('a visitor with a second complaint', () => {
  it('hears the more serious outcome first, with the reasons of both', async () => {
    const visitor = await at('back-spasm-same');
    visitor.part('add').click();
    await visitor.waits(() => visitor.question === 'reason');
    expect(visitor.part('progress').textContent).to.contain('Je tweede klacht');
    await visitor.walks(example('cola-urine').answers);
    expect(visitor.outcome).to.equal('gp-today');
    const titles = [...visitor.part('reasons').querySelectorAll('h4')].map(
      ({ textContent }) => textContent,
    );
    expect(titles[0]).to.match(/sport/i);
    expect(titles[1]).to.match(/Onderrug/);
    expect(visitor.has('second')).to.equal(false);
    await expect(visitor.element).to.be.accessible();
  });

  it('can change an answer of the lighter complaint', async () => {
    const visitor = await at('back-spasm-same');
    visitor.part('add').click();
    await visitor.waits(() => visitor.question === 'reason');
    await visitor.walks(example('cola-urine').answers);
    const [, lists] = visitor.part('answers').querySelectorAll('dl');
    lists?.querySelector<HTMLElement>('[data-answer-to=region] [part~=change]')?.click();
    await visitor.waits(() => visitor.question === 'region');
    expect(visitor.chosen).to.deep.equal(['lower-back']);
  });
});
