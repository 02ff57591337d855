import type { Condition } from '../../src/pack/condition.schema.ts';
import type { PackFiles } from '../../src/pack/parse-pack.ts';
import type { Claim, Failure } from '../../src/proof/failure.ts';
import type { Formula } from '../../src/proof/formula.ts';
import { changesIn, lighterByChange, pairsMadeLighter } from '../../src/proof/never-lighter.ts';
import {
  breaks,
  brokenOutcomeGuarantees,
  unmetByRules,
} from '../../src/proof/outcome-guarantees.ts';
import type { Prover } from '../../src/proof/prover.ts';
import { insert, type Mistake } from '../support/spoilt-pack.ts';

/** A mistake in the pack that only few visitors meet. */
export interface Hole {
  mistake: Mistake;
  claim: Claim;
  subject: string;
  /** The part of the proof that finds it. */
  find(prover: Prover): Promise<Failure[]>;
  /** Whether a visitor, or a visitor and the same one after a change, falls into it. */
  falls(prover: Prover): Formula;
}

const all = (...parts: Condition[]): Condition => ({ all: parts });
const any = (...parts: Condition[]): Condition => ({ any: parts });
const contains = (fact: string, value: string): Condition => ({
  fact,
  operator: 'contains',
  value,
});
const some = (fact: string, ...value: string[]): Condition => ({
  fact,
  operator: 'someFact:in',
  value,
});
const is = (fact: string, ...value: string[]): Condition => ({ fact, operator: 'in', value });
const least = (value: number): Condition => ({
  fact: 'pain-score',
  operator: 'greaterThanInclusive',
  value,
});
const most = (value: number): Condition => ({
  fact: 'pain-score',
  operator: 'lessThanInclusive',
  value,
});

// Written as an author may: as everything but what is left out.
const adultUnder70 = is('age', 'under-18', '18-49', '50-69');
const unlessExertion = is('onset', 'injury', 'sudden', 'gradual');
const unlessOver12 = is('duration', 'under-1-week', '1-6-weeks', '6-12-weeks');
const unlessRecurring = is('course', 'improving', 'same', 'worse');
const unlessUnable = is('limits', 'none', 'some', 'much');

/** Changes the conditions of a rule, in whichever of these files it stands. */
const inRule =
  (name: string, change: (conditions: Condition) => Condition): Mistake =>
  (files) =>
    Object.fromEntries(
      Object.entries(files).map(([file, text]) => [file, editedIn(file, text, name, change)]),
    ) as PackFiles;

function editedIn(
  file: string,
  text: string,
  name: string,
  change: (conditions: Condition) => Condition,
): string {
  if (!['red-flags.json', 'routes.json'].includes(file)) return text;
  const content = JSON.parse(text);
  for (const rule of content.rules) {
    if (rule.name === name) rule.conditions = change(rule.conditions);
  }
  return JSON.stringify(content);
}

const also =
  (...parts: Condition[]) =>
  (conditions: Condition): Condition =>
    all(conditions, ...parts);

/** Retypes a piece of the conditions, which must be there. */
const retyped =
  (from: string, to: string) =>
  (conditions: Condition): Condition => {
    const text = JSON.stringify(conditions);
    if (!text.includes(from)) throw new Error(`no ${from} in ${text}`);
    return JSON.parse(text.replace(from, to));
  };

/** Gives a question of the training another `askWhen`. */
const asks =
  (question: string, askWhen: Condition): Mistake =>
  (files) => {
    const file = 'questions/training.json';
    const content = JSON.parse(files[file] ?? '');
    for (const one of content.questions) if (one.id === question) one.askWhen = askWhen;
    return { ...files, [file]: JSON.stringify(content) };
  };

const newRule = (outcome: string, conditions: Condition, name = 'new-rule'): Mistake =>
  insert('red-flags.json', ['rules', 0], {
    name,
    conditions,
    event: {
      type: 'outcome',
      params: {
        outcome,
        reason: { nl: 'Laat dit nakijken.', en: 'Have this checked.' },
        rationale: 'a rule to be found out',
        sources: ['expert'],
      },
    },
  });

const guarantee = (subject: string, mistake: Mistake): Hole => ({
  mistake,
  claim: 'guarantee',
  subject,
  find: brokenOutcomeGuarantees,
  falls: (prover) => {
    const broken = prover.source.guarantees.find(({ id }) => id === subject);
    if (broken?.kind !== 'outcome') throw new Error(`${subject} is not about the outcome`);
    return breaks(prover, broken);
  },
});

const nobody = (mistake: Mistake): Hole => ({
  mistake,
  claim: 'some-rule',
  subject: 'never-fallback',
  find: unmetByRules,
  falls: ({ formulas, encoding }) => formulas.not(formulas.or(...encoding.fired.values())),
});

const change = (claim: Claim, subject: string, mistake: Mistake): Hole => ({
  mistake,
  claim,
  subject,
  find: lighterByChange,
  falls: ({ formulas, source, encoding }) => {
    const found = changesIn(formulas, source).find((one) => one.subject === subject);
    if (!found) throw new Error(`${subject} is no change`);
    return formulas.or(...pairsMadeLighter(formulas, source, encoding, found).pairs);
  },
});

/** Every region but the one that is everywhere. */
const local = [
  'neck',
  'upper-back',
  'lower-back',
  'chest-ribs',
  'shoulder',
  'elbow',
  'wrist-hand',
  'hip-groin',
  'thigh',
  'knee',
  'lower-leg',
  'ankle-foot',
];
const elsewhere = (...regions: string[]) => is('region', ...regions);

export const holes: Readonly<Record<string, Hole>> = {
  'an extra part leaves out a rare visitor': guarantee(
    'saddle-plus-112',
    inRule(
      'cauda-saddle-plus',
      also(
        any(
          adultUnder70,
          unlessExertion,
          unlessOver12,
          unlessRecurring,
          unlessUnable,
          most(8),
          elsewhere('lower-back'),
        ),
      ),
    ),
  ),
  'a threshold is off by one in one region': guarantee(
    'fresh-mild-self-care',
    inRule('self-fresh', also(any(most(3), elsewhere(...local)))),
  ),
  'a training is forgotten that matters with one sign in one region': guarantee(
    'pin-bone-point',
    inRule(
      'slow-bone-point',
      retyped(
        JSON.stringify(is('training-type', 'endurance', 'group-classes')),
        JSON.stringify(
          any(
            is('training-type', 'endurance'),
            all(
              is('training-type', 'group-classes'),
              elsewhere('hip-groin', 'knee', 'lower-leg', 'ankle-foot'),
            ),
          ),
        ),
      ),
    ),
  ),
  'an age is forgotten where the injury is rare': guarantee(
    'pin-fragile-limb',
    inRule(
      'limb-fall-fragile',
      also(
        any(
          adultUnder70,
          elsewhere('shoulder', 'elbow', 'wrist-hand', 'knee', 'lower-leg'),
          is('duration', 'under-1-week'),
          unlessRecurring,
          unlessUnable,
          least(1),
        ),
      ),
    ),
  ),
  'a new rule on rare signs asks for too much': guarantee(
    'no-sign-no-urgency',
    newRule(
      'gp-soon',
      all(
        is('region', 'elbow'),
        is('course', 'recurring'),
        contains('sleep-problems', 'waking-early'),
        {
          fact: 'concerns',
          operator: 'hasAtLeast',
          value: { count: 3, of: ['unsure-load', 'fear-movement', 'low-mood'] },
        },
      ),
    ),
  ),
  'a new rule sends for an ambulance without a sign': guarantee(
    'ambulance-needs-a-sign',
    newRule(
      'emergency',
      all(
        contains('chest-signs', 'rash'),
        contains('chest-signs', 'cough-blood'),
        contains('general-signs', 'morning-stiffness'),
        is('age', '70-plus'),
        is('course', 'recurring'),
      ),
    ),
  ),
  'no rule is left for a rare visitor': nobody(
    inRule('self-fading', also(any(most(2), elsewhere(...local)))),
  ),
  'a question is not asked where rules need its answer': nobody(
    asks(
      'guidance',
      any(
        adultUnder70,
        is('reason', 'sleep', 'training'),
        elsewhere(...local.filter((region) => region !== 'wrist-hand'), 'widespread'),
        unlessExertion,
        unlessOver12,
        is('course', 'same', 'worse', 'recurring'),
        is('sleep-hours', 'under-5', '5-6', '6-7', '7-9'),
      ),
    ),
  ),
  'a worse course is no longer meant by a rule': change(
    'guarantee',
    'worse-course',
    inRule(
      'chest-50-week',
      retyped('{"condition":"stuck"}', JSON.stringify(is('course', 'same', 'recurring'))),
    ),
  ),
  'more pain is too much for a rule': change(
    'guarantee',
    'more-pain',
    inRule(
      'trunk-injury-50',
      retyped(JSON.stringify(least(6)), JSON.stringify(all(least(6), most(8)))),
    ),
  ),
  'a fresh worry switches off the only rule': change(
    'adding',
    'add-concerns',
    inRule(
      'arm-radiating-50',
      also(any(some('concerns', 'none', 'unsure-load', 'fear-movement', 'worried'), most(8))),
    ),
  ),
  'the oldest are forgotten by a rule': change(
    'guarantee',
    'older',
    inRule(
      'arm-radiating-50',
      retyped('{"condition":"fifty-plus"}', JSON.stringify(is('age', '50-69'))),
    ),
  ),
};

/** A hole that random visitors do find: else they would prove nothing of the others. */
export const grossHole: Hole = guarantee(
  'leg-saddle-plus-112',
  inRule('leg-cauda-plus', retyped('"numb-weak","cannot-walk"]', '"numb-weak"]')),
);

/** Something that nobody meets. */
export interface DeadEnd {
  mistake: Mistake;
  claim: Claim;
  subject: string;
  /** The other rule, where two are the same. */
  rule?: string;
}

export const deadEnds: Readonly<Record<string, DeadEnd>> = {
  'a question that is asked of nobody': {
    mistake: asks('body-weight', all(is('training-goal', 'muscle-gain'), is('onset', 'gradual'))),
    claim: 'question',
    subject: 'body-weight',
  },
  'a rule that reads what two different visitors are asked': {
    mistake: newRule(
      'gp',
      all(contains('recovery-signs', 'fatigue'), is('limits', 'much')),
      'never',
    ),
    claim: 'rule',
    subject: 'never',
  },
  'advice for an outcome that ends the check before the question': {
    mistake: insert('advice/why-sleep-matters.json', ['rules', 0], {
      name: 'new-advice',
      conditions: all(is('outcome', 'emergency'), is('sleep-hours', 'under-5')),
      event: {
        type: 'advice',
        params: {
          topic: 'pain-science',
          priority: 3,
          title: { nl: 'Slaap genoeg', en: 'Sleep enough' },
          text: { nl: 'Slaap helpt je herstel.', en: 'Sleep helps you recover.' },
          sources: ['expert'],
        },
      },
    }),
    claim: 'advice',
    subject: 'new-advice',
  },
  'a rule that a more serious one always outdoes': {
    mistake: newRule(
      'gp-soon',
      all(contains('chest-signs', 'exertion-chest'), { condition: 'fifty-plus' }),
      'outdone',
    ),
    claim: 'decides',
    subject: 'outdone',
  },
  'a rule that says in other words what another one says': {
    mistake: newRule(
      'gp-today',
      all(
        contains('leg-signs', 'pop-weak'),
        is('region', 'hip-groin', 'thigh', 'knee', 'lower-leg', 'ankle-foot'),
        { condition: 'new' },
        is('duration', 'under-1-week', 'over-12-weeks'),
      ),
      'same',
    ),
    claim: 'apart',
    subject: 'same',
    rule: 'leg-pop-fresh',
  },
};
