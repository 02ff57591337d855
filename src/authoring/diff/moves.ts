import type { Answers } from '../../pack/answers.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { Decisive, Encoding } from '../../proof/encode.ts';
import { type Assignment, type Formula, truthIn } from '../../proof/formula.ts';
import { answersIn, smallestVisitor } from '../../proof/smallest-visitor.ts';
import type { Z3Solver } from '../../proof/z3.ts';
import { seriousnessOf } from '../../triage/assessment.ts';
import type { Compared } from './compared.ts';

/** Where a move leads; `unranked` when the packs do not say as one which is lighter. */
export type Direction = 'lighter' | 'unranked' | 'more-serious';

/** What a rule asks for of one visitor, before and after; null where it is not true or not there. */
export interface RuleChange {
  rule: string;
  before: string | null;
  after: string | null;
}

/** Visitors who hear another outcome than before. */
export interface Move {
  from: string;
  to: string;
  direction: Direction;
  /** The plainest of them: what is asked and answered, before and after. */
  visitor: { before: Answers; after: Answers };
  rules: RuleChange[];
  /** True of all of them. */
  whoever: Formula;
}

/**
 * Every move from one outcome to another that any visitor makes, the lighter first. It is decided for
 * all visitors, not looked for among some.
 */
export async function movesBetween(compared: Compared, solver: Z3Solver): Promise<Move[]> {
  const { formulas, source, encoding, visitors } = compared;
  const both = sideBySide(compared);
  solver.assume(visitors);
  const moves: Move[] = [];
  // Who hears this is the same formula in both packs, so nobody moves to it or from it.
  const isMoved = ({ id }: { id: string }) => encoding.old.hears(id) !== encoding.new.hears(id);
  for (const { id: from } of source.old.outcomes.filter(isMoved)) {
    for (const { id: to } of source.new.outcomes.filter(isMoved)) {
      if (from === to) continue;
      const whoever = formulas.and(visitors, encoding.old.hears(from), encoding.new.hears(to));
      if (whoever === formulas.false) continue;
      const visitor = await smallestVisitor(solver, formulas, both.pack, both.encoding, whoever);
      if (visitor) moves.push(moveOf(compared, { from, to, whoever }, visitor));
    }
  }
  const order: Direction[] = ['lighter', 'unranked', 'more-serious'];
  return moves.sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction));
}

function moveOf(
  compared: Compared,
  { from, to, whoever }: Pick<Move, 'from' | 'to' | 'whoever'>,
  visitor: Assignment,
): Move {
  const { source, encoding } = compared;
  const changes = ruleChanges(compared, visitor);
  const direction = directionOf(source, from, to);
  // What asks for the outcome made the move; what else is otherwise may just follow from its end.
  const decisive = changes.filter(
    ({ before, after }) =>
      (direction !== 'lighter' && after === to) ||
      (direction !== 'more-serious' && before === from),
  );
  return {
    from,
    to,
    whoever,
    direction,
    visitor: {
      before: answersIn(encoding.old, visitor),
      after: answersIn(encoding.new, visitor),
    },
    rules: decisive.length > 0 ? decisive : changes,
  };
}

function ruleChanges({ formulas, source, encoding }: Compared, visitor: Assignment): RuleChange[] {
  const isTrue = truthIn(visitor);
  const asked = (pack: PackSource, { fired }: Encoding) =>
    new Map(
      pack.rules
        .filter(({ name }) => isTrue(fired.get(name) ?? formulas.false))
        .map(({ name, event }) => [name, event.params.outcome]),
    );
  const before = asked(source.old, encoding.old);
  const after = asked(source.new, encoding.new);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((rule) => ({ rule, before: before.get(rule) ?? null, after: after.get(rule) ?? null }))
    .filter((change) => change.before !== change.after);
}

/** By the packs that know both outcomes; where their orders contradict each other nothing can be said. */
function directionOf({ old, new: after }: Compared['source'], from: string, to: string): Direction {
  const directions = [old, after].flatMap((pack): Direction[] => {
    const [was, is] = [seriousnessOf(pack, from), seriousnessOf(pack, to)];
    if (was < 0 || is < 0) return [];
    return [is < was ? 'lighter' : 'more-serious'];
  });
  const [direction = 'unranked', ...others] = new Set(directions);
  return others.length > 0 ? 'unranked' : direction;
}

/** Both packs as one, so that the plainest visitor has few signs in either. */
function sideBySide({ formulas, source, encoding }: Compared): {
  pack: Decisive;
  encoding: Encoding;
} {
  const questions = new Map(encoding.new.questions);
  const renamed = source.old.topics.map((topic) => ({
    ...topic,
    questions: topic.questions.map((question) => ({ ...question, id: `old ${question.id}` })),
  }));
  for (const [id, answer] of encoding.old.questions) questions.set(`old ${id}`, answer);
  return {
    pack: { ...source.new, topics: [...source.new.topics, ...renamed] },
    encoding: { ...encoding.new, visitors: formulas.true, questions },
  };
}
