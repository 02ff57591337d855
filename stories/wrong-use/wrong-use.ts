import { html, type TemplateResult } from 'lit';
import './what-is-heard.ts';

/** A mistake of a web editor, in words. */
export interface Mistake {
  /** What was written. */
  wrong: string;
  /** What a visitor then sees. */
  happens: string;
  mend: string;
  /** What to write. */
  right: string;
}

/** A mistake beside what comes of it: what was written, what happens, and how to mend it. */
export function wrongUse(mistake: Mistake, check: TemplateResult): TemplateResult {
  return html`
    <div class="wrong-use">
      <section class="words" lang="nl" aria-label="Uitleg">
        <h1>Dit staat er</h1>
        <pre class="is-wrong"><code>${mistake.wrong}</code></pre>
        <h2>Wat er gebeurt</h2>
        <p>${mistake.happens}</p>
        <h2>Zo los je het op</h2>
        <p>${mistake.mend}</p>
        <pre class="is-right"><code>${mistake.right}</code></pre>
        <what-is-heard></what-is-heard>
      </section>
      <div>${check}</div>
    </div>
  `;
}
