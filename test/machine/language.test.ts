import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Language } from '../../src/pack/pack.ts';
import { assess } from '../../src/triage/assess.ts';
import { thePack } from '../support/the-pack.ts';
import { Visitor } from './check.driver.ts';
import { RulesByHand } from './rules-by-hand.ts';
import { kneePain } from './some-visitors.ts';

/** A visitor at the result, with the language in which the rules speak to them. */
async function visitorAtResult() {
  const tongue: { language: Language } = { language: 'nl' };
  const visitor = new Visitor((answers) => assess(thePack(tongue.language), answers));
  await visitor.answersFrom(kneePain);
  const speaks = (language: Language) => {
    tongue.language = language;
    return visitor.speaks();
  };
  return { visitor, speaks };
}

/** The language of the reasons on the screen. */
function languageOf(visitor: Visitor): Language | undefined {
  const [reason] = visitor.context.assessment?.reasons ?? [];
  return (['nl', 'en'] as const).find((language) =>
    thePack(language).rules.some(({ event }) => event.params.reason === reason?.text),
  );
}

describe('a visitor who changes the language', () => {
  it('reads the result again in that language', async () => {
    const { visitor, speaks } = await visitorAtResult();
    assert.equal(languageOf(visitor), 'nl');
    await speaks('en');
    assert.equal(visitor.at, 'result');
    assert.equal(languageOf(visitor), 'en');
    await speaks('nl');
    assert.equal(languageOf(visitor), 'nl');
  });

  it('reads the last language when changing twice in a hurry', async () => {
    const { visitor, speaks } = await visitorAtResult();
    await Promise.all([speaks('en'), speaks('nl')]);
    assert.equal(visitor.at, 'result');
    assert.equal(languageOf(visitor), 'nl');
  });

  it('stays on the question where they were', async () => {
    const visitor = new Visitor();
    await visitor.answersFrom(kneePain, 'limits');
    const looks = visitor.looks.length;
    await visitor.speaks();
    assert.equal(visitor.at, 'limits');
    assert.equal(visitor.looks.length, looks);
  });

  it('reads the result in that language after going back from a question there', async () => {
    const { visitor, speaks } = await visitorAtResult();
    visitor.changes('limits');
    await speaks('en');
    visitor.goesBack();
    await visitor.settled();
    assert.equal(visitor.at, 'result');
    assert.equal(languageOf(visitor), 'en');
  });

  it('reads the result in that language when the rules were just being looked at', async () => {
    const { visitor, speaks } = await visitorAtResult();
    visitor.changes('limits');
    visitor.gives('none');
    await speaks('en');
    assert.equal(visitor.at, 'result');
    assert.equal(languageOf(visitor), 'en');
  });
});

describe('a visitor for whom the other language fails', () => {
  const asked = ['age', 'reason', 'region'];

  async function visitorByHandAtResult() {
    const rules = new RulesByHand();
    const visitor = new Visitor(rules.assess);
    visitor.starts();
    for (const answer of ['18-49', 'pain', 'knee']) {
      visitor.gives(answer);
      await rules.say({ asked, complete: answer === 'knee' });
    }
    return { visitor, rules };
  }

  it('keeps its result in the language before', async () => {
    const { visitor, rules } = await visitorByHandAtResult();
    visitor.sends({ type: 'pack.change' });
    await rules.break();
    assert.equal(visitor.at, 'result');
  });

  it('can still change an answer there', async () => {
    const { visitor, rules } = await visitorByHandAtResult();
    visitor.sends({ type: 'pack.change' });
    await rules.break();
    visitor.changes('age');
    visitor.gives('50-69');
    await rules.say({ asked, complete: true });
    assert.equal(visitor.at, 'result');
  });
});
