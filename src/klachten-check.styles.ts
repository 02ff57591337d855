import { answers } from './styles/answers.styles.ts';
import { base } from './styles/base.styles.ts';
import { bodyMap } from './styles/body-map.styles.ts';
import { buttons } from './styles/buttons.styles.ts';
import { question } from './styles/question.styles.ts';
import { shell } from './styles/shell.styles.ts';
import { tokens } from './styles/tokens.styles.ts';

export const styles = [tokens, shell, base, buttons, question, answers, bodyMap];
