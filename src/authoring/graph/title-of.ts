import type { QuestionSource } from '../../pack/question.schema.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';

/** A question with its name before it, since several ask `Heb je ook:`. */
export function titleOf({ label, text }: QuestionSource, words: Vocabulary): string {
  return label ? `${words.text(label)}: ${words.text(text)}` : words.text(text);
}
