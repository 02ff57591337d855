import type { Answer, Answers } from '../../pack/answers.ts';
import type { Language } from '../../pack/language.ts';
import type { PackSource } from '../../pack/pack-source.ts';
import type { QuestionSource } from '../../pack/question.schema.ts';
import type { Text } from '../../pack/text.schema.ts';
import { questionsById } from './compared.ts';

/** Answers as a clinician reads them, without what says that there is no sign. */
export function answerWords(source: PackSource, answers: Answers, language: Language): string {
  const questions = questionsById(source);
  return Object.entries(answers)
    .flatMap(([id, answer]) => {
      const question = questions.get(id);
      const words = question && wordsFor(question, answer, language);
      return question && words
        ? [`${inWords(question.label ?? question.text, language)}: ${words}`]
        : [];
    })
    .join('; ');
}

function wordsFor(question: QuestionSource, answer: Answer, language: Language): string {
  if (!('options' in question)) return answer === null ? '' : String(answer);
  const given: readonly unknown[] = [answer].flat();
  return question.options
    .filter(({ id, exclusive }) => given.includes(id) && !exclusive)
    .map(({ text }) => inWords(text, language))
    .join(', ');
}

/** In another language where there is none in this one. */
const inWords = (text: Text, language: Language): string =>
  text[language] ?? Object.values(text)[0] ?? '';
