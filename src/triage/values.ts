import type { Answers } from '../pack/answers.ts';
import type { Pack } from '../pack/pack.ts';
import { fillIn } from '../pack/placeholders.ts';
import { rounded } from '../pack/rounded.ts';

/**
 * A text with its placeholders filled in from the answers; undefined when an answer it needs is
 * missing, since a text with a hole must not be shown.
 */
export function fillInFrom(pack: Pack, answers: Answers, text: string): string | undefined {
  return fillIn(text, (id) => inWords(pack.values, answers, id));
}

function inWords(values: Pack['values'], answers: Answers, id: string): string | undefined {
  const value = values[id];
  if (value && 'words' in value) {
    const answer = String(answers[value.from]);
    return Object.hasOwn(value.words, answer) ? value.words[answer] : undefined;
  }
  if (value && 'word' in value) {
    const [from, to] = [value.from, value.to].map((end) => numberOf(values, answers, end));
    if (from === undefined || to === undefined) return undefined;
    return from === to ? String(from) : `${from} ${value.word} ${to}`;
  }
  const number = numberOf(values, answers, id);
  return number === undefined ? undefined : String(number);
}

/** @param id of a question that is answered with a number, or of a value. */
function numberOf(values: Pack['values'], answers: Answers, id: string): number | undefined {
  const value = values[id];
  if (!value) {
    const answer = answers[id];
    return typeof answer === 'number' ? answer : undefined;
  }
  if ('words' in value || 'word' in value) return undefined;
  const from = numberOf(values, answers, value.from);
  if (from === undefined) return undefined;
  if ('steps' in value) return value.steps.find(({ upTo = Infinity }) => from <= upTo)?.value;
  const operand = (given: number | string | undefined) =>
    typeof given === 'string' ? numberOf(values, answers, given) : (given ?? 1);
  const times = operand(value.times);
  const dividedBy = operand(value.dividedBy);
  if (times === undefined || dividedBy === undefined) return undefined;
  const number = rounded((from * times) / dividedBy, value);
  return Number.isFinite(number) ? number : undefined;
}
