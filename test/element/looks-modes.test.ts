import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Visitor } from './check.driver.ts';
import { emulates, screens } from './looks.driver.ts';

const opens = (name: string): Promise<Visitor> =>
  (screens[name] as (style?: string) => Promise<Visitor>)();

const all = (visitor: Visitor, selector: string): HTMLElement[] => {
  const found = [...visitor.root.querySelectorAll<HTMLElement>(selector)];
  expect(found.length, selector).to.be.greaterThan(0);
  return found;
};

const isClear = (colour: string): boolean => /^rgba.*, 0\)$/.test(colour);

/** Whether a line at this side tells the element from what is around it. */
function hasLine(element: HTMLElement, side: string): boolean {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`border-${side}-${name}`);
  const isDrawn = value('style') !== 'none' && Number.parseFloat(value('width')) >= 1;
  return isDrawn && value('color') !== style.backgroundColor && !isClear(value('color'));
}

describe('with the forced colours of the visitor', () => {
  before(() => emulates({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }));
  after(() => emulates());

  it('the browser does force them', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  const lined: Record<string, string> = {
    intro: '.notice, .panel, .button',
    age: '.card, .bar, .button',
    'emergency-signs': '.card, .notice, .button',
    region: '.card, .button',
    'pain-score': '.step, .button',
    'body-weight': '.number input, .button',
    'self-care': '.safety-net, .items, .take-along, [part=second], .button',
    'digital-guidance': '.safety-net, .items, .plan, .day, .take-along, .button',
    physiotherapist: '.safety-net, .items, .also li, .take-along, [part=second], .button',
    gp: '.safety-net, .items, .take-along, .button',
    'gp-soon': '.safety-net, .items, .take-along, .button',
    'gp-today': '.safety-net, .items, .take-along, .button',
    emergency: '.items, .take-along, .button',
  };

  it('every kind of screen is looked at', () => {
    expect(Object.keys(lined)).to.deep.equal(Object.keys(screens));
  });

  for (const [name, boxes] of Object.entries(lined)) {
    it(`boxes and buttons keep a line around them on ${name}`, async () => {
      const visitor = await opens(name);
      for (const box of boxes.split(', ')) {
        // What is empty is not there, and a line of text needs no box.
        const seen = all(visitor, box).filter((element) => element.checkVisibility());
        const bare = seen.filter((element) => !hasLine(element, 'block-start'));
        expect(bare.map(({ className }) => className)).to.deep.equal([]);
      }
    });
  }

  it('what is missing and the outcome keep a line beside them', async () => {
    expect(hasLine((await opens('age')).part('error'), 'inline-start')).to.equal(true);
    expect(hasLine((await opens('gp')).part('outcome'), 'block-end')).to.equal(true);
  });

  it('a note keeps a line around it', async () => {
    const visitor = await opens('physiotherapist');
    visitor.part('copy').click();
    await visitor.waits(() => !!visitor.root.querySelector('.note > p')?.textContent);
    expect(hasLine(all(visitor, '.note')[0] as HTMLElement, 'block-start')).to.equal(true);
  });

  for (const [question, part, value] of [
    ['age', 'card', '18-49'],
    ['emergency-signs', 'card', 'fainted'],
    ['pain-score', 'step', '5'],
  ] as const) {
    it(`what is chosen stands out on ${question}`, async () => {
      const visitor = await opens(question);
      const border = () => {
        const style = getComputedStyle(visitor.input(value).closest(`.${part}`) as Element);
        return { width: style.borderTopWidth, color: style.borderTopColor };
      };
      const before = border();
      visitor.chooses(value);
      const after = border();
      expect(after.width).to.equal('3px');
      expect(before.width).to.equal('1px');
      expect(after.color).to.not.equal(before.color);
    });

    it(`focus is seen on ${question}`, async () => {
      const visitor = await opens(question);
      visitor.input(value).focus();
      // The keyboard has to have been used, or focus need not be seen.
      await sendKeys({ press: 'ArrowDown' });
      const focused = visitor.focused?.closest('.card, .step') ?? visitor.focused;
      const { outlineStyle, outlineWidth, outlineColor, backgroundColor } = getComputedStyle(
        focused as Element,
      );
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
      expect(outlineColor).to.not.equal(backgroundColor);
    });
  }

  it('the chosen area of the body is told from the others', async () => {
    const visitor = await opens('region');
    const fill = () =>
      all(visitor, '[data-region=knee]').map((area) => getComputedStyle(area).fill);
    const before = fill();
    visitor.chooses('knee');
    visitor
      .part('map')
      .querySelector('[data-region=knee]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await visitor.waits(() => !!visitor.root.querySelector('.area.chosen'));
    expect(fill()).to.not.deep.equal(before);
    const stroke = getComputedStyle(visitor.root.querySelector('.area') as Element);
    expect(stroke.stroke).to.satisfy((colour: string) => !isClear(colour));
  });
});

/** Everything that moves by itself or on the way from one state to another, also before and after. */
function moving(visitor: Visitor): string[] {
  return all(visitor, '*').flatMap((element) =>
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
  after(() => emulates());

  it('nothing moves, where otherwise something would', async () => {
    await emulates({ 'prefers-reduced-motion': 'no-preference' });
    expect(moving(await opens('age'))).to.include('fieldset.null');
    await emulates({ 'prefers-reduced-motion': 'reduce' });
    for (const [name, open] of Object.entries(screens)) {
      expect(moving(await open()), name).to.deep.equal([]);
    }
  });
});
