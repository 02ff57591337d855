import type { Claim } from '../../src/proof/failure.ts';
import { insert, type Mistake } from '../support/spoilt-pack.ts';
import { all, asks, contains, is, newRule } from './mistakes.ts';

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
