import { expect } from '@open-wc/testing';
import { Visitor } from './check.driver.ts';
import { atStyle, screens } from './looks.driver.ts';

const warn = console.warn;
const { getContext } = HTMLCanvasElement.prototype;

/** Until the browser had nothing else to do, twice: colours are measured after the first time. */
async function idle(): Promise<void> {
  for (let times = 0; times < 2; times++) {
    await new Promise((resolve) => requestIdleCallback(resolve));
  }
}

describe('the console', () => {
  let warnings: unknown[][] = [];
  let measured = 0;

  beforeEach(() => {
    warnings = [];
    measured = 0;
    console.warn = (...told) => warnings.push(told);
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      ...asked: Parameters<typeof getContext>
    ) {
      measured++;
      return getContext.apply(this, asked);
    } as typeof getContext;
  });
  afterEach(() => {
    console.warn = warn;
    HTMLCanvasElement.prototype.getContext = getContext;
  });

  async function told(style: string): Promise<string> {
    await atStyle(style);
    await idle();
    return warnings.map(([text]) => text).join('\n');
  }

  const property = (name: string, value: string) => `--klachten-check-${name}: ${value};`;
  const white = property('surface', '#fff');

  const low = [
    ['text', property('text', '#777') + white, 'text on surface is 4.47 : 1'],
    ['text', property('text', '#777') + property('card', '#fff'), 'text on card is 4.47 : 1'],
    ['text', property('text', '#5c5c5c') + white, 'muted on surface is '],
    ['accent', property('accent', '#777') + white, 'accent on surface is 4.47 : 1'],
    ['on-accent', property('accent', '#777'), 'on-accent on accent is 4.47 : 1'],
    ['on-accent', property('on-accent', '#1b6a66'), 'on-accent on accent is 1 : 1'],
    ['text-dark', property('text-dark', '#333'), 'text on surface is '],
    ['accent-dark', property('accent-dark', '#1b6a66'), 'accent on surface is '],
    ['on-accent-dark', property('on-accent-dark', '#fff'), 'on-accent on accent is '],
    ['text', property('surface', '#888'), 'text on surface is '],
  ] as const;

  for (const [name, style, fault] of low) {
    it(`names --klachten-check-${name} and the ratio: ${fault}(${style})`, async () => {
      expect(await told(style)).to.include(`--klachten-check-${name}: ${fault}`);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]?.[1]).to.be.instanceOf(HTMLElement);
    });
  }

  it('tells a dark design that light colours of urgency do not go with it', async () => {
    const dark = property('surface', '#111') + property('card', '#222') + property('text', '#eee');
    expect(await told(dark)).to.include('--klachten-check-text: text on red-tint is ');
  });

  const grey = ['#777', 'hsl(0 0% 46.7%)', 'color(srgb 0.4667 0.4667 0.4667)', 'lab(50.03 0 0)'];
  const mixes = [
    'oklch(0.5693 0 0)',
    'color-mix(in srgb, black 53.33%, white)',
    'rgb(0 0 0 / 0.5333)',
  ];
  for (const colour of [...grey, ...mixes]) {
    it(`understands ${colour}`, async () => {
      const text = await told(property('text', colour) + white);
      expect(text).to.match(/text: text on surface is 4\.4[78] : 1/);
    });
  }

  for (const [what, style] of Object.entries({
    'the default colours': '',
    'its own space and font': `${property('space', '20px')} ${property('font', 'serif')}`,
  })) {
    it(`is silent with ${what}, which are not even measured`, async () => {
      expect(await told(style)).to.equal('');
      expect(measured).to.equal(0);
    });
  }

  for (const [what, style] of Object.entries({
    'a good accent': property('accent', '#7a1f5c'),
    'good colours': property('accent', '#0b5cad') + white + property('text', '#222'),
    'good colours in the dark':
      property('accent-dark', '#ffd27a') + property('surface-dark', '#000'),
    'a line of any colour': property('line', 'red'),
  })) {
    it(`is silent with ${what}`, async () => {
      expect(await told(style)).to.equal('');
      expect(measured).to.equal(1);
    });
  }

  it('says it once, and leaves nothing behind', async () => {
    const visitor = await (screens.age as typeof atStyle)(property('text', '#999'));
    await idle();
    visitor.part('back').click();
    await visitor.waits(() => visitor.state === 'intro');
    visitor.element.lang = 'en';
    await visitor.waits(() => visitor.base?.lang === 'en');
    const place = document.createElement('div');
    document.body.append(place);
    place.append(visitor.element);
    await idle();
    expect(warnings.length).to.equal(1);
    expect(visitor.root.querySelector('canvas')).to.equal(null);
    place.remove();
  });

  for (const [name, value, mend] of [
    ['accent', 'rood', 'a colour such as #1b6a66'],
    ['accent', '1b6a66', 'a colour such as #1b6a66'],
    ['radius', '14', 'a length such as 14px'],
    ['space', '16', 'a length such as 14px'],
    ['width', 'breed', 'a length such as 14px'],
  ] as const) {
    it(`does without --klachten-check-${name}: ${value}, so that the button to start is seen`, async () => {
      const usual = await atStyle('');
      const visitor = await atStyle(property(name, value));
      await idle();
      expect(warnings.map(([text]) => text)).to.deep.equal([
        `klachten-check: --klachten-check-${name}: ${value} is ignored; write ${mend}`,
      ]);
      const look = ({ root }: Visitor) => {
        const { backgroundColor, borderRadius } = getComputedStyle(
          root.querySelector('[part~=start]') as Element,
        );
        const { padding, maxInlineSize } = getComputedStyle(
          root.querySelector('[part~=base]') as Element,
        );
        return { backgroundColor, borderRadius, padding, maxInlineSize };
      };
      expect(look(visitor)).to.deep.equal(look(usual));
      const { maxInlineSize } = getComputedStyle(visitor.element);
      expect(maxInlineSize).to.equal(getComputedStyle(usual.element).maxInlineSize);
    });
  }

  it('says it once for each check on a page', async () => {
    await atStyle(property('text', '#999'));
    await atStyle(property('text', '#999'));
    await idle();
    expect(warnings.length).to.equal(2);
    expect(new Set(warnings.map(([, element]) => element)).size).to.equal(2);
  });

  it('hears nothing before the visitor sees the first screen', async () => {
    const element = document.createElement('klachten-check');
    element.style.cssText = property('text', '#999');
    const started: (string | undefined)[] = [];
    console.warn = () =>
      started.push(element.shadowRoot?.querySelector<HTMLElement>('[part~=base]')?.dataset.state);
    document.body.append(element);
    await Visitor.at(element);
    await idle();
    expect(started).to.deep.equal(['intro']);
    element.remove();
  });
});
