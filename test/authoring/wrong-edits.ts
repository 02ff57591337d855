import { insert, type Mistake, retype, write } from '../support/spoilt-pack.ts';

/** A slip in the rules, and the lines by which a clinician finds and mends it. */
export interface WrongEdit {
  what: string;
  slip: Mistake;
  told: string[];
}

/** A piece of text within the rule of this name; the slip stays within it. */
const within = (rule: string, from: string): RegExp =>
  new RegExp(`(?<="name": "${rule}"(?:(?!"name":)[^])*?)${from}`);

export const wrongEdits: readonly WrongEdit[] = [
  {
    what: 'a typo in an id',
    slip: retype('red-flags.json', within('knee-locked', '"locked"'), '"lockt"'),
    told: [],
  },
  {
    what: '`notEqual` in a red flag',
    slip: retype(
      'red-flags.json',
      within('chest-exertion-acute', '"equal", "value": "worse"'),
      '"notEqual", "value": "improving"',
    ),
    told: [],
  },
  {
    what: 'a threshold turned round',
    slip: retype(
      'red-flags.json',
      within('pregnant-severe', 'greaterThanInclusive'),
      'lessThanInclusive',
    ),
    told: [],
  },
  {
    what: 'a sign forgotten in a red flag',
    slip: retype('red-flags.json', within('chest-breath-acute', ', "cancer"'), ''),
    told: [],
  },
  {
    what: 'a question that nobody is asked',
    slip: insert('questions/sleep.json', ['questions', 5], {
      id: 'knee-pillow',
      type: 'single',
      text: { nl: 'Slaap je met een kussen?', en: 'Do you sleep with a pillow?' },
      label: { nl: 'Kussen', en: 'Pillow' },
      askWhen: {
        all: [
          { fact: 'reason', operator: 'equal', value: 'sleep' },
          { fact: 'region', operator: 'equal', value: 'knee' },
        ],
      },
      options: [
        { id: 'yes', text: { nl: 'Ja', en: 'Yes' } },
        { id: 'no', text: { nl: 'Nee', en: 'No' } },
      ],
    }),
    told: [],
  },
  {
    what: 'a text too long for three minutes',
    slip: write('questions/complaint.json', ['questions', 0, 'help'], {
      nl: 'Kies je leeftijd van vandaag. Vul je de check in voor iemand anders, bijvoorbeeld je kind of je vader? Kies dan hoe oud die is.',
      en: 'Choose your age today. Are you filling in the check for someone else, your child or your father perhaps? Then choose how old they are.',
    }),
    told: [],
  },
];
