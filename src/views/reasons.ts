import { html, nothing, type TemplateResult } from 'lit';
import type { Reason } from '../triage/assessment.ts';
import { heading } from './heading.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

/** Why this outcome: first the answers that decided it, then those that fitted a lighter one. */
export function reasons(screen: ResultScreen): TemplateResult {
  const { say, level, pack, assessment } = screen;
  const { outcome } = assessment;
  const routeOf = new Map(pack.outcomes.map(({ id, route }) => [id, route]));
  const deciding = assessment.reasons.filter((reason) => reason.outcome === outcome.id);
  // Beside an outcome that stands alone nothing may point another way, beside 112 nothing at all.
  const others = assessment.reasons.filter(
    (reason) =>
      reason.outcome !== outcome.id &&
      outcome.ends !== 'now' &&
      (!outcome.alone || routeOf.get(reason.outcome) === outcome.route),
  );
  return html`
    <section part="reasons" class="section">
      ${heading(level + 1, say('part.why'))}
      ${
        deciding.length === 0
          ? html`<p>${say('why.fallback', { route: outcome.name })}</p>`
          : html`<p>${say('why.intro')}</p>
            ${list(screen, deciding)}`
      }
      ${
        others.length === 0
          ? nothing
          : html`<details>
            <summary>${say('why.other')}</summary>
            ${list(screen, others)}
            <p>${say('why.most-serious')}</p>
          </details>`
      }
    </section>
  `;
}

const list = (screen: ResultScreen, shown: readonly Reason[]): TemplateResult => html`
  <ul class="reasons">
    ${shown.map(
      ({ rule, text, sources }) =>
        html`<li data-rule=${rule}>${text} ${sourceLinks(screen, sources)}</li>`,
    )}
  </ul>
`;
