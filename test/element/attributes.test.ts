import { expect, fixture, html } from '@open-wc/testing';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { Visitor } from './check.driver.ts';

/** A script of the site makes the element, and puts it on the page. */
function puts(page: Element): KlachtenCheck {
  const element = document.createElement('klachten-check');
  page.append(element);
  return element;
}

describe('what a site writes on the element', () => {
  let page: HTMLElement;
  beforeEach(async () => {
    page = await fixture(html`<div lang="nl"></div>`);
  });

  it('holds as well when a script writes it right after it put the element on the page', async () => {
    const element = puts(page);
    element.lang = 'en';
    const visitor = await Visitor.at(element);
    await visitor.waits(() => visitor.base?.lang === 'en');
  });

  it('holds as well when it was written while the element was off the page', async () => {
    const visitor = await Visitor.at(puts(page));
    const codes: string[] = [];
    page.addEventListener('klachten-check-error', ({ code }) => codes.push(code));
    await visitor.starts();
    visitor.element.remove();
    visitor.element.src = '/no-such-pack.json';
    page.append(visitor.element);
    await visitor.waits(() => visitor.state === 'failed');
    expect(codes).to.deep.equal(['pack-unreachable']);
  });

  it('is the default again when an attribute goes', async () => {
    const visitor = await Visitor.opens({ level: 4 });
    expect(visitor.part('heading').localName).to.equal('h4');
    visitor.element.removeAttribute('heading-level');
    await visitor.element.updateComplete;
    expect(visitor.part('heading').localName).to.equal('h2');
  });
});
