import { questionsOf } from '../pack/questions.ts';
import type { Claim, Failure } from './failure.ts';
import { type Formula, truthIn } from './formula.ts';
import type { Prover } from './prover.ts';

/** Something that must happen to some visitor. */
interface Goal {
  claim: Claim;
  subject: string;
  formula: Formula;
}

/** Tells what is true of one visitor, by whom something was shown to happen. */
export type Witness = (formula: Formula) => boolean;

/** What no visitor ever meets, hears, chooses or is asked; and the visitors by whom the rest was shown. */
export async function unreachable(
  prover: Prover,
): Promise<{ failures: Failure[]; witnesses: Witness[] }> {
  const { cases } = prover.source;
  const witnesses = cases.map(({ answers }) => truthIn(prover.encoding.variablesOf(answers)));
  const failures: Failure[] = [];
  let open = goalsOf(prover).filter(({ formula }) => !witnesses.some((isTrue) => isTrue(formula)));
  for (let [goal, ...others] = open; goal; [goal, ...others] = open) {
    const found = await prover.find(goal.formula);
    if (found) {
      const isTrue = truthIn(found);
      witnesses.push(isTrue);
      open = others.filter(({ formula }) => !isTrue(formula));
    } else {
      failures.push({ claim: goal.claim, subject: goal.subject });
      open = others;
    }
  }
  return { failures: withoutConsequences(failures), witnesses };
}

/**
 * Pairs of rules that fire for the very same visitors.
 *
 * @param witnesses visitors who between them meet every rule that can be met, and tell most rules apart, so
 *   that few pairs are left to the solver.
 */
export async function alwaysTogether(
  { formulas, encoding, find }: Pick<Prover, 'formulas' | 'encoding' | 'find'>,
  witnesses: readonly Witness[],
): Promise<Failure[]> {
  const failures: Failure[] = [];
  // A list goes on with what is added to it on the way.
  const groups = alikeFor(witnesses, [...encoding.fired]);
  for (const [first, ...others] of groups) {
    if (!first) continue;
    const apart: typeof others = [];
    for (const other of others) {
      if (await find(formulas.differs(first[1], other[1]))) apart.push(other);
      else failures.push({ claim: 'apart', subject: first[0], rule: other[0] });
    }
    groups.push(apart);
  }
  return failures;
}

type NamedFormula = [name: string, formula: Formula];

/** The rules in groups that no witness tells apart; those that no witness meets are told as dead already. */
function alikeFor(witnesses: readonly Witness[], rules: readonly NamedFormula[]): NamedFormula[][] {
  const groups = new Map<string, NamedFormula[]>();
  for (const rule of rules) {
    if (!witnesses.some((isTrue) => isTrue(rule[1]))) continue;
    const signature = witnesses.map((isTrue) => (isTrue(rule[1]) ? 1 : 0)).join('');
    groups.set(signature, [...(groups.get(signature) ?? []), rule]);
  }
  return [...groups.values()];
}

function goalsOf({ source, formulas, encoding, rankOf }: Prover): Goal[] {
  const goals: Goal[] = [];
  const add = (claim: Claim, subject: string, formula: Formula) =>
    goals.push({ claim, subject, formula });
  for (const question of questionsOf(source)) {
    const answer = encoding.questions.get(question.id);
    if (!answer) continue;
    add('question', question.id, answer.asked);
    const options = 'options' in question ? question.options : [];
    for (const { id } of options) add('option', `${question.id}/${id}`, answer.chosen(id));
  }
  for (const { id } of source.outcomes) add('outcome', id, encoding.hears(id));
  for (const { name, event } of source.rules) {
    const fires = encoding.fired.get(name) ?? formulas.false;
    const isOutdone = encoding.atLeast(rankOf(event.params.outcome) + 1);
    add('rule', name, fires);
    add('decides', name, formulas.and(fires, formulas.not(isOutdone)));
  }
  for (const { name, conditions } of source.advice) add('advice', name, encoding.holds(conditions));
  for (const { name, conditions } of source.plans.programmes) {
    add('plan', name, encoding.holds(conditions));
  }
  let earlier = formulas.false;
  for (const { name, conditions } of source.plans.weeks) {
    // Only the first week whose conditions hold is shown.
    const holds = encoding.holds(conditions);
    add('plan', name, formulas.and(holds, formulas.not(earlier)));
    earlier = formulas.or(earlier, holds);
  }
  return goals;
}

/** Of what can't be only because something else can't: an answer to a question that no one is asked. */
function withoutConsequences(failures: readonly Failure[]): Failure[] {
  const failed = new Set(failures.map(({ claim, subject }) => `${claim} ${subject}`));
  return failures.filter(({ claim, subject }) => {
    if (claim === 'option') return !failed.has(`question ${subject.split('/')[0]}`);
    return claim !== 'decides' || !failed.has(`rule ${subject}`);
  });
}
