import { html, nothing, type TemplateResult } from 'lit';
import { nameOf, questionsOf } from '../pack/questions.ts';
import type { Change } from '../triage/for-the-worse.ts';
import { urgentAdvice } from '../triage/group-advice.ts';
import { inWords } from './answer-words.ts';
import { callButton } from './call.ts';
import { heading } from './heading.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

/** When to call earlier: what is known for such complaints, and what the rules make of this visitor. */
export function safetyNet(screen: ResultScreen): TemplateResult | typeof nothing {
  const { say, level, pack, advice } = screen;
  const items = urgentAdvice(pack, advice, 'safety-net');
  if (items.length === 0) return nothing;
  const group = pack.adviceGroups.find(({ place }) => place === 'safety-net');
  return html`
    <section part="safety-net" class="section safety-net">
      ${heading(level + 1, group?.title)}
      <ul class="net">
        ${items.map(
          (item) => html`
            <li data-rule=${item.rule}>
              <strong>${sentence(item.title)}</strong> ${item.text}
              ${
                item.phone
                  ? callButton(say, item.phone, say('button.call', { number: item.phone }))
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
      ${sourceLinks(
        screen,
        items.flatMap(({ sources }) => sources),
      )}
      ${whatWouldChange(screen)}
    </section>
  `;
}

/** A title within a line of text ends like a sentence. */
const sentence = (title: string): string => (/[?!.]$/.test(title) ? title : `${title}.`);

/** The signs that would make the advice more serious, worked out for these answers. */
function whatWouldChange(screen: ResultScreen): TemplateResult | typeof nothing {
  const { say, changes } = screen;
  if (changes?.length === 0) return nothing;
  return html`
    <details part="changes" class="changes">
      <summary>${say('part.change')}</summary>
      ${
        changes === null
          ? nothing
          : html`<p>${say('change.intro')}</p>
            ${changes.map((change) => signsOf(screen, change))}`
      }
    </details>
  `;
}

function signsOf(screen: ResultScreen, { outcome, signs }: Change): TemplateResult {
  const { say, level, pack } = screen;
  const asked = questionsOf(pack).filter(({ id }) => signs.some((sign) => sign.question === id));
  return html`
    <div class="change" data-outcome=${outcome.id}>
      ${heading(level + 2, say('change.when', { title: outcome.title }))}
      <ul>
        ${asked.map((question) => {
          const own = signs.filter((sign) => sign.question === question.id);
          return html`<li>
            <span class="muted">${nameOf(question)}:</span>
            ${inWords(
              question,
              own.map(({ answer }) => answer),
            )}
          </li>`;
        })}
      </ul>
    </div>
  `;
}
