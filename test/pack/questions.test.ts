import { describe, it } from 'node:test';
import { assertRefused, type Refusal } from '../support/refusal.ts';
import { insert, type Mistake, write } from '../support/spoilt-pack.ts';
import { theFiles } from '../support/the-pack.ts';

const file = 'questions/complaint.json';
const text = { nl: 'Vraag', en: 'Question' };
const refuse = (mistake: Mistake, refusal: Omit<Refusal, 'file'>) =>
  assertRefused([mistake], { file, ...refusal });
const theIndexOf = (id: string): number =>
  JSON.parse(theFiles[file] ?? '').questions.findIndex((each: { id: string }) => each.id === id);
const asks = (fact: string, value: string) => ({
  all: [{ fact, operator: 'equal', value }],
});

describe('a clinician who writes a question', () => {
  it('hears that a translation is missing', () => {
    refuse(write(file, ['questions', 0, 'text', 'en'], undefined), {
      at: '"text": |{\n        "nl": "Hoe oud ben je?"',
      path: 'questions[0].text',
      found: /no text in `en`/,
      expected: /each language: .* nl, en/,
    });
  });

  it('hears that a text is missing in every language', () => {
    refuse(write(file, ['questions', 0, 'text'], {}), {
      at: '"text": |{}',
      path: 'questions[0].text',
      found: /./,
      expected: /text/,
    });
  });

  it('hears that a text stands in a language that the pack does not have', () => {
    refuse(write(file, ['questions', 0, 'text', 'de'], 'Wie alt bist du?'), {
      at: '"Wie alt bist du?"',
      path: 'questions[0].text.de',
      found: /unknown key "de"/,
      expected: /nl, en/,
    });
  });

  it('hears that two questions have one id, and where the first stands', () => {
    const again = JSON.parse(theFiles[file] ?? '').questions[1];
    assertRefused([insert('questions/training.json', ['questions', 1], again)], {
      file: 'questions/training.json',
      at: '|"reason",\n      "type"',
      path: 'questions[1].id',
      found: /question "reason" a second time/,
      expected: /every id once/,
      hint: /questions\/complaint\.json/,
    });
  });

  it('hears that two answers have one id', () => {
    const again = { id: 'under-18', text };
    refuse(insert(file, ['questions', 0, 'options', 4], again), {
      at: '|"under-18",\n          "text"',
      path: 'questions[0].options[4].id',
      found: /answer of `age` "under-18" a second time/,
      expected: /every id once/,
    });
  });

  it('hears that a question may not look at one that comes later', () => {
    refuse(write(file, ['questions', 1, 'askWhen'], asks('guidance', 'online')), {
      at: '"guidance"',
      path: 'questions[1].askWhen.all[0].fact',
      found: /question "guidance"/,
      expected: /asked before this one/,
    });
  });

  it('hears that a question may not look at itself', () => {
    refuse(write(file, ['questions', 2, 'askWhen'], asks('emergency-signs', 'none')), {
      at: '"emergency-signs",\n            "operator"',
      path: 'questions[2].askWhen.all[0].fact',
      found: /question "emergency-signs"/,
      expected: /asked before this one/,
    });
  });

  it('hears that a topic may not look at its own questions', () => {
    const path = ['topics', 1, 'askWhen'];
    assertRefused([write('pack.json', path, asks('sleep-hours', '5-6'))], {
      file: 'pack.json',
      at: '"sleep-hours"',
      path: 'topics[1].askWhen.all[0].fact',
      found: /question "sleep-hours"/,
      expected: /asked before this one/,
    });
  });

  it('hears that the first question is always asked', () => {
    assertRefused(
      [write(file, ['questions', 0, 'askWhen'], asks('reason', 'pain'))],
      {
        file,
        at: '"askWhen": |{\n        "all": [\n          {\n            "fact": "reason"',
        path: 'questions[0].askWhen',
        found: /`askWhen`/,
        expected: /always asked/,
      },
      {
        file,
        at: '"fact": |"reason",\n            "operator"',
        path: 'questions[0].askWhen.all[0].fact',
        found: /question "reason"/,
        expected: /asked before this one/,
      },
      {
        file,
        at: '"lasting": |true,\n      "type": "single"',
        path: 'questions[0].lasting',
        found: /asked because of `reason`/,
        expected: /always asks/,
      },
    );
  });

  it('hears that a scale ends below its beginning', () => {
    const upsideDown = { id: 'mood', type: 'scale', text, min: 10, max: 1 };
    refuse(insert(file, ['questions', 1], upsideDown), {
      at: '"max": |1\n',
      path: 'questions[1].max',
      found: /^1$/,
      expected: /more than min \(10\)/,
    });
  });

  it('hears that signs are asked about each complaint, so that only some answers can last', () => {
    const at = theIndexOf('general-signs');
    refuse(write(file, ['questions', at, 'lasting'], true), {
      at: '"lasting": |true\n    }',
      path: `questions[${at}].lasting`,
      found: /several answers that lasts as a whole/,
      expected: /beside each answer that is about the visitor/,
    });
  });

  it('hears that what lasts is asked with every complaint', () => {
    const at = theIndexOf('course');
    refuse(write(file, ['questions', at, 'lasting'], true), {
      at: '"lasting": |true\n    }',
      path: `questions[${at}].lasting`,
      found: /asked because of `reason`, which does not/,
      expected: /always asks/,
    });
  });

  it('hears that an answer lasts with its question where only one can be chosen', () => {
    refuse(write(file, ['questions', 0, 'options', 1, 'lasting'], true), {
      at: '"18–49"\n          },\n          "lasting": |true',
      path: 'questions[0].options[1].lasting',
      found: /only one can be chosen/,
      expected: /beside the `type` of the question/,
    });
  });

  it('hears that only the first topic is asked twice', () => {
    const sleep = 'questions/sleep.json';
    assertRefused([write(sleep, ['questions', 1, 'options', 0, 'lasting'], true)], {
      file: sleep,
      at: '"id": |"sleep-problems",\n      "type"',
      path: 'questions[1].id',
      found: /a topic that is asked once/,
      expected: /questions\/complaint\.json only/,
    });
  });

  it('hears that `outcome` is what the advice reads, so no question can have that id', () => {
    const outcome = { id: 'outcome', type: 'scale', text, min: 1, max: 7 };
    refuse(insert(file, ['questions', 1], outcome), {
      at: '"id": |"outcome"',
      path: 'questions[1].id',
      found: /"outcome"/,
      expected: /./,
    });
  });

  it('hears that a topic has its id', () => {
    refuse(
      insert(file, ['questions', 1], { id: 'training', type: 'scale', text, min: 1, max: 7 }),
      {
        at: '"id": |"training",\n      "type"',
        path: 'questions[1].id',
        found: /the question "training"/,
        expected: /another id: a topic has this one/,
      },
    );
  });

  for (const id of ['remove', 'submit', 'reset', 'elements', 'constructor']) {
    it(`hears that ${id} would take the place of what a form has under that name`, () => {
      refuse(insert(file, ['questions', 1], { id, type: 'scale', text, min: 1, max: 7 }), {
        at: `"id": |"${id}"`,
        path: 'questions[1].id',
        found: new RegExp(`the question "${id}"`),
        expected: /another id: every form has/,
      });
    });
  }

  it('hears that __proto__ is no id', () => {
    refuse(
      insert(file, ['questions', 1], { id: '__proto__', type: 'scale', text, min: 1, max: 7 }),
      {
        at: '"__proto__"',
        path: 'questions[1].id',
        found: /"__proto__"/,
        expected: /text like/,
      },
    );
  });
});
