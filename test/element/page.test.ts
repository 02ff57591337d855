import { expect, fixture, html } from '@open-wc/testing';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { Visitor } from './check.driver.ts';
import { example } from './visitors.ts';

const knee = example('knee-wakes-two-months').answers;

describe('the check in a page', () => {
  it('shows its children until it is there', async () => {
    const element = document.createElement('klachten-check') as KlachtenCheck;
    element.textContent = 'Bel bij levensgevaar 112.';
    document.body.append(element);
    await element.updateComplete;
    expect(element.shadowRoot?.querySelector('slot:not([name])') === null).to.equal(false);
    const visitor = await Visitor.at(element);
    expect(visitor.root.querySelector('slot:not([name])') === null).to.equal(true);
    element.remove();
  });

  it('loses nothing when it is moved in the middle', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee, 'course');
    visitor.chooses('worse');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(visitor.element);
    await visitor.element.updateComplete;
    expect(visitor.question).to.equal('course');
    expect(visitor.chosen).to.deep.equal(['worse']);
    await visitor.answers('same');
    await visitor.walks(knee);
    expect(visitor.outcome).to.equal('physiotherapist');
    elsewhere.remove();
  });

  it('goes on where it was when it speaks another language, with the choice kept', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee, 'course');
    visitor.chooses('worse');
    const dutch = visitor.heading;
    visitor.element.lang = 'en';
    await visitor.waits(() => visitor.heading !== dutch);
    expect(visitor.heading).to.equal('How is it going?');
    expect(visitor.question).to.equal('course');
    expect(visitor.chosen).to.deep.equal(['worse']);
    expect(visitor.part('next').textContent?.trim()).to.equal('Next');
  });

  it('tells the result again in another language', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee);
    visitor.element.lang = 'en';
    await visitor.waits(() => visitor.heading === 'See a physiotherapist');
    await visitor.waits(
      () => !!visitor.part('reasons').textContent?.includes('disturbed your sleep'),
    );
    expect(visitor.outcome).to.equal('physiotherapist');
  });

  it('speaks the language of the page around it, also through a shadow root', async () => {
    const page = await fixture(html`<div lang="en-GB"><div></div></div>`);
    const host = page.querySelector('div') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<klachten-check></klachten-check>';
    const visitor = await Visitor.at(
      host.shadowRoot?.querySelector('klachten-check') as KlachtenCheck,
    );
    expect(visitor.heading).to.equal('Complaint check in three minutes');
    expect(visitor.base?.lang).to.equal('en');
  });

  it('speaks Dutch where it does not know the language', async () => {
    const visitor = await Visitor.opens({ lang: 'fr' });
    expect(visitor.heading).to.equal('Klachtencheck in drie minuten');
  });

  it('fits its headings into those of the page', async () => {
    const visitor = await Visitor.opens({ level: 4 });
    expect(visitor.part('heading').localName).to.equal('h4');
    expect(visitor.root.querySelector('[part~=subheading]')?.localName).to.equal('h5');
  });

  it('lets two checks on one page go their own way', async () => {
    const [first, second] = [await Visitor.opens(), await Visitor.opens()];
    await first.walks(example('pressure-shoulder').answers);
    await second.walks(knee);
    expect([first.outcome, second.outcome]).to.deep.equal(['emergency', 'physiotherapist']);
  });

  it('has a width where its parent asks it for one', async () => {
    const row = await fixture(
      html`<div style="display: flex"><klachten-check></klachten-check></div>`,
    );
    const visitor = await Visitor.at(row.querySelector('klachten-check') as KlachtenCheck);
    expect(visitor.element.offsetWidth).to.be.greaterThan(300);
  });

  it('fits into a grid and a flex column', async () => {
    for (const layout of [
      'display: grid',
      'display: grid; grid-template-columns: 1fr 1fr; inline-size: 680px',
      'display: flex; flex-direction: column',
      'display: flex; flex-direction: column; align-items: center',
    ]) {
      const page = await fixture(
        html`<div style="inline-size: 340px; ${layout}"><klachten-check></klachten-check></div>`,
      );
      const visitor = await Visitor.at(page.querySelector('klachten-check') as KlachtenCheck);
      expect(page.scrollWidth, layout).to.be.at.most(page.clientWidth);
      expect(visitor.element.offsetWidth, layout).to.be.at.most(340).and.greaterThan(300);
    }
  });

  it('does not scroll sideways in a column of 240 pixels', async () => {
    const visitor = await Visitor.opens();
    visitor.element.style.width = '240px';
    const { answers } = example('knee-wakes-two-months');
    for (const question of ['emergency-signs', 'region', 'pain-score', undefined]) {
      await visitor.walks(answers, question);
      const base = visitor.base as HTMLElement;
      expect(base.scrollWidth, question ?? 'result').to.be.at.most(base.clientWidth);
    }
  });
});
