import { describe, it } from 'node:test';
import { assertRefused } from '../support/refusal.ts';
import { insert, write } from '../support/spoilt-pack.ts';

const file = 'guarantees.json';
const shared = { id: 'made-up', why: 'a test', sources: ['expert'] };
const guarantee = (value: object) => insert(file, ['guarantees', 0], { ...shared, ...value });
const young = { all: [{ fact: 'age', operator: 'equal', value: '18-49' }] };

describe('a clinician who writes a guarantee', () => {
  it('hears that it is about a question that does not exist: it would promise nothing', () => {
    for (const kind of ['adding', 'raising', 'moving']) {
      const along = kind === 'moving' ? { along: ['none', 'some'] } : {};
      assertRefused([guarantee({ kind, question: 'back-sings', ...along })], {
        file,
        at: '"back-sings"',
        path: 'guarantees[0].question',
        found: /unknown question "back-sings"/,
        expected: /back-signs/,
        hint: /`back-signs`/,
      });
    }
  });

  it('hears that it is about an answer that does not exist', () => {
    const along = ['none', 'sum', 'much'];
    assertRefused([guarantee({ kind: 'moving', question: 'limits', along })], {
      file,
      at: '"sum"',
      path: 'guarantees[0].along[1]',
      found: /unknown answer .*"sum"/,
      expected: /none, some, much, unable/,
    });
  });

  it('hears that it is about a topic that does not exist', () => {
    assertRefused([guarantee({ kind: 'topics-cap', topics: ['slep'], atMost: 'gp' })], {
      file,
      at: '"slep"',
      path: 'guarantees[0].topics[0]',
      found: /unknown topic "slep"/,
      expected: /complaint, sleep, training/,
    });
  });

  it('hears that it promises an outcome that does not exist', () => {
    assertRefused([guarantee({ kind: 'outcome', when: young, atLeast: 'pysio' })], {
      file,
      at: '"pysio"',
      path: 'guarantees[0].atLeast',
      found: /unknown outcome "pysio"/,
      expected: /physiotherapist/,
    });
  });

  it('hears that it promises nothing', () => {
    assertRefused([guarantee({ kind: 'outcome', when: young })], {
      file,
      at: '|{\n      "id": "made-up"',
      path: 'guarantees[0]',
      found: /./,
      expected: /exactly one of atLeast, atMost, exactly/,
    });
  });

  it('may say `not` and look at the outcome, since it is about a finished check', () => {
    const when = { not: { fact: 'outcome', operator: 'equal', value: 'emergncy' } };
    assertRefused([guarantee({ kind: 'outcome', when, atMost: 'gp-today' })], {
      file,
      at: '"emergncy"',
      path: 'guarantees[0].when.not.value',
      found: /unknown outcome "emergncy"/,
      expected: /emergency/,
      hint: /`emergency`/,
    });
  });
});

describe('a clinician who writes an example visitor', () => {
  const example = 'cases/knee.json';
  const answers = ['cases', 0, 'answers'];

  it('hears that the outcome does not exist', () => {
    assertRefused([write(example, ['cases', 0, 'outcome'], 'selfcare')], {
      file: example,
      at: '"selfcare"',
      path: 'cases[0].outcome',
      found: /unknown outcome "selfcare"/,
      expected: /self-care/,
      hint: /`self-care`/,
    });
  });

  it('hears that a rule does not exist', () => {
    assertRefused([write(example, ['cases', 0, 'deciding', 0], 'self-fadin')], {
      file: example,
      at: '"self-fadin"',
      path: 'cases[0].deciding[0]',
      found: /unknown rule "self-fadin"/,
      expected: /self-fading/,
      hint: /`self-fading`/,
    });
  });

  it('hears that a question does not exist', () => {
    assertRefused([write(example, [...answers, 'pain-scoer'], 3)], {
      file: example,
      at: '"pain-scoer": |3',
      path: 'cases[0].answers.pain-scoer',
      found: /unknown question "pain-scoer"/,
      expected: /pain-score/,
    });
  });

  it('hears that an answer does not exist', () => {
    assertRefused([write(example, [...answers, 'age'], '50-96')], {
      file: example,
      at: '"50-96"',
      path: 'cases[0].answers.age',
      found: /unknown answer .*"50-96"/,
      expected: /50-69/,
    });
  });
});
