import { expect, fixture, html } from '@open-wc/testing';
import { hash, questionnaire } from '../../src/content/nl.ts';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { Visitor } from './check.driver.ts';
import { StorageSpy } from './storage-spy.ts';
import { example } from './visitors.ts';

const knee = example('knee-wakes-two-months').answers;
const foot = example('foot-red').answers;
const key = `klachten-check:${questionnaire.id}`;

/** Comes to the page; a reload is another visit in the same tab. */
async function visits(lang = 'nl'): Promise<Visitor> {
  const page = await fixture(
    html`<div><klachten-check lang=${lang} remember></klachten-check></div>`,
  );
  return Visitor.at(page.querySelector('klachten-check') as KlachtenCheck);
}

async function comesBack(visitor: Visitor, lang?: string): Promise<Visitor> {
  visitor.element.remove();
  return visits(lang);
}

/** A visitor who wants the answers kept. */
async function visitsAndTicks(): Promise<Visitor> {
  const visitor = await visits();
  visitor.part('remember').click();
  await visitor.element.updateComplete;
  return visitor;
}

async function erases(visitor: Visitor): Promise<void> {
  visitor.part('erase').click();
  await visitor.waits(() => visitor.state === 'intro');
}

const box = (visitor: Visitor) =>
  visitor.root.querySelector<HTMLInputElement>('input[name=remember]');
const kept = (): Record<string, unknown> => JSON.parse(sessionStorage.getItem(key) ?? 'null');
const status = (visitor: Visitor) => visitor.root.querySelector('[role=status]')?.textContent;
const text = (visitor: Visitor) => visitor.base?.textContent ?? '';

/** While promises settle one after another, as they do between two frames. */
async function drawsOften({ element }: Visitor): Promise<void> {
  for (let turns = 0; turns < 2000; turns++) {
    element.requestUpdate();
    await null;
  }
}

/** Puts something else in the place of what was kept. */
function tampers(change: (data: Record<string, unknown>) => unknown): void {
  sessionStorage.setItem(key, JSON.stringify(change(kept())));
}

describe('a visitor whose answers may be kept', () => {
  beforeEach(() => sessionStorage.clear());
  afterEach(() => sessionStorage.clear());

  it('chooses: nothing is kept unless the box is ticked', async () => {
    const visitor = await visits();
    expect(box(visitor)?.checked).to.equal(false);
    expect(text(visitor)).to.contain('bewaren ze niet');
    await expect(visitor.element).shadowDom.to.be.accessible();
    await visitor.walks(knee);
    expect(visitor.has('erase')).to.equal(false);
    expect(sessionStorage).to.have.length(0);
  });

  it('reads what is true of the answers once the box is ticked', async () => {
    const visitor = await visitsAndTicks();
    expect(box(visitor)?.checked).to.equal(true);
    expect(text(visitor)).to.not.contain('bewaren ze niet');
    expect(text(visitor)).to.contain('Dit apparaat bewaart ze');
    await expect(visitor.element).shadowDom.to.be.accessible();
    expect(sessionStorage, 'a tick is no answer').to.have.length(0);
    visitor.part('remember').click();
    await visitor.element.updateComplete;
    expect(text(visitor)).to.contain('bewaren ze niet');
  });

  it('has each answer kept under one key, with which questions it is an answer to', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'region');
    expect(Object.keys(sessionStorage)).to.deep.equal([key]);
    expect(localStorage).to.have.length(0);
    const { id, version } = questionnaire;
    expect(kept()).to.include({ id, version, hash });
    expect(kept().answers).to.deep.equal({
      age: knee.age,
      reason: knee.reason,
      'emergency-signs': knee['emergency-signs'],
    });
  });

  it('goes on at the question where it was, and comes to the same outcome', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    const back = await comesBack(visitor);
    expect(back.question).to.equal('course');
    expect(back.part('progress').textContent).to.equal(visitor.part('progress').textContent);
    await back.goesBack();
    expect(back.chosen).to.deep.equal([knee.duration]);
    await back.answers(knee.duration ?? null);
    await back.walks(knee);
    expect(back.outcome).to.equal('physiotherapist');
  });

  it('goes on at the first question, at the result, and in another language', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee);
    const back = await comesBack(visitor, 'en');
    expect(back.state).to.equal('result');
    expect(back.heading).to.equal('See a physiotherapist');
    await back.changes('age');
    const again = await comesBack(back);
    expect(again.question).to.equal('age');
    expect(again.chosen).to.deep.equal([knee.age]);
    await again.goesBack();
    expect(again.outcome, 'the way back leads to the result').to.equal('physiotherapist');
  });

  it('goes on in the middle of a second complaint, and hears of both', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee);
    visitor.part('add').click();
    await visitor.waits(() => visitor.question === 'reason');
    await visitor.answers(foot.reason ?? null);
    const at = visitor.question;
    const back = await comesBack(visitor);
    expect(back.question).to.equal(at);
    await back.walks(foot);
    expect(back.outcome).to.equal(example('foot-red').outcome);
    const again = await comesBack(back);
    expect(again.outcome).to.equal(example('foot-red').outcome);
    expect(again.root.querySelectorAll('[data-answer-to="region"]')).to.have.length(2);
  });

  it('is told again of nothing that the site heard before', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee);
    const heard: string[] = [];
    const onEvent = ({ type }: Event) => heard.push(type);
    const names = ['klachten-check-start', 'klachten-check-step', 'klachten-check-complete'];
    for (const name of names) document.addEventListener(name, onEvent);
    const back = await comesBack(visitor);
    await back.changes('region');
    const again = await comesBack(back);
    await again.answers('lower-back');
    for (const name of names) document.removeEventListener(name, onEvent);
    expect(heard).to.deep.equal(['klachten-check-step', 'klachten-check-step']);
  });

  it('never hears an outcome that was put into the storage', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee);
    tampers((data) => ({
      ...data,
      assessment: { outcome: { id: 'self-care' } },
      outcome: 'self-care',
    }));
    expect((await comesBack(visitor)).outcome).to.equal('physiotherapist');
  });

  it('is not shown a result while a question is open', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    tampers((data) => ({ ...data, done: true }));
    const back = await comesBack(visitor);
    expect([back.state, back.question]).to.deep.equal(['question', 'course']);
  });

  for (const [what, change] of Object.entries<(data: Record<string, unknown>) => unknown>({
    'an unknown question': (data) => ({ ...data, answers: { 'no-such': 'pain' } }),
    'an unknown answer': (data) => ({ ...data, answers: { age: '17' } }),
    'a list for one answer': (data) => ({ ...data, answers: { age: ['18-49'] } }),
    'one answer for a list': (data) => ({ ...data, answers: { 'emergency-signs': 'none' } }),
    'an empty list': (data) => ({ ...data, answers: { 'emergency-signs': [] } }),
    'a number out of range': (data) => ({ ...data, answers: { 'pain-score': 11 } }),
    'a number in words': (data) => ({ ...data, answers: { 'pain-score': '3' } }),
    'nothing where something must be answered': (data) => ({ ...data, answers: { age: null } }),
    'answers that are a list': (data) => ({ ...data, answers: ['age'] }),
    'no answers': (data) => ({ ...data, answers: null }),
    'a second complaint that is none': (data) => ({ ...data, earlier: { region: 'moon' } }),
    'a second complaint without a first': (data) => ({ ...data, adding: true }),
    'a place that is none': (data) => ({ ...data, current: 'toString' }),
    'a change of nothing': (data) => ({ ...data, changing: '__proto__' }),
    'a prototype': (data) =>
      JSON.parse(JSON.stringify(data).replace('"age"', '"__proto__":{"age":1},"age"')),
    'a list': (data) => [data],
    'a word': () => 'klacht',
    nothing: () => null,
    'far too much': (data) => ({ ...data, more: 'x'.repeat(60_000) }),
  })) {
    it(`begins anew, without a word, where the storage holds ${what}`, async () => {
      const visitor = await visitsAndTicks();
      await visitor.walks(knee, 'course');
      tampers(change);
      const back = await comesBack(visitor);
      expect([back.state, status(back)]).to.deep.equal(['intro', '']);
      expect(box(back)?.checked).to.equal(false);
      expect(sessionStorage).to.have.length(0);
    });
  }

  it('begins anew, without a word, where the storage holds no JSON', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    sessionStorage.setItem(key, '{"age":');
    const back = await comesBack(visitor);
    expect([back.state, sessionStorage.length]).to.deep.equal(['intro', 0]);
  });

  for (const part of ['id', 'version', 'hash']) {
    it(`begins anew, and is told so, when the ${part} of the questions is another`, async () => {
      const visitor = await visitsAndTicks();
      await visitor.walks(knee, 'course');
      tampers((data) => ({ ...data, [part]: 'other' }));
      const back = await comesBack(visitor);
      expect(back.state).to.equal('intro');
      expect(status(back)).to.contain('De vragen zijn veranderd sinds je vorige bezoek');
      await expect(back.element).shadowDom.to.be.accessible();
      expect(sessionStorage).to.have.length(0);
      expect(box(back)?.checked).to.equal(false);
      await back.starts();
      expect(status(back)).to.equal('');
    });
  }

  for (const place of ['age', 'course', 'result']) {
    it(`erases the answers from ${place}, and is told so`, async () => {
      const visitor = await visitsAndTicks();
      await visitor.walks(knee, place);
      expect(visitor.question ?? visitor.state).to.equal(place);
      await expect(visitor.element).shadowDom.to.be.accessible();
      await erases(visitor);
      expect(sessionStorage).to.have.length(0);
      expect(status(visitor)).to.equal('Je antwoorden zijn gewist.');
      expect(visitor.focused).to.equal(visitor.part('heading'));
      expect(box(visitor)?.checked).to.equal(false);
      await visitor.starts();
      expect(visitor.chosen).to.deep.equal([]);
      await visitor.walks(knee, 'course');
      expect(sessionStorage, 'who comes next chooses anew').to.have.length(0);
    });
  }

  it('erases them as well by starting again', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee);
    expect(sessionStorage).to.have.length(1);
    visitor.part('restart').click();
    await visitor.waits(() => visitor.state === 'intro');
    expect(sessionStorage).to.have.length(0);
    expect(box(visitor)?.checked).to.equal(false);
  });

  it('erases them as well by taking the tick away', async () => {
    const visitor = await visitsAndTicks();
    await visitor.starts();
    await visitor.answers('18-49');
    await visitor.goesBack();
    visitor.part('back').click();
    await visitor.waits(() => visitor.state === 'intro');
    expect(sessionStorage).to.have.length(1);
    visitor.part('remember').click();
    expect(sessionStorage).to.have.length(0);
  });

  it('lets the first of two checks on a page keep the answers, and offers it in that one only', async () => {
    const first = await visitsAndTicks();
    const second = await visits();
    expect(box(second)).to.equal(null);
    expect(text(second)).to.contain('bewaren ze niet');
    await first.walks(knee, 'course');
    await second.walks(foot);
    expect(kept().answers).to.include({ region: 'knee' });
    first.element.remove();
    expect((await comesBack(second)).question).to.equal('course');
  });

  it('keeps on where a CMS moves the check to another place', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    document.body.append(visitor.element);
    await visitor.walks(knee);
    expect(kept().done).to.equal(true);
    visitor.element.remove();
  });

  it('has the choice, and goes on, where the site offers it late', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    visitor.element.remove();
    const late = await Visitor.opens();
    expect(box(late)).to.equal(null);
    late.element.remember = true;
    await late.waits(() => late.question === 'course');
  });

  it('still has it all kept when the page is drawn while it is read', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    visitor.element.remove();
    const late = await Visitor.opens();
    const { getItem } = Storage.prototype;
    Storage.prototype.getItem = function (name) {
      drawsOften(late);
      return getItem.call(this, name);
    };
    late.element.remember = true;
    await late.waits(() => late.state !== 'intro');
    Storage.prototype.getItem = getItem;
    expect(late.question).to.equal('course');
    expect(sessionStorage).to.have.length(1);
    expect(late.has('erase')).to.equal(true);
  });

  it('loses what was kept where the site offers it no longer', async () => {
    const visitor = await visitsAndTicks();
    await visitor.walks(knee, 'course');
    visitor.element.remember = false;
    await visitor.element.updateComplete;
    expect(sessionStorage).to.have.length(0);
    expect(visitor.has('erase')).to.equal(false);
    await visitor.walks(knee);
    expect(sessionStorage).to.have.length(0);
  });
});

describe('a visitor whose browser keeps nothing', () => {
  let spy: StorageSpy;
  beforeEach(() => {
    sessionStorage.clear();
    spy = new StorageSpy();
  });
  afterEach(() => spy.restore());

  it('is not offered what can not be had', async () => {
    spy.blocks();
    const visitor = await visits();
    expect(box(visitor)).to.equal(null);
    await visitor.walks(knee);
    expect(visitor.outcome).to.equal('physiotherapist');
  });

  it('silently goes without, where there is no room', async () => {
    spy.isFull = true;
    const visitor = await visitsAndTicks();
    await visitor.walks(knee);
    expect(visitor.outcome).to.equal('physiotherapist');
    expect(spy.uses, 'it was tried').to.include('setItem');
    await erases(visitor);
    expect(status(visitor)).to.equal('Je antwoorden zijn gewist.');
  });

  it('is not asked, and nothing is read or written, where the site does not offer it', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee);
    visitor.part('restart').click();
    await visitor.waits(() => visitor.state === 'intro');
    expect(spy.uses).to.deep.equal([]);
    const other = await visits();
    expect(spy.uses, 'the spy sees what there is').to.include('getItem');
    other.element.remove();
  });
});
