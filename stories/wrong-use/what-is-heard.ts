import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, state } from 'lit/decorators.js';

const levels = ['warn', 'error'] as const;

/** What the check tells the maker of a site, in the console and by an event, while a story is on. */
@customElement('what-is-heard')
export class WhatIsHeard extends LitElement {
  @state() private _lines: readonly string[] = [];

  readonly #console = { warn: console.warn, error: console.error };

  override connectedCallback(): void {
    super.connectedCallback();
    for (const level of levels) {
      console[level] = (...said: unknown[]) => {
        this.#console[level](...said);
        const line = said.map(String).join(' ');
        if (line.startsWith('klachten-check')) this.#add(line);
      };
    }
    document.addEventListener('klachten-check-error', this.#onError);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    Object.assign(console, this.#console);
    document.removeEventListener('klachten-check-error', this.#onError);
  }

  override render(): TemplateResult | typeof nothing {
    if (this._lines.length === 0) return nothing;
    return html`
      <h2>Dit zie je in de console</h2>
      <ul>${this._lines.map((line) => html`<li>${line}</li>`)}</ul>
    `;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  #onError = (event: Event): void => {
    this.#add(`klachten-check-error: ${Reflect.get(event, 'code')}`);
  };

  #add(line: string): void {
    this._lines = [...this._lines, line];
  }
}
