import { expect } from '@open-wc/testing';
import { forges, packThat, visitsPack } from './own-pack.driver.ts';

const shoulder = packThat('shoulder-state');
const elbow = packThat('elbow-state');

/** Takes the check off the page and puts it back with another pack, all at once, as a framework does. */
function movesTo(element: HTMLElement & { src: string }, src: string): void {
  const place = element.parentElement;
  element.remove();
  element.src = src;
  place?.append(element);
}

describe('a visitor of a site with a pack of its own', () => {
  it('is sent to 112 by the rules of that pack', async () => {
    const visitor = await visitsPack(shoulder);
    await visitor.starts();
    await visitor.answers('bad');
    expect(visitor.outcome).to.equal('shoulder-state-now');
    expect(visitor.part('call').getAttribute('href')).to.equal('tel:112');
  });

  it('gets the questions of the other pack where the site moves the check and names another', async () => {
    const visitor = await visitsPack(shoulder);
    await visitor.starts();
    movesTo(visitor.element, elbow);
    await visitor.waits(() => visitor.state === 'intro');
    await visitor.starts();
    expect(visitor.question).to.equal('elbow-state');
    await visitor.answers('bad');
    expect(visitor.outcome).to.equal('elbow-state-now');
  });

  it('gets the questions of the built-in pack where the site moves the check and names none', async () => {
    const visitor = await visitsPack(shoulder);
    await visitor.starts();
    movesTo(visitor.element, '');
    await visitor.waits(() => visitor.state === 'intro');
    await visitor.starts();
    expect(visitor.question).to.equal('age');
  });

  it('gets the last of many that the site names one after the other', async () => {
    const visitor = await visitsPack(shoulder);
    for (let n = 0; n < 100; n++) {
      visitor.element.src = [elbow, '', 'gone.json', shoulder][n % 4] ?? '';
      if (n % 3 === 0) await visitor.element.updateComplete;
      if (n % 7 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    visitor.element.src = elbow;
    await visitor.element.updateComplete;
    await visitor.waits(() => visitor.state === 'intro');
    await visitor.starts();
    expect(visitor.question).to.equal('elbow-state');
    await visitor.answers('bad');
    expect(visitor.outcome).to.equal('elbow-state-now');
  });
});

describe('a visitor whose kept answers were forged', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('hears no outcome of a pack that is no longer good', async () => {
    const old = packThat('old-state', { validUntil: '2020-01-01' });
    await forges(old, { answers: { 'old-state': 'good' }, done: true });
    const visitor = await visitsPack(old, true);
    expect([visitor.state, visitor.outcome]).to.deep.equal(['expired', undefined]);
    expect(visitor.part('call').getAttribute('href')).to.equal('tel:112');
  });

  it('does not get around 112', async () => {
    await forges(shoulder, { answers: { 'shoulder-state': 'bad' }, done: true });
    const visitor = await visitsPack(shoulder, true);
    expect(visitor.outcome).to.equal('shoulder-state-now');
    visitor.element.remove();
    await forges(shoulder, { answers: { 'shoulder-state': 'bad' }, done: false });
    const again = await visitsPack(shoulder, true);
    expect([again.state, again.chosen]).to.deep.equal(['question', ['bad']]);
    again.part('next').click();
    await again.waits(() => again.outcome === 'shoulder-state-now');
  });
});

describe('a site that hides what it would rather not show', () => {
  let sheet: HTMLStyleElement;
  beforeEach(() => {
    sheet = document.createElement('style');
    const hidden =
      'display: none !important; visibility: hidden !important; opacity: 0 !important;';
    sheet.textContent = ['banner', 'notice', 'call']
      .map((part) => `klachten-check::part(${part}) { ${hidden} }`)
      .join('\n');
    document.head.append(sheet);
  });
  afterEach(() => sheet.remove());

  const isSeen = (element: HTMLElement) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true });

  it('can not hide that nobody answers for its pack, nor the number to call', async () => {
    const visitor = await visitsPack(shoulder);
    expect(isSeen(visitor.part('banner')), 'the banner').to.equal(true);
    expect(isSeen(visitor.part('notice')), 'whom to call').to.equal(true);
    await visitor.starts();
    await visitor.answers('bad');
    expect(isSeen(visitor.part('banner')), 'the banner').to.equal(true);
    expect(isSeen(visitor.part('call')), 'the button that calls 112').to.equal(true);
  });

  it('can not hide whom to call where there is no check', async () => {
    const visitor = await visitsPack(packThat('old-state', { validUntil: '2020-01-01' }));
    expect(visitor.state).to.equal('expired');
    expect(isSeen(visitor.part('notice')), 'the signs').to.equal(true);
    expect(isSeen(visitor.part('call')), 'the button that calls 112').to.equal(true);
  });

  it('hides all of it with the check itself', async () => {
    const visitor = await visitsPack(shoulder);
    visitor.element.style.visibility = 'hidden';
    expect(isSeen(visitor.part('banner'))).to.equal(false);
  });
});
