import type { PackSource } from '../../pack/pack-source.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Naming } from '../../proof/answered.ts';
import { type Encoding, encode } from '../../proof/encode.ts';
import { type Formula, Formulas } from '../../proof/formula.ts';

export type Which = 'old' | 'new';

/** What only one pack knows, and what that means for the visitors who are compared. */
export type Unshared =
  /** Answered freely in the pack that has it, or that has it in this form. */
  | { kind: 'question'; question: string; only: Which | 'both' }
  /** Ticked freely in the pack that has it; for the other the visitor does not have it. */
  | { kind: 'sign'; question: string; answer: string; only: Which }
  /** Who would choose this answer is not compared. */
  | { kind: 'answer'; question: string; answer: string; only: Which }
  /** Who would answer with a number outside this range is not compared. */
  | { kind: 'range'; question: string; from: number; to: number };

/** Two packs side by side, as formulas over the same visitors. */
export interface Compared {
  formulas: Formulas;
  source: Readonly<Record<Which, PackSource>>;
  encoding: Readonly<Record<Which, Encoding>>;
  naming: Readonly<Record<Which, Naming>>;
  /** True of the visitors who can be compared. */
  visitors: Formula;
  unshared: Unshared[];
}

/** Questions with the same id are one question where they have an answer in common. */
export function compare(before: PackSource, after: PackSource): Compared {
  const formulas = new Formulas();
  const asked = { old: questionsById(before), new: questionsById(after) };
  const isShared = (id: string) => haveInCommon(asked.old.get(id), asked.new.get(id));
  const naming = {
    old: (id: string) => (isShared(id) ? id : `old ${id}`),
    new: (id: string) => (isShared(id) ? id : `new ${id}`),
  };
  const encoding = {
    old: encode(formulas, before, { naming: naming.old }),
    new: encode(formulas, after, { naming: naming.new }),
  };
  const ids = [...new Set([...asked.new.keys(), ...asked.old.keys()])];
  const unshared = ids.flatMap((id) => unsharedIn(asked.old.get(id), asked.new.get(id)));
  const limits = unshared.map((item) => limitOf(formulas, encoding, item));
  return {
    formulas,
    source: { old: before, new: after },
    encoding,
    naming,
    visitors: formulas.and(encoding.old.visitors, encoding.new.visitors, ...limits),
    unshared,
  };
}

/** Every question of a pack by its id. */
export const questionsById = (source: PackSource): ReadonlyMap<string, QuestionSource> =>
  new Map(questionsOf(source).map((question) => [question.id, question]));

/** Whether one answer can be meant for both questions. */
function haveInCommon(one: QuestionSource | undefined, other: QuestionSource | undefined): boolean {
  if (!one || !other) return false;
  if (!('options' in one) && !('options' in other))
    return one.min <= other.max && other.min <= one.max;
  if (!('options' in one) || !('options' in other) || one.type !== other.type) return false;
  return one.type === 'multi' || one.options.some(({ id }) => optionIds(other).includes(id));
}

function unsharedIn(
  before: QuestionSource | undefined,
  after: QuestionSource | undefined,
): Unshared[] {
  const question = (after ?? before)?.id ?? '';
  if (!before || !after) return [{ kind: 'question', question, only: before ? 'old' : 'new' }];
  if (!haveInCommon(before, after)) return [{ kind: 'question', question, only: 'both' }];
  if ('options' in before && 'options' in after) {
    const kind = before.type === 'multi' ? 'sign' : 'answer';
    const missing = (from: QuestionSource, other: QuestionSource, only: Which): Unshared[] =>
      signIds(from)
        .filter((id) => !optionIds(other).includes(id))
        .map((answer) => ({ kind, question, answer, only }));
    return [...missing(before, after, 'old'), ...missing(after, before, 'new')];
  }
  if ('options' in before || 'options' in after) return [];
  const from = Math.max(before.min, after.min);
  const to = Math.min(before.max, after.max);
  const isSame = before.min === after.min && before.max === after.max;
  return isSame ? [] : [{ kind: 'range', question, from, to }];
}

/** What must hold so that an answer means the same to both packs. */
function limitOf(formulas: Formulas, encoding: Compared['encoding'], item: Unshared): Formula {
  if (item.kind === 'answer') {
    const chosen = encoding[item.only].questions.get(item.question)?.chosen(item.answer);
    return formulas.not(chosen ?? formulas.false);
  }
  if (item.kind !== 'range') return formulas.true;
  return formulas.and(
    ...[encoding.old, encoding.new].map(({ questions }) => {
      const answer = questions.get(item.question);
      if (!answer) return formulas.true;
      const isWithin = formulas.and(
        answer.least(item.from),
        formulas.not(answer.least(item.to + 1)),
      );
      return formulas.implies(answer.given, isWithin);
    }),
  );
}

const optionIds = (question: QuestionSource): string[] =>
  'options' in question ? question.options.map(({ id }) => id) : [];

/** Without "none of these", which is no answer of its own: it says that there is no sign. */
const signIds = (question: QuestionSource): string[] =>
  'options' in question
    ? question.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id)
    : [];
