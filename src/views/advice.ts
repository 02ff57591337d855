import { html, nothing, type TemplateResult } from 'lit';
import type { AdviceTopic } from '../pack/pack.ts';
import type { AdviceItem } from '../triage/assessment.ts';
import { callButton } from './call.ts';
import { heading } from './heading.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

/** From this priority on an item is folded away under "more advice". */
const folded = 3;

/** The advice that belongs at a place of the result page, in a section per topic. */
export function adviceAt(place: AdviceTopic['place'], screen: ResultScreen): TemplateResult[] {
  const { say, level, pack, assessment } = screen;
  return pack.adviceTopics
    .filter((topic) => topic.place === place)
    .map((topic) => ({ topic, items: assessment.advice.filter((item) => item.topic === topic.id) }))
    .filter(({ items }) => items.length > 0)
    .map(({ topic, items }) => {
      const open = items.filter(({ priority }) => priority < folded);
      const more = items.filter(({ priority }) => priority >= folded);
      return html`
        <section part="advice" class="section ${place}" data-topic=${topic.id}>
          ${heading(level + 1, topic.title)} ${open.map((item) => adviceItem(screen, item))}
          ${
            more.length === 0
              ? nothing
              : html`<details ?open=${open.length === 0}>
                <summary>${say('button.more')}</summary>
                ${more.map((item) => adviceItem(screen, item))}
              </details>`
          }
        </section>
      `;
    });
}

function adviceItem(screen: ResultScreen, item: AdviceItem): TemplateResult {
  const { say, level } = screen;
  const { rule, title, text, phone, sources } = item;
  return html`
    <div class="advice item" data-rule=${rule}>
      ${heading(level + 2, title)}
      <p>${text}</p>
      ${phone ? callButton(say, phone, say('button.call', { number: phone })) : nothing}
      ${sourceLinks(screen, sources)}
    </div>
  `;
}
