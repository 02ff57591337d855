import { note } from './styles/note.styles.ts';
import { outcome } from './styles/outcome.styles.ts';
import { pictures } from './styles/pictures.styles.ts';
import { plan } from './styles/plan.styles.ts';
import { result } from './styles/result.styles.ts';

/** The looks of the result page, which come with it. */
export const resultStyles = [outcome, result, note, pictures, plan];
