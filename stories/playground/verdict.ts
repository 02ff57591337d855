import { html, nothing, type TemplateResult } from 'lit';
import { inDutch } from '../../src/authoring/problems/dutch-problems.ts';
import type { Problem } from '../../src/pack/problem.ts';
import { visitors } from '../check/visitors.ts';

/** Whether the rules are right; of each mistake its place, what stands there and how to mend it. */
export function verdict(
  problems: readonly Problem[],
  onGo: (problem: Problem) => void,
): TemplateResult {
  const isRight = problems.length === 0;
  return html`
    <div class="verdict" data-verdict=${isRight ? 'right' : 'wrong'}>
      <p role="status">
        ${
          isRight
            ? 'De regels kloppen. De check hiernaast werkt ermee.'
            : `${problems.length === 1 ? '1 fout' : `${problems.length} fouten`}. De check hiernaast werkt nog met de laatste regels die klopten.`
        }
      </p>
      ${isRight ? nothing : html`<ol>${problems.map((problem) => item(problem, onGo))}</ol>`}
    </div>
  `;
}

function item(problem: Problem, onGo: (problem: Problem) => void): TemplateResult {
  const { file, line, column, path } = problem;
  const { found, expected, hint } = inDutch(problem);
  return html`
    <li>
      <button type="button" class="place" @click=${() => onGo(problem)}>
        ${file}, regel ${line}, kolom ${column}
      </button>
      ${path ? html`<code>${path}</code>` : nothing}
      <p>Gevonden: ${found}. Verwacht: ${expected}.</p>
      ${hint ? html`<p>${hint}</p>` : nothing}
    </li>
  `;
}

/** What an example visitor hears, beside what was written down for them. */
export function heardBy(id: string, heard: string): TemplateResult | typeof nothing {
  const written = visitors.find((visitor) => visitor.id === id)?.outcome;
  if (!written) return nothing;
  const isSame = heard === written;
  return html`
    <p class="heard" role="status" data-heard=${heard} data-same=${isSame}>
      ${
        heard === ''
          ? 'De bezoeker loopt de check …'
          : isSame
            ? html`Deze bezoeker hoort <strong>${heard}</strong>, zoals opgeschreven.`
            : html`Deze bezoeker hoort nu <strong>${heard}</strong> in plaats van <strong>${written}</strong>.`
      }
    </p>
  `;
}
