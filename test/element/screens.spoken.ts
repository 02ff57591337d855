import type { Question } from '../../src/pack/pack.ts';

/** How a screen reader says the answers of a question: role, name, state and, of radio buttons, the place. */
export function optionsAsSaid(question: Question): string[] {
  switch (question.type) {
    case 'number':
      return [`textbox, ${question.text}, ${question.help} ${question.unit}, not invalid`];
    case 'scale': {
      const { min, max, minLabel, maxLabel } = question;
      const numbers = Array.from({ length: max - min + 1 }, (_, index) => min + index);
      const meaning = (n: number) => (n === min ? minLabel : n === max ? maxLabel : undefined);
      return asRadios(numbers.map((n) => (meaning(n) ? `${n}: ${meaning(n)}` : String(n))));
    }
    case 'single':
      return asRadios(question.options.map(nameOf));
    case 'multi':
      return question.options.map((option) => `checkbox, ${nameOf(option)}, not checked`);
  }
}

const asRadios = (names: readonly string[]): string[] =>
  names.map(
    (name, at) => `radio, ${name}, not checked, position ${at + 1}, set size ${names.length}`,
  );

const nameOf = ({ text, help }: { text: string; help?: string | undefined }): string =>
  help ? `${text} ${help}` : text;

/** What nobody can answer; null where going on without an answer is wrong already. */
export function wrongAnswerTo(question: Question): string | null {
  return question.type === 'number' ? String(question.max + 1) : null;
}

/** The text as a part of a regular expression. */
export const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
