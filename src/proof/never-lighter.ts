import type { PackSource } from '../pack/pack-source.ts';
import type { QuestionSource } from '../pack/question.schema.ts';
import { questionsOf } from '../pack/questions.ts';
import { type Answered, signsOf } from './answered.ts';
import { type Encoding, encode } from './encode.ts';
import type { Claim, Failure } from './failure.ts';
import type { Formula, Formulas } from './formula.ts';
import type { Prover } from './prover.ts';

/** A change of the answer to one question that must not make the outcome lighter. */
interface Change {
  claim: Claim;
  subject: string;
  question: string;
  /** Each step of it: how the answer is before and after. */
  steps(before: Answered, after: Answered): Formula[];
}

/**
 * The changes that make the outcome lighter for some visitor: one more sign, for every sign of every
 * question that has signs, and what the guarantees say of higher numbers and of other answers.
 *
 * A second visitor shares every answer with the first but the one to that question; questions that
 * become asked are answered in any way.
 */
export async function lighterByChange(prover: Prover): Promise<Failure[]> {
  const failures: Failure[] = [];
  for (const change of changesIn(prover.formulas, prover.source)) {
    failures.push(...(await lighterBy(prover, change)));
  }
  return failures;
}

/** Every change that must not make the outcome lighter. */
export function changesIn(formulas: Formulas, source: PackSource): Change[] {
  const { guarantees } = source;
  const questions = questionsOf(source);
  const signs = questions.flatMap((question) => {
    if (question.type !== 'multi') return [];
    const named = guarantees.find(
      (guarantee) => guarantee.kind === 'adding' && guarantee.question === question.id,
    );
    const steps = (before: Answered, after: Answered) => addings(formulas, question, before, after);
    return [
      { claim: 'adding' as const, subject: named?.id ?? question.id, question: question.id, steps },
    ];
  });
  const promised = guarantees.flatMap((guarantee): Change[] => {
    const own = { claim: 'guarantee' as const, subject: guarantee.id };
    if (guarantee.kind === 'raising') {
      const asked = questions.find(({ id }) => id === guarantee.question);
      const steps = (before: Answered, after: Answered) => raisings(formulas, asked, before, after);
      return [{ ...own, question: guarantee.question, steps }];
    }
    if (guarantee.kind !== 'moving') return [];
    const { along, question } = guarantee;
    const steps = (before: Answered, after: Answered) =>
      along
        .slice(1)
        .map((to, at) => formulas.and(before.chosen(along[at] ?? ''), after.chosen(to)));
    return [{ ...own, question, steps }];
  });
  return [...signs, ...promised];
}

/** Of a pair of visitors between whom a change makes the outcome lighter, step by step. */
export function pairsMadeLighter(
  formulas: Formulas,
  source: PackSource,
  before: Encoding,
  { question, steps }: Change,
): { after: Encoding; pairs: Formula[] } {
  const after = encode(formulas, source, { naming: (id) => (id === question ? `${id}′` : id) });
  const [one, other] = [before, after].map(({ questions }) => questions.get(question));
  const lighter = isLighter(formulas, source, before, after);
  const changed = one && other ? steps(one, other) : [];
  return {
    after,
    pairs: changed.map((step) => formulas.and(after.visitors, step, lighter)),
  };
}

/** Whether the second visitor hears something lighter than the first. */
export const isLighter = (
  formulas: Formulas,
  { outcomes }: PackSource,
  before: Encoding,
  after: Encoding,
): Formula =>
  formulas.or(
    ...outcomes.map((_, rank) =>
      formulas.and(before.atLeast(rank), formulas.not(after.atLeast(rank))),
    ),
  );

async function lighterBy(prover: Prover, change: Change): Promise<Failure[]> {
  const { formulas, source, encoding } = prover;
  const { claim, subject } = change;
  const { after, pairs } = pairsMadeLighter(formulas, source, encoding, change);
  if (!(await prover.find(formulas.or(...pairs)))) return [];
  const failing: Formula[] = [];
  for (const pair of pairs) if (await prover.find(pair)) failing.push(pair);
  const found = failing[0] && (await prover.smallest(failing[0]));
  if (!found) return [];
  const [example, next] = [await prover.example(found), await prover.example(found, after)];
  return [{ claim, subject, example, after: next, others: failing.length - 1 }];
}

/** One sign more; the others stay as they are. */
function addings(
  formulas: Formulas,
  question: Extract<QuestionSource, { options: unknown }>,
  before: Answered,
  after: Answered,
): Formula[] {
  const ids = signsOf(question).map(({ id }) => id);
  const isSame = (id: string) =>
    formulas.not(formulas.differs(before.chosen(id), after.chosen(id)));
  return ids.map((added) =>
    formulas.and(
      before.asked,
      formulas.not(before.chosen(added)),
      after.chosen(added),
      ...ids.filter((id) => id !== added).map(isSame),
    ),
  );
}

/** One more, wherever on the scale. */
function raisings(
  formulas: Formulas,
  question: QuestionSource | undefined,
  before: Answered,
  after: Answered,
): Formula[] {
  if (!question || 'options' in question) return [];
  const { min, max } = question;
  const is = (answer: Answered, value: number) =>
    formulas.and(answer.least(value), formulas.not(answer.least(value + 1)));
  return Array.from({ length: max - min }, (_, step) =>
    formulas.and(is(before, min + step), is(after, min + step + 1)),
  );
}
