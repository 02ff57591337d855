import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answers } from '../../src/pack/answers.ts';
import { withWhatLasts } from '../../src/pack/lasting.ts';
import { questionsOf } from '../../src/pack/questions.ts';
import { assess } from '../../src/triage/assess.ts';
import { assessBoth } from '../../src/triage/assess-both.ts';
import type { Assessment } from '../../src/triage/assessment.ts';
import { type Change, signsForTheWorse } from '../../src/triage/for-the-worse.ts';
import { interpret, seriousness } from '../support/interpreter.ts';
import { smallPack } from '../support/small-pack.ts';
import { thePack, theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';
import { net } from './net-signs.ts';

const answersOf = (id: string) => {
  const found = theSource().cases.find((example) => example.id === id);
  assert.ok(found, id);
  return found.answers;
};

const rank = (outcome: string) => seriousness(theSource(), outcome);

async function changesFor(answers: Answers, assessment?: Assessment): Promise<Change[]> {
  const found = assessment ?? (await assess(thePack(), answers));
  return signsForTheWorse(thePack(), [{ answers, assessment: found }], found.outcome);
}

/** The outcome that is told for each sign: `question answer` → outcome. */
const toldIn = (changes: readonly Change[]) =>
  new Map<string, string>(
    changes.flatMap(({ outcome, signs }) =>
      signs.map(({ question, answer }) => [`${question} ${answer}`, outcome.id] as const),
    ),
  );

/** Of the examples every third: enough to meet each text of the safety net. */
const examples = theSource().cases.filter((_, index) => index % 3 === 0);

const visitors = [
  ...examples.map(({ id, answers }) => ({ name: id, answers })),
  ...Array.from({ length: 60 }, (_, seed) => visitorFrom(theSource(), seed)).map((visitor) => ({
    name: introduce(visitor),
    answers: visitor.answers,
  })),
];

/** Every visitor who finished, and what each sign would do. */
async function lookAtAll() {
  const seen = await Promise.all(
    visitors.map(async ({ name, answers }) => {
      const assessment = await assess(thePack(), answers);
      const own = Object.fromEntries(assessment.asked.map((id) => [id, answers[id] ?? null]));
      const told = assessment.complete ? toldIn(await changesFor(own, assessment)) : null;
      return { name, answers: own, assessment, told };
    }),
  );
  return seen.flatMap(({ told, ...rest }) => (told ? [{ ...rest, told }] : []));
}

/** Outcomes without urgency: what leads to them is no sign to call about. */
const lifestyle = theSource()
  .outcomes.filter(({ urgency }) => urgency === 'none')
  .map(({ id }) => id);

type Seen = Awaited<ReturnType<typeof lookAtAll>>;

/** The signs of which the list says less than a text of the safety net that the visitor reads. */
function compareWithNet(all: Seen) {
  const compared = new Set<string>();
  const lighter: string[] = [];
  for (const { name, answers, assessment, told } of all) {
    for (const { rule } of assessment.advice) {
      for (const [sign, outcome] of Object.entries(net[rule]?.(answers) ?? {})) {
        const [question = '', answer = ''] = sign.split(' ');
        if (!assessment.asked.includes(question)) continue;
        if ([answers[question]].flat().includes(answer)) continue;
        compared.add(rule);
        const said = Math.max(rank(told.get(sign) ?? ''), rank(assessment.outcome.id));
        if (said >= rank(outcome)) continue;
        lighter.push(`${sign}: ${told.get(sign)}, ${rule}: ${outcome} (${name})`);
      }
    }
  }
  return { compared, lighter };
}

/** The signs of which the list says less than the second interpreter makes of them as they are. */
function compareWithInterpreter(all: Seen) {
  let compared = 0;
  const lighter: string[] = [];
  for (const { name, answers, assessment, told } of all) {
    for (const question of theSource().topics.flatMap(({ questions }) => questions)) {
      if (question.type !== 'multi' || !assessment.asked.includes(question.id)) continue;
      const none = question.options.find(({ exclusive }) => exclusive)?.id;
      const chosen = [answers[question.id] ?? []].flat().filter((id) => id !== none) as string[];
      for (const { id } of question.options) {
        if (id === none || chosen.includes(id)) continue;
        const then = interpret(theSource(), { ...answers, [question.id]: [...chosen, id] });
        if (then.fired.length === 0 || rank(then.outcome) <= rank(assessment.outcome.id)) continue;
        if (lifestyle.includes(then.outcome)) continue;
        compared++;
        if (rank(told.get(`${question.id} ${id}`) ?? '') >= rank(then.outcome)) continue;
        lighter.push(`${id}: ${name}`);
      }
    }
  }
  return { compared, lighter };
}

// Before the first test is declared, since the runner slows every promise from then on.
const all = await lookAtAll();
const besideNet = compareWithNet(all);
const besideInterpreter = compareWithInterpreter(all);

describe('what would change the advice', () => {
  it('tells somebody with a sore back that numbness around the saddle is for 112 or the GP today', async () => {
    const told = toldIn(await changesFor(answersOf('back-spasm-same')));
    assert.ok(['emergency', 'gp-today'].includes(told.get('back-signs saddle-numbness') ?? ''));
  });

  it('is nothing beside 112', async () => {
    const example = theSource().cases.find(({ outcome }) => outcome === 'emergency');
    assert.deepEqual(await changesFor(example?.answers ?? {}), []);
  });

  it('takes a sign that comes as new, also where the complaint is old', async () => {
    const told = toldIn(await changesFor(answersOf('knee-hike-fading')));
    assert.equal(told.get('leg-signs cold-pale'), 'emergency');
    assert.equal(told.get('leg-signs numb-weak'), 'gp-today');
    assert.equal(told.get('exertion-signs tense-swollen'), 'gp-today');
  });

  it('counts only what the sign does, not what the new course does without it', async () => {
    const small = smallPack({
      rules: {
        grows: ['gp-today', { all: [{ fact: 'hurts', operator: 'equal', value: 'yes' }] }],
        numb: ['gp', { all: [{ fact: 'signs', operator: 'contains', value: 'numb' }] }],
      },
    });
    const pack = {
      ...small,
      outcomes: small.outcomes.map((outcome) => ({ ...outcome, urgency: 'routine' as const })),
      newSigns: { as: [{ hurts: 'yes' }], atLeast: [] },
    };
    const answers = { hurts: 'no', signs: ['none'], score: 3 };
    const assessment = await assess(pack, answers);
    const changes = await signsForTheWorse(pack, [{ answers, assessment }], assessment.outcome);
    assert.deepEqual(
      changes.map(({ outcome, signs }) => [outcome.id, signs.map(({ answer }) => answer)]),
      [['gp', ['numb']]],
    );
  });

  it('says of a sign on two complaints the more serious, and once', async () => {
    const [now, before] = [answersOf('back-spasm-same'), answersOf('knee-hike-fading')];
    const both = await assessBoth(thePack(), now, before);
    assert.ok(both.other);
    const [a, b] = withWhatLasts(questionsOf(thePack()), now, before);
    const complaints = [
      { answers: a, assessment: both },
      { answers: b, assessment: both.other },
    ];
    const changes = await signsForTheWorse(thePack(), complaints, both.outcome);
    const keys = changes.flatMap(({ signs }) => signs.map((s) => `${s.question} ${s.answer}`));
    assert.equal(new Set(keys).size, keys.length);
    const told = toldIn(changes);
    assert.equal(told.get('leg-signs cold-pale'), 'emergency');
    assert.ok(told.has('back-signs saddle-numbness'));
    const alone = [
      toldIn(await changesFor(a, { ...both, outcome: both.outcome })),
      toldIn(await changesFor(b, { ...both.other, outcome: both.outcome })),
    ];
    for (const each of alone) {
      for (const [sign, outcome] of each) assert.ok(rank(told.get(sign) ?? '') >= rank(outcome));
    }
  });

  it('never says less of a sign than the safety net beside it', () => {
    assert.deepEqual(besideNet.lighter, []);
    assert.deepEqual([...besideNet.compared].sort(), Object.keys(net).sort());
  });

  it('never says less than the second interpreter makes of the sign as it is', () => {
    assert.deepEqual(besideInterpreter.lighter, []);
    assert.ok(besideInterpreter.compared > 200, String(besideInterpreter.compared));
  });
});
