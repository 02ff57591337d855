import { changesIn } from '../../src/proof/changes.ts';
import type { Claim, Failure } from '../../src/proof/failure.ts';
import type { Formula } from '../../src/proof/formula.ts';
import { lighterByChange, pairsMadeLighter } from '../../src/proof/never-lighter.ts';
import {
  breaks,
  brokenOutcomeGuarantees,
  unmetByRules,
} from '../../src/proof/outcome-guarantees.ts';
import type { Prover } from '../../src/proof/prover.ts';
import type { Mistake } from '../support/spoilt-pack.ts';
import {
  adultUnder70,
  all,
  also,
  any,
  asks,
  contains,
  elsewhere,
  inRule,
  is,
  least,
  local,
  most,
  newRule,
  retyped,
  some,
  unlessExertion,
  unlessOver12,
  unlessRecurring,
  unlessUnable,
} from './mistakes.ts';

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
