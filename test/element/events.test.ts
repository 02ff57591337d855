import { expect, fixture, html } from '@open-wc/testing';
import { questionnaire } from '../../src/content/nl.ts';
import {
  KlachtenCheckCompleteEvent,
  KlachtenCheckErrorEvent,
  KlachtenCheckStartEvent,
  KlachtenCheckStepEvent,
} from '../../src/index.ts';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { questionsOf } from '../../src/pack/questions.ts';
import { Visitor } from './check.driver.ts';
import { example, oneForEachOutcome } from './visitors.ts';

const knee = example('knee-wakes-two-months').answers;
const names = ['start', 'step', 'complete', 'error'].map((name) => `klachten-check-${name}`);

/** What a site hears at its document while a visitor does something. */
class Listener {
  readonly heard: Event[] = [];
  readonly #onEvent = (event: Event) => this.heard.push(event);

  constructor() {
    for (const name of names) document.addEventListener(name, this.#onEvent);
  }

  of<Kind extends Event>(kind: new (...args: never[]) => Kind): Kind[] {
    return this.heard.filter((event): event is Kind => event instanceof kind);
  }

  stops(): void {
    for (const name of names) document.removeEventListener(name, this.#onEvent);
  }
}

describe('a site that listens', () => {
  let site: Listener;
  beforeEach(() => {
    site = new Listener();
  });
  afterEach(() => site.stops());

  it('hears of a start, with the pack and its hash, and again after a restart', async () => {
    const visitor = await Visitor.opens();
    expect(site.heard).to.deep.equal([]);
    await visitor.walks(example('pressure-shoulder').answers);
    expect(site.of(KlachtenCheckStartEvent)).to.have.length(1);
    const [start] = site.of(KlachtenCheckStartEvent);
    expect(start?.packId).to.equal(questionnaire.id);
    expect(start?.packVersion).to.equal(questionnaire.version);
    expect(start?.packHash).to.match(/^sha384-[A-Za-z0-9+/]{64}$/);
    visitor.part('restart').click();
    await visitor.waits(() => visitor.state === 'intro');
    await visitor.starts();
    expect(site.of(KlachtenCheckStartEvent)).to.have.length(2);
  });

  it('hears of each question once, with its topic and its number', async () => {
    const visitor = await Visitor.opens();
    const seen: string[] = [];
    await visitor.starts();
    while (visitor.state === 'question') {
      seen.push(visitor.question ?? '');
      await visitor.answers(knee[visitor.question ?? ''] ?? null);
    }
    const topicOf = (id: string) =>
      questionnaire.topics.find(({ questions }) => questions.some((q) => q.id === id))?.id;
    expect(
      site.of(KlachtenCheckStepEvent).map(({ topic, step }) => ({ topic, step })),
    ).to.deep.equal(seen.map((id, index) => ({ topic: topicOf(id), step: index + 1 })));
  });

  it('hears of a question again when the visitor goes back to it, not when one is called unanswered', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee, 'emergency-signs');
    await visitor.goesBack();
    visitor.part('next').click();
    await visitor.waits(() => visitor.question === 'emergency-signs');
    visitor.part('next').click();
    await visitor.waits(() => visitor.has('error'));
    const steps = site.of(KlachtenCheckStepEvent).map(({ step }) => step);
    expect(steps).to.deep.equal([1, 2, 3, 2, 3]);
  });

  for (const id of oneForEachOutcome) {
    it(`hears of the outcome of ${id} once, with its route and urgency`, async () => {
      const visitor = await Visitor.opens();
      await visitor.walks(example(id).answers);
      const complete = site.of(KlachtenCheckCompleteEvent);
      expect(complete).to.have.length(1);
      expect({ ...complete[0], isTrusted: undefined }).to.deep.equal({
        isTrusted: undefined,
        outcome: visitor.outcome,
        route: visitor.base?.dataset.route,
        urgency: visitor.base?.dataset.urgency,
        packId: questionnaire.id,
        packVersion: questionnaire.version,
        packHash: site.of(KlachtenCheckStartEvent)[0]?.packHash,
      });
    });
  }

  it('hears of an outcome again after a changed answer, not after one that stayed as it was', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee);
    await visitor.changes('course');
    await visitor.answers(knee.course ?? null);
    expect(visitor.state).to.equal('result');
    expect(site.of(KlachtenCheckCompleteEvent), 'the same answer').to.have.length(1);
    await visitor.changes('course');
    await visitor.goesBack();
    await visitor.waits(() => visitor.state === 'result');
    expect(site.of(KlachtenCheckCompleteEvent), 'no answer').to.have.length(1);
    await visitor.changes('region');
    await visitor.answers('lower-back');
    await visitor.answers(['saddle-numbness']);
    expect(site.of(KlachtenCheckCompleteEvent).map(({ outcome }) => outcome)).to.deep.equal([
      'physiotherapist',
      'gp-today',
    ]);
  });

  it('hears of the more serious outcome when there is a second complaint', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee);
    visitor.part('add').click();
    await visitor.waits(() => visitor.state === 'question');
    await visitor.walks(example('foot-red').answers);
    const outcomes = site.of(KlachtenCheckCompleteEvent).map(({ outcome }) => outcome);
    expect(outcomes).to.deep.equal(['physiotherapist', visitor.outcome]);
    expect(outcomes[1]).to.not.equal('physiotherapist');
  });

  it('hears nothing new when the result is told in another language', async () => {
    const visitor = await Visitor.opens();
    await visitor.walks(knee);
    const before = site.heard.length;
    visitor.element.lang = 'en';
    await visitor.waits(() => visitor.base?.lang === 'en');
    await visitor.waits(() => visitor.heading === 'See a physiotherapist');
    expect(site.heard).to.have.length(before);
  });

  it('is not told what was answered or asked, whoever the visitor is', async () => {
    const questions = questionsOf(questionnaire);
    for (const id of [...oneForEachOutcome, 'lifter-plain']) {
      const { answers } = example(id);
      const visitor = await Visitor.opens();
      await visitor.walks(answers);
      const given = Object.entries(answers).flatMap(([question, answer]) => {
        const asked = questions.find((q) => q.id === question);
        // A number would be found in any version or step.
        const ids = asked && 'options' in asked ? [answer].flat() : [];
        return [question, ...ids];
      });
      expect(site.heard.length, id).to.be.greaterThan(3);
      const words = site.heard.flatMap((event) => JSON.stringify(allOf(event)).split(/[^\w+/-]+/));
      const leaked = given.filter((word) => words.includes(String(word)));
      expect(leaked, id).to.deep.equal([]);
      site.heard.length = 0;
    }
  });

  it('may break without breaking the check', async () => {
    const thrown: string[] = [];
    // The test runner listens here, and would take it for an error of the check.
    const { onerror } = window;
    window.onerror = (_message, _file, _line, _column, error) => {
      thrown.push(String(error?.message));
      return true;
    };
    const visitor = await Visitor.opens();
    for (const name of names) {
      visitor.element.addEventListener(name, () => {
        throw new Error(`the site broke at ${name}`);
      });
    }
    await visitor.walks(example('pressure-shoulder').answers);
    window.onerror = onerror;
    expect(visitor.outcome).to.equal('emergency');
    expect(visitor.focused).to.equal(visitor.part('heading'));
    expect(new Set(thrown)).to.deep.equal(
      new Set(names.slice(0, 3).map((name) => `the site broke at ${name}`)),
    );
  });

  it('hears across the border of a shadow root', async () => {
    const host = await fixture(html`<div></div>`);
    const inside = host.attachShadow({ mode: 'closed' });
    inside.innerHTML = '<klachten-check lang="nl"></klachten-check>';
    const visitor = await Visitor.at(inside.querySelector('klachten-check') as KlachtenCheck);
    await visitor.starts();
    expect(site.heard.map(({ type }) => type)).to.deep.equal([
      'klachten-check-start',
      'klachten-check-step',
    ]);
  });

  it('hears the code of what goes wrong', () => {
    const event = new KlachtenCheckErrorEvent('rules-failed');
    expect([event.type, event.code, event.bubbles, event.composed]).to.deep.equal([
      'klachten-check-error',
      'rules-failed',
      true,
      true,
    ]);
  });
});

/**
 * Every field of an event, but for the four that another test looks at: an urgency may be called what an answer
 * is called.
 */
function allOf(event: Event): Record<string, unknown> {
  const json = JSON.parse(JSON.stringify(event)) as Record<string, unknown>;
  const own = Object.fromEntries(Object.entries(event)) as Record<string, unknown>;
  const { outcome, route, urgency, topic, ...others } = { ...json, ...own };
  return { ...others, detail: (event as Partial<CustomEvent>).detail };
}
