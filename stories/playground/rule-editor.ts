import { json } from '@codemirror/lang-json';
import { bracketMatching, HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import { type Diagnostic, lintGutter, setDiagnostics } from '@codemirror/lint';
import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state';
import { EditorView, lineNumbers } from '@codemirror/view';
import { tags } from '@lezer/highlight';
import { minimalSetup } from 'codemirror';
import type { Problem } from '../../src/pack/problem.ts';

const colours = syntaxHighlighting(
  HighlightStyle.define([
    { tag: tags.propertyName, color: 'var(--_key)' },
    { tag: tags.string, color: 'var(--_string)' },
    { tag: [tags.number, tags.bool, tags.null], color: 'var(--_value)' },
  ]),
);

/** Tells what the playground puts into the field from what the author types. */
const given = Annotation.define<boolean>();

/** The JSON of one rule, with the line numbers that it has in its file. */
export class RuleEditor {
  readonly #view: EditorView;
  readonly #numbers = new Compartment();
  #line = 1;

  /** @param onEdit what was typed; Tab leaves the field, as everywhere on a page. */
  constructor(parent: Element, label: string, onEdit: (text: string) => void) {
    this.#view = new EditorView({
      parent,
      extensions: [
        minimalSetup,
        json(),
        colours,
        bracketMatching(),
        lintGutter(),
        this.#numbers.of(numbersFrom(1)),
        EditorView.lineWrapping,
        EditorState.tabSize.of(2),
        EditorView.contentAttributes.of({ 'aria-label': label }),
        EditorView.updateListener.of(({ docChanged, transactions, state }) => {
          const isTyped = transactions.some((transaction) => !transaction.annotation(given));
          if (docChanged && isTyped) onEdit(state.doc.toString());
        }),
      ],
    });
  }

  /** Shows another rule. */
  give(text: string, line: number): void {
    this.#line = line;
    this.#view.dispatch({
      changes: { from: 0, to: this.#view.state.doc.length, insert: text },
      selection: { anchor: 0 },
      effects: this.#numbers.reconfigure(numbersFrom(line)),
      annotations: given.of(true),
    });
  }

  /** Underlines what is wrong in the lines that it shows. */
  mark(problems: readonly Problem[]): void {
    const { state } = this.#view;
    const marks = problems.flatMap((problem): Diagnostic[] => {
      const at = this.#offsetOf(problem);
      if (at === undefined) return [];
      const word = state.wordAt(at) ?? state.wordAt(at + 1);
      const to = Math.max(word?.to ?? 0, Math.min(at + 1, state.doc.length));
      return [
        { from: at, to, severity: 'error', message: `${problem.found}; ${problem.expected}` },
      ];
    });
    this.#view.dispatch(setDiagnostics(state, marks));
  }

  /** Puts the cursor where a problem is. */
  goTo(problem: Problem): void {
    const at = this.#offsetOf(problem);
    if (at !== undefined) this.#view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }

  #offsetOf({ line, column }: Problem): number | undefined {
    const { doc } = this.#view.state;
    const own = line - this.#line + 1;
    if (own < 1 || own > doc.lines) return undefined;
    const { from, to } = doc.line(own);
    return Math.min(from + column - 1, to);
  }
}

const numbersFrom = (line: number): Extension =>
  lineNumbers({ formatNumber: (n) => String(n + line - 1) });
