import type { Case } from '../../src/pack/case.schema.ts';
import { addFile, insert, type Mistake, retype, write } from '../support/spoilt-pack.ts';

/** An edit of the rules, as a clinician makes it in a few files at once. */
export interface Edit {
  what: string;
  changes: Mistake[];
}

const contains = (fact: string, value: string) => ({ fact, operator: 'contains', value });
const equal = (fact: string, value: string) => ({ fact, operator: 'equal', value });
const painFrom = (value: number) => ({
  fact: 'pain-score',
  operator: 'greaterThanInclusive',
  value,
});

/** A rule as it stands in a file; who wrote it has no source but experience. */
const ruleFor = (name: string, outcome: string, all: object[], reason: object) => ({
  name,
  conditions: { all },
  event: {
    type: 'outcome',
    params: { outcome, reason, rationale: 'agreed in the practice', sources: ['expert'] },
  },
});

const addRule = (file: string, rule: object) => insert(file, ['rules', 0], rule);
const addCase = (example: Case) =>
  addFile(`cases/${example.id}.json`, JSON.stringify({ cases: [example] }));

/** Somebody of 30 with pain in the ribs, and no sign of anything. */
const ribs = {
  age: '18-49',
  reason: 'pain',
  'emergency-signs': ['none'],
  region: 'chest-ribs',
  onset: 'gradual',
  duration: 'over-12-weeks',
  course: 'same',
  'pain-score': 4,
  'chest-signs': ['none'],
  'general-signs': ['none'],
  limits: 'some',
  concerns: ['none'],
};
const rest = {
  'sleep-hours': '7-9',
  'sleep-problems': ['none'],
  'training-type': 'none',
  guidance: 'self',
};

const newRule: Edit = {
  what: 'a new rule, with its source and a visitor in whom it decides',
  changes: [
    addRule(
      'red-flags.json',
      ruleFor(
        'chest-two-signs',
        'gp-today',
        [
          {
            fact: 'chest-signs',
            operator: 'hasAtLeast',
            value: { count: 2, of: ['exertion-chest', 'cough-blood', 'rash'] },
          },
        ],
        {
          nl: 'Je hebt meer dan één signaal op je borst. Bel vandaag de huisarts.',
          en: 'You have more than one sign in your chest. Call the GP today.',
        },
      ),
    ),
    addCase({
      id: 'two-chest-signs',
      description: 'Woman, 40: for months pain on exertion, and now a rash as well.',
      answers: { ...ribs, 'chest-signs': ['exertion-chest', 'rash'] },
      outcome: 'gp-today',
      also: [],
      ends: 'after-topic',
      deciding: ['chest-two-signs'],
      others: ['chest-exertion', 'shingles', 'physio-no-progress'],
      judgement: 'Two signs are looked at today.',
    }),
  ],
};

const newOption: Edit = {
  what: 'a new sign, with the rule that reads it, a visitor who has it and how often it occurs',
  changes: [
    insert('questions/complaint.json', ['questions', 12, 'options', 4], {
      id: 'dent',
      text: { nl: 'Een deuk in je ribben', en: 'A dent in your ribs' },
    }),
    addRule(
      'red-flags.json',
      ruleFor('chest-dent', 'gp-soon', [contains('chest-signs', 'dent')], {
        nl: 'Je voelt een deuk in je ribben. Laat de huisarts die bekijken.',
        en: 'You feel a dent in your ribs. Have the GP look at it.',
      }),
    ),
    addCase({
      id: 'dent-in-ribs',
      description: 'Man, 30: a dent in his ribs.',
      answers: { ...ribs, 'chest-signs': ['dent'], ...rest },
      outcome: 'gp-soon',
      also: [],
      ends: null,
      deciding: ['chest-dent'],
      others: ['physio-no-progress'],
      judgement: 'The GP feels what it is.',
    }),
    write('population.json', ['answers', 'chest-signs', 0, 'chances', 'dent'], 0.01),
  ],
};

const newQuestion: Edit = {
  what: 'a new question with its condition, a rule that reads it and a visitor who is asked it',
  changes: [
    insert('questions/complaint.json', ['questions', 13], {
      id: 'rib-cough',
      type: 'single',
      text: { nl: 'Doet hoesten pijn?', en: 'Does coughing hurt?' },
      label: { nl: 'Pijn bij hoesten', en: 'Pain on coughing' },
      askWhen: { all: [equal('region', 'chest-ribs'), equal('onset', 'injury')] },
      options: [
        { id: 'yes', text: { nl: 'Ja', en: 'Yes' } },
        { id: 'no', text: { nl: 'Nee', en: 'No' } },
      ],
    }),
    addRule(
      'routes.json',
      ruleFor('physio-rib-cough', 'physiotherapist', [equal('rib-cough', 'yes'), painFrom(6)], {
        nl: 'Hoesten doet nog pijn na de klap. De fysiotherapeut helpt je ademen en bewegen.',
        en: 'Coughing still hurts after the blow. The physiotherapist helps you breathe and move.',
      }),
    ),
    addCase({
      id: 'rib-knock',
      description: 'Handball player, 30: a knock on the ribs two weeks ago, getting better.',
      answers: {
        ...ribs,
        ...{ onset: 'injury', duration: '1-6-weeks', course: 'improving', 'pain-score': 6 },
        'rib-cough': 'yes',
        ...rest,
      },
      outcome: 'physiotherapist',
      also: ['digital-guidance'],
      ends: null,
      deciding: ['physio-rib-cough'],
      others: ['digital-moderate'],
      judgement: 'Breathing freely again, and moving.',
    }),
    write('population.json', ['answers', 'rib-cough'], [{ weights: { yes: 50, no: 50 } }]),
  ],
};

const newAdvice: Edit = {
  what: 'new advice',
  changes: [
    insert('advice/sleep-habits.json', ['rules', 0], {
      name: 'phone-out-of-bedroom',
      conditions: { all: [{ condition: 'calm' }, equal('reason', 'sleep')] },
      event: {
        type: 'advice',
        params: {
          topic: 'sleep-habits',
          priority: 3,
          title: { nl: 'Leg je telefoon weg', en: 'Put your phone away' },
          text: {
            nl: 'Laat je telefoon in de kamer liggen. Een wekker naast je bed is genoeg.',
            en: 'Leave your phone in the living room. An alarm clock by your bed is enough.',
          },
          sources: ['seed-000'],
        },
      },
    }),
  ],
};

const newText: Edit = {
  what: 'a new text',
  changes: [
    retype('questions/complaint.json', '"Waar heb je de meeste last?"', '"Waar zit het?"'),
    retype('advice/sleep-aids.json', 'Neem geen slaappillen van', 'Slik geen slaappillen van'),
  ],
};

const raised: Edit = {
  what: 'a more serious outcome, with the visitor who hears it and a guarantee that it stays',
  changes: [
    (files) => {
      const at = JSON.parse(files['red-flags.json'] ?? '').rules.findIndex(
        ({ name }: { name: string }) => name === 'knee-locked',
      );
      const path = ['rules', at, 'event', 'params', 'outcome'];
      return write('red-flags.json', path, 'gp-today')(files);
    },
    insert('guarantees.json', ['guarantees', 0], {
      id: 'knee-locked-today',
      kind: 'outcome',
      when: { all: [contains('leg-signs', 'locked')] },
      atLeast: 'gp-today',
      why: 'agreed in the practice: a locked knee is seen the same day',
      sources: ['expert'],
    }),
    (files) => {
      const file = 'cases/leg-red-flags.json';
      const at = JSON.parse(files[file] ?? '').cases.findIndex(
        ({ id }: { id: string }) => id === 'knee-locked-squat',
      );
      const set = (key: string, value: unknown) => write(file, ['cases', at, key], value);
      const { cases } = JSON.parse(files[file] ?? '');
      const answers = { ...cases[at].answers };
      // The check ends after the complaint, so the questions about sleep and training are not asked.
      for (const id of Object.keys(rest)) delete answers[id];
      return [
        set('answers', answers),
        set('outcome', 'gp-today'),
        set('ends', 'after-topic'),
      ].reduce((edited, change) => change(edited), files);
    },
  ],
};

/** Six edits after which everything still holds. */
export const rightEdits: readonly Edit[] = [
  ...[newRule, newOption, newQuestion],
  ...[newAdvice, newText, raised],
];
