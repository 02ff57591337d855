import type { Answer } from '../../pack/answers.ts';
import type { AnswerShares } from '../../pack/population.schema.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';

/** A number from 0 up to 1, which it never is. */
export type Random = () => number;

/** How often an answer is assumed to occur that the population does not name. */
const rare = 0.01;

/** Draws an answer to a question, by how often each is assumed to occur. */
export function drawAnswer(
  question: QuestionSource,
  shares: AnswerShares | undefined,
  random: Random,
): Answer {
  if (question.type === 'single') {
    const named = shares && 'weights' in shares ? new Map(Object.entries(shares.weights)) : null;
    const unnamed = named ? rare * sumOf([...named.values()]) : 1;
    return pick(question.options, ({ id }) => named?.get(id) ?? unnamed, random).id;
  }
  if (question.type === 'multi') {
    const named = new Map(Object.entries(shares && 'chances' in shares ? shares.chances : {}));
    const ticked = question.options.filter(
      ({ id, exclusive }) => !exclusive && random() < (named.get(id) ?? rare),
    );
    const none = question.options.filter(({ exclusive }) => exclusive);
    return (ticked[0] ? ticked : none).map(({ id }) => id);
  }
  const all = { ranges: [{ from: question.min, to: question.max, weight: 1 }] };
  const { ranges, skipped = 0 } = shares && 'ranges' in shares ? shares : { ...all };
  if (random() < skipped) return null;
  const { from, to } = pick(ranges, ({ weight }) => weight, random);
  return from + Math.floor(random() * (to - from + 1));
}

function pick<T>(items: readonly T[], weightOf: (item: T) => number, random: Random): T {
  let left = random() * sumOf(items.map(weightOf));
  const picked = items.find((item) => {
    left -= weightOf(item);
    return left < 0;
  });
  // Rounding may leave a little at the end; what never occurs must not be picked for it.
  return picked ?? (items.findLast((item) => weightOf(item) > 0) as T);
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);
