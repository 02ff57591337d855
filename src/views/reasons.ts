import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../pack/pack.ts';
import { nameOf, questionsOf } from '../pack/questions.ts';
import type { Complaint, Reason } from '../triage/assessment.ts';
import { type Ground, groundsOf } from '../triage/explain.ts';
import { inWords } from './answer-words.ts';
import { complaintName } from './complaint-name.ts';
import { heading } from './heading.ts';
import { iconOf } from './outcome.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

/** Why this outcome, for each complaint: the rules that decided it, and what was answered. */
export function reasons(screen: ResultScreen): TemplateResult {
  const { say, level, pack, complaints } = screen;
  const several = complaints.length > 1;
  // A complaint that can wait is not even mentioned beside 112.
  const { ends } = complaints[0].assessment;
  const told = complaints.filter(({ assessment }) => ends !== 'now' || assessment.ends === ends);
  return html`
    <section part="reasons" class="section">
      ${heading(level + 1, say('part.why'))}
      ${told.map(
        (complaint) => html`
          ${several ? heading(level + 2, complaintName(pack, complaint)) : nothing}
          ${reasonsOf(screen, complaint)}
        `,
      )}
      ${also(screen)}
    </section>
  `;
}

/** First the rules that decided it, then those that fitted a lighter outcome. */
function reasonsOf(screen: ResultScreen, complaint: Complaint): TemplateResult {
  const { say, pack, complaints } = screen;
  const { outcome, reasons } = complaint.assessment;
  const lead = complaints[0].assessment.outcome;
  const routeOf = new Map(pack.outcomes.map(({ id, route }) => [id, route]));
  // Beside an outcome that stands alone nothing may point another way, beside 112 nothing at all.
  const fits = (id: string) =>
    id === lead.id || (lead.ends !== 'now' && (!lead.alone || routeOf.get(id) === lead.route));
  if (!fits(outcome.id)) return html`<p>${say('why.later')}</p>`;
  const shown = reasons.filter((reason) => fits(reason.outcome));
  const deciding = shown.filter((reason) => reason.outcome === outcome.id);
  const others = shown.filter((reason) => reason.outcome !== outcome.id);
  return html`
    ${
      deciding.length === 0
        ? html`<p>${say('why.fallback', { route: outcome.name })}</p>`
        : html`<p>${say('why.intro')}</p>
          ${list(screen, complaint, deciding)}`
    }
    ${
      others.length === 0
        ? nothing
        : html`<details>
          <summary>${say('why.other')}</summary>
          ${list(screen, complaint, others)}
          <p>${say('why.most-serious')}</p>
        </details>`
    }
  `;
}

function list(
  screen: ResultScreen,
  complaint: Complaint,
  shown: readonly Reason[],
): TemplateResult {
  return html`
    <ul class="reasons">
      ${shown.map(
        (reason) => html`
          <li data-rule=${reason.rule}>
            ${reason.text} ${answered(screen, complaint, reason)}
            ${sourceLinks(screen, reason.sources)}
          </li>
        `,
      )}
    </ul>
  `;
}

/** What the visitor answered that made this rule true. */
function answered(
  { say, pack }: ResultScreen,
  { answers }: Complaint,
  { rule }: Reason,
): TemplateResult | typeof nothing {
  const questions = new Map(questionsOf(pack).map((question) => [question.id, question]));
  const given = groundsOf(pack, rule, answers).flatMap((ground) => {
    const question = questions.get(ground.question);
    if (!question || isNone(question, ground)) return [];
    return [`${nameOf(question)}: ${inWords(question, ground.answers)}`];
  });
  if (given.length === 0) return nothing;
  return html`<span class="answered">${say('why.answered')} ${given.join('; ')}.</span>`;
}

/** "None of these" says little without its question, and a light route asks for many of them. */
function isNone(question: Question, { answers }: Ground): boolean {
  const options = 'options' in question ? question.options : [];
  const none = options.find((option) => option.exclusive);
  return none !== undefined && Array.isArray(answers) && answers.includes(none.id);
}

/** The other routes that fit, of each complaint; never beside an outcome that stands alone. */
function also({ say, level, complaints }: ResultScreen): TemplateResult | typeof nothing {
  const lead = complaints[0].assessment.outcome;
  const outcomes = complaints.flatMap(({ assessment }) => [assessment.outcome, ...assessment.also]);
  const others = new Set(lead.alone ? [] : outcomes.filter(({ route }) => route !== lead.route));
  if (others.size === 0) return nothing;
  return html`
    <div part="also" class="section">
      ${heading(level + 2, say('part.also'))}
      <ul class="also">
        ${[...others].map(
          (outcome) =>
            html`<li data-outcome=${outcome.id}>${iconOf(outcome)} ${outcome.badge}</li>`,
        )}
      </ul>
    </div>
  `;
}
