import { loadPack } from '../src/authoring/files/load-pack.ts';
import type { Answers } from '../src/pack/answers.ts';
import { forVisitors } from '../src/pack/for-visitors.ts';
import { localise } from '../src/pack/localise.ts';
import { questionsOf } from '../src/pack/questions.ts';
import type { Formula } from '../src/proof/formula.ts';
import { Prover } from '../src/proof/prover.ts';
import { assessBoth, moreSerious } from '../src/triage/assess-both.ts';

/** A visitor who answers this, in the order in which it is asked, and hears this outcome. */
export interface Walk {
  answers: Answers;
  outcome: string;
}

export interface Visitors {
  /** Between them they are asked every question that can be asked, and hear every outcome that can be heard. */
  walks: Walk[];
  /** What the first of them answers about a second complaint, and the outcome of both together. */
  second: Walk;
}

/** Few visitors who between them see every screen, found by Z3 and not written by hand. */
export async function findVisitors(): Promise<Visitors> {
  const source = await loadPack();
  const prover = await Prover.of(source);
  try {
    const walks = await walksToEverything(prover);
    const first = walks[0]?.answers ?? {};
    const second = await secondComplaint(prover, first);
    const pack = localise(forVisitors(source), 'nl');
    const { other, ...own } = await assessBoth(pack, { ...first, ...second }, first);
    const [lead] = moreSerious(pack, own, other ?? own);
    return { walks, second: { answers: second, outcome: lead.outcome.id } };
  } finally {
    prover.stop();
  }
}

/** For each outcome the visitor who is asked most of what nobody before was asked; then who is asked the rest. */
async function walksToEverything(prover: Prover): Promise<Walk[]> {
  const { source, formulas, encoding, solver } = prover;
  const askedOf = (id: string) => encoding.questions.get(id)?.asked ?? formulas.false;
  const walks: Walk[] = [];
  let open = questionsOf(source).map(({ id }) => id);
  const meets = async (formula: Formula): Promise<boolean> => {
    const found = await solver.fewest(formula, [open.map((id) => formulas.not(askedOf(id)))]);
    if (!found) return false;
    const { answers, outcome } = await prover.example(found);
    walks.push({ answers, outcome });
    open = open.filter((id) => !Object.hasOwn(answers, id));
    return true;
  };
  for (const { id } of source.outcomes) await meets(encoding.hears(id));
  while (open.length > 0 && (await meets(formulas.or(...open.map(askedOf)))));
  return walks;
}

/** A complaint elsewhere and for another reason, of a visitor who is as old, that is no emergency. */
async function secondComplaint(prover: Prover, first: Answers): Promise<Answers> {
  const { source, formulas, encoding } = prover;
  const questions = source.topics[0]?.questions ?? [];
  const same = questions.flatMap(({ id, lasting }) => {
    const answer = first[id];
    return lasting && typeof answer === 'string'
      ? [encoding.questions.get(id)?.chosen(answer) ?? formulas.false]
      : [];
  });
  const calm = source.outcomes.filter(({ ends }) => !ends).at(-1);
  const found = await prover.smallest(formulas.and(encoding.hears(calm?.id ?? ''), ...same));
  const answers: Answers = found ? (await prover.example(found)).answers : {};
  return Object.fromEntries(
    questions.flatMap(({ id }) => (Object.hasOwn(answers, id) ? [[id, answers[id] ?? null]] : [])),
  );
}
