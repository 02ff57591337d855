import type { Answer } from '../pack/answers.ts';
import type { Question } from '../pack/pack.ts';
import type { TextKey } from '../text/say.ts';

/** What a form holds: an answer, or what is wrong with it. */
export type Reading = { answer: Answer } | Missing;

export interface Missing {
  error: TextKey;
  values?: Record<string, number>;
}

/** Reads the form at the moment of asking, so that a choice counts even before it has been painted. */
export function readAnswer(question: Question, form: HTMLFormElement): Reading {
  const given = new FormData(form).getAll(question.id).map(String);
  switch (question.type) {
    case 'single':
      if (given[0] !== undefined) return { answer: given[0] };
      return { error: question.picture === 'body' ? 'error.region' : 'error.single' };
    case 'multi':
      return given.length > 0 ? { answer: given } : { error: 'error.multi' };
    case 'scale':
      return given[0] !== undefined ? { answer: Number(given[0]) } : { error: 'error.scale' };
    case 'number': {
      const { min, max } = question;
      const typed = (given[0] ?? '').trim().replace(',', '.');
      if (typed === '' && question.optional) return { answer: null };
      const value = /^\d+(\.\d+)?$/.test(typed) ? Math.round(Number(typed)) : Number.NaN;
      return value >= min && value <= max
        ? { answer: value }
        : { error: 'error.number', values: { min, max } };
    }
  }
}
