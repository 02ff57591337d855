import { expect } from '@open-wc/testing';
import { Visitor } from './check.driver.ts';
import { example } from './visitors.ts';

const knee = example('knee-wakes-two-months').answers;
const lifter = example('lifter-plain').answers;

async function at(question: string, answers = knee): Promise<Visitor> {
  const visitor = await Visitor.opens();
  await visitor.walks(answers, question);
  expect(visitor.question).to.equal(question);
  return visitor;
}

describe('every kind of question', () => {
  it('has its id as the name of its inputs, and the ids of the answers as their values', async () => {
    const visitor = await at('reason');
    const inputs = [...visitor.root.querySelectorAll('input')];
    expect(inputs.map(({ name }) => name)).to.deep.equal(['reason', 'reason', 'reason']);
    expect(inputs.map(({ value }) => value)).to.deep.equal(['pain', 'sleep', 'training']);
  });

  it('starts with nothing chosen', async () => {
    for (const question of ['age', 'emergency-signs', 'region', 'pain-score']) {
      expect((await at(question)).chosen, question).to.deep.equal([]);
    }
  });

  it('lets "none of these" and the other answers clear one another', async () => {
    const visitor = await at('emergency-signs');
    visitor.chooses('fainted', 'chest-pressure');
    expect(visitor.chosen).to.deep.equal(['chest-pressure', 'fainted']);
    visitor.chooses('none');
    expect(visitor.chosen).to.deep.equal(['none']);
    visitor.chooses('fainted');
    expect(visitor.chosen).to.deep.equal(['fainted']);
  });

  it('says what is missing, tied to the question and in focus', async () => {
    for (const question of ['age', 'emergency-signs', 'region', 'pain-score']) {
      const visitor = await at(question);
      visitor.part('next').click();
      await visitor.waits(() => visitor.has('error'));
      expect(visitor.question).to.equal(question);
      expect(visitor.focused).to.equal(visitor.part('error'));
      const described = visitor.root.querySelector('fieldset')?.getAttribute('aria-describedby');
      expect(described?.split(' ')).to.include(visitor.part('error').id);
    }
  });

  it('takes an empty field for skipping, where that is allowed, and rounds a fraction', async () => {
    const visitor = await at('body-weight', lifter);
    visitor.part('next').click();
    await visitor.waits(() => visitor.question === 'guidance');
    await visitor.goesBack();
    await visitor.answers('79,6');
    await visitor.answers('self');
    const row = visitor.root.querySelector('[data-answer-to="body-weight"]');
    expect(row?.textContent).to.contain('80 kilo');
  });

  it('forgets what was missing once the visitor goes on', async () => {
    const visitor = await at('age');
    visitor.part('next').click();
    await visitor.waits(() => visitor.has('error'));
    await visitor.answers('18-49');
    expect(visitor.has('error')).to.equal(false);
  });

  it('takes a number within its bounds, and nothing else', async () => {
    const visitor = await at('body-weight', lifter);
    const field = visitor.root.querySelector('input') as HTMLInputElement;
    for (const wrong of ['34', '201', '7o', '80 kg', '-80']) {
      field.value = wrong;
      visitor.part('next').click();
      await visitor.waits(() => visitor.has('error'));
      expect(visitor.question, wrong).to.equal('body-weight');
      expect(field.value, 'what was typed stays').to.equal(wrong);
    }
    await visitor.answers(80);
    expect(visitor.question).to.equal('guidance');
  });

  it('may be skipped where the questionnaire says so', async () => {
    const visitor = await at('body-weight', lifter);
    await visitor.answers(null);
    expect(visitor.question).to.equal('guidance');
    await visitor.answers('self');
    const row = visitor.root.querySelector('[data-answer-to="body-weight"]');
    expect(row?.textContent).to.contain('Overgeslagen');
  });

  it('never greys out a button', async () => {
    const visitor = await at('general-signs');
    expect(visitor.root.querySelectorAll('[disabled], [aria-disabled=true]').length).to.equal(0);
  });
});

describe('the picture of the body', () => {
  const area = (visitor: Visitor, region: string) =>
    visitor.root.querySelector(`[data-region="${region}"]`) as SVGElement;

  it('chooses in the list', async () => {
    const visitor = await at('region');
    area(visitor, 'knee').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await visitor.element.updateComplete;
    expect(visitor.chosen).to.deep.equal(['knee']);
    expect(area(visitor, 'knee').classList.contains('chosen')).to.equal(true);
    expect(visitor.part('map').textContent).to.contain('Knie');
  });

  it('shows what is chosen in the list', async () => {
    const visitor = await at('region');
    visitor.chooses('neck');
    await visitor.element.updateComplete;
    visitor.chooses('shoulder');
    await visitor.element.updateComplete;
    expect(area(visitor, 'shoulder').classList.contains('chosen')).to.equal(true);
    expect(area(visitor, 'neck').classList.contains('chosen')).to.equal(false);
  });

  it('has an area for every region that has a place on the body', async () => {
    const visitor = await at('region');
    const regions = [...visitor.root.querySelectorAll('input')].map(({ value }) => value);
    const drawn = new Set(
      [...visitor.root.querySelectorAll<SVGElement>('[data-region]')].map(
        ({ dataset }) => dataset.region,
      ),
    );
    expect(regions.filter((region) => !drawn.has(region))).to.deep.equal(['widespread']);
  });

  it('has areas of at least 24 by 24 pixels, on the smallest phone too', async () => {
    const visitor = await at('region');
    visitor.element.style.width = '304px';
    for (const path of visitor.root.querySelectorAll<SVGPathElement>('.area path')) {
      const { width, height } = path.getBoundingClientRect();
      // The transparent line around an area catches a finger as well.
      const line =
        Number.parseFloat(getComputedStyle(path).strokeWidth) * (path.getScreenCTM()?.d ?? 0);
      const region = path.closest<SVGElement>('[data-region]')?.dataset.region;
      expect(Math.min(width, height) + line, region).to.be.at.least(24);
    }
  });
});
