import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { forVisitors } from '../../src/pack/for-visitors.ts';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { assertRefused } from '../support/refusal.ts';
import { removeFile, spoil, write } from '../support/spoilt-pack.ts';
import { theSource } from '../support/the-pack.ts';

const file = 'population.json';
const at = (...path: (string | number)[]) => ['answers', ...path];
const when = (fact: string, value: string) => ({ all: [{ fact, operator: 'equal', value }] });

describe('a clinician who writes down how often answers occur', () => {
  it('hears that a question does not exist', () => {
    assertRefused([write(file, at('raeson'), [{ weights: { pain: 1 } }])], {
      file,
      at: '"raeson": |[',
      path: 'answers.raeson',
      found: /unknown question "raeson"/,
      expected: /reason/,
      hint: /`reason`/,
    });
  });

  it('hears that an answer does not exist', () => {
    assertRefused([write(file, at('reason', 0, 'weights', 'pian'), 3)], {
      file,
      at: '"pian": |3',
      path: 'answers.reason[0].weights.pian',
      found: /unknown answer to `reason` "pian"/,
      expected: /pain, sleep, training/,
      hint: /`pain`/,
    });
  });

  it('hears that a weight is below 0, a chance above 1, and that a list has no weight at all', () => {
    assertRefused([write(file, at('reason', 0, 'weights', 'pain'), -3)], {
      file,
      at: '"pain": |-3',
      path: 'answers.reason[0].weights.pain',
      found: /-3/,
      expected: /at least 0/,
    });
    assertRefused([write(file, at('emergency-signs', 0, 'chances', 'fainted'), 10)], {
      file,
      at: '"fainted": |10',
      path: 'answers.emergency-signs[0].chances.fainted',
      found: /10/,
      expected: /at most 1/,
    });
    assertRefused([write(file, at('reason', 0, 'weights'), { pain: 0 })], {
      file,
      at: '"weights": |{\n          "pain": 0',
      path: 'answers.reason[0].weights',
      found: /no weight above 0/,
      expected: /at least one above 0/,
    });
  });

  it('hears that "none of these" has no chance of its own', () => {
    assertRefused([write(file, at('emergency-signs', 0, 'chances', 'none'), 0.9)], {
      file,
      at: '"none": |0.9',
      path: 'answers.emergency-signs[0].chances.none',
      found: /"none"/,
      expected: /signs only/,
    });
  });

  it('hears that a question of this type is answered in another form', () => {
    assertRefused([write(file, at('reason', 0), { chances: { pain: 0.5 } })], {
      file,
      at: '"chances": |{\n          "pain": 0.5',
      path: 'answers.reason[0].chances',
      found: /`chances` for `reason`, a question of type single/,
      expected: /`weights`/,
    });
  });

  it('hears that a range leaves the scale, and that a question can not be skipped', () => {
    assertRefused([write(file, at('pain-score', 0, 'ranges', 2, 'to'), 12)], {
      file,
      at: '|{ "from": 7, "to": 12',
      path: 'answers.pain-score[0].ranges[2]',
      found: /from 7 to 12/,
      expected: /within 0 to 10/,
    });
    assertRefused([write(file, at('pain-score', 0, 'skipped'), 0.25)], {
      file,
      at: '"skipped": |0.25',
      path: 'answers.pain-score[0].skipped',
      found: /`skipped` for `pain-score`/,
      expected: /no such key/,
    });
  });

  it('hears that a condition reads what is asked later, or an answer that does not exist', () => {
    const shares = (condition: object) => [
      { when: condition, weights: { pain: 1 } },
      { weights: { pain: 1 } },
    ];
    assertRefused([write(file, at('reason'), shares(when('region', 'knee')))], {
      file,
      at: '"fact": |"region"',
      path: 'answers.reason[0].when.all[0].fact',
      found: /"region"/,
      expected: /asked before this one/,
    });
    assertRefused([write(file, at('reason'), shares(when('age', '18-94')))], {
      file,
      at: '"value": |"18-94"',
      path: 'answers.reason[0].when.all[0].value',
      found: /unknown answer to `age` "18-94"/,
      expected: /18-49/,
      hint: /`18-49`/,
    });
  });

  it('hears that a list leaves somebody without an answer, or says what never counts', () => {
    const forOld = { when: when('age', '70-plus'), weights: { sleep: 1 } };
    assertRefused([write(file, at('reason'), [forOld])], {
      file,
      at: '"when": |{\n          "all": [\n            {\n              "fact": "age"',
      path: 'answers.reason[0].when',
      found: /`when` in the last of the list/,
      expected: /no `when`/,
    });
    assertRefused(
      [
        write(file, at('reason', 1), forOld),
        write(file, at('reason', 2), { weights: { pain: 7 } }),
      ],
      {
        file,
        at: '"reason": [\n      |{',
        path: 'answers.reason[0]',
        found: /no `when`, though more follows/,
        expected: /first that holds/,
      },
    );
  });

  it('may leave the file out', () => {
    assert.equal(parsePack(spoil(removeFile(file))).population, undefined);
  });
});

describe('the population of rules/', () => {
  it('says of every question how often each answer occurs', () => {
    const { topics, population } = theSource();
    const questions = topics.flatMap((topic) => topic.questions);
    assert.deepEqual(
      Object.keys(population?.answers ?? {}),
      questions.map(({ id }) => id),
    );
    for (const question of questions) {
      if (!('options' in question)) continue;
      const named = question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
      const shares = population?.answers[question.id]?.at(-1) ?? { weights: {} };
      const given =
        'weights' in shares ? shares.weights : 'chances' in shares ? shares.chances : {};
      assert.deepEqual(Object.keys(given), named, question.id);
    }
  });

  it('says what it is not, and reaches no visitor', () => {
    assert.match(theSource().population?.about ?? '', /assumptions/);
    assert.ok(!('population' in forVisitors(theSource())));
  });
});
