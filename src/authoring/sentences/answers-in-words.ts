import type { Answer, Answers } from '../../pack/answers.ts';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import { questionsOf } from '../../pack/questions.ts';
import type { Vocabulary } from './vocabulary.ts';

const words: Readonly<Record<Language, { nowhere: string; elsewhere: string }>> = {
  nl: { nowhere: 'nergens een klacht', elsewhere: 'verder geen klachten' },
  en: { nowhere: 'no sign anywhere', elsewhere: 'no other signs' },
};

/** A visitor in the words of the pack: every answer but "none of these", which is said once. */
export function answersInWords(vocabulary: Vocabulary, answers: Answers): string {
  const say = words[vocabulary.language];
  const given = Object.entries(answers).filter(([, answer]) => answer !== null);
  const told = tellingAnswers(vocabulary.source, answers);
  const isAnySign = told.some(([, answer]) => Array.isArray(answer));
  const rest = given.length > told.length ? [isAnySign ? say.elsewhere : say.nowhere] : [];
  return [...eachInWords(vocabulary, told), ...rest].join('; ');
}

/** Some answers of a visitor; of "none of these" nothing is said. */
export const someInWords = (vocabulary: Vocabulary, answers: Answers): string =>
  eachInWords(vocabulary, tellingAnswers(vocabulary.source, answers)).join('; ');

const eachInWords = (vocabulary: Vocabulary, answers: readonly [string, Answer][]): string[] =>
  answers.map(([id, answer]) => `${vocabulary.question(id)} ${vocabulary.given(id, answer) ?? ''}`);

/** The answers that are there, without "none of these". */
function tellingAnswers(source: PackSource, answers: Answers): [string, Answer][] {
  const none = new Map(
    questionsOf(source).map((question) => [
      question.id,
      'options' in question ? question.options.find(({ exclusive }) => exclusive)?.id : undefined,
    ]),
  );
  const isNone = (id: string, answer: Answer) =>
    Array.isArray(answer) && answer[0] === none.get(id);
  return Object.entries(answers).filter(([id, answer]) => answer !== null && !isNone(id, answer));
}
