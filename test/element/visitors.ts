import arm from '../../rules/cases/arm.json' with { type: 'json' };
import back from '../../rules/cases/back.json' with { type: 'json' };
import knee from '../../rules/cases/knee.json' with { type: 'json' };
import leg from '../../rules/cases/lower-leg-and-foot.json' with { type: 'json' };
import signs from '../../rules/cases/signs-now.json' with { type: 'json' };
import sleep from '../../rules/cases/sleep.json' with { type: 'json' };
import training from '../../rules/cases/training.json' with { type: 'json' };
import type { Answers } from '../../src/pack/answers.ts';

interface Example {
  id: string;
  answers: Answers;
  outcome: string;
}

const files = [arm, back, knee, leg, signs, sleep, training] as unknown as { cases: Example[] }[];
const examples = files.flatMap(({ cases }) => cases);

/** The answers of an example visitor of the rules, and the outcome that was written down. */
export function example(id: string): Example {
  const found = examples.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no example visitor ${id}`);
  return found;
}

/** One example visitor for each outcome, from light to serious. */
export const oneForEachOutcome = [
  'sleep-exams',
  'shoulder-unsure-online',
  'knee-wakes-two-months',
  'sleep-a-year',
  'foot-red',
  'cola-urine',
  'pressure-shoulder',
];
