import { html, nothing, type TemplateResult } from 'lit';
import type { AdviceItem } from '../triage/assessment.ts';
import { groupAdvice, urgentAdvice } from '../triage/group-advice.ts';
import { callButton } from './call.ts';
import { heading } from './heading.ts';
import { picture } from './pictures/sleep-pictures.ts';
import type { ResultScreen } from './result-screen.ts';
import { sourceLinks } from './sources.ts';

/** What to do now. */
export function nowItems(screen: ResultScreen): TemplateResult | typeof nothing {
  const { pack, advice } = screen;
  const group = pack.adviceGroups.find(({ place }) => place === 'now');
  return section(screen, 'now', group?.title, urgentAdvice(pack, advice, 'now'));
}

/** What must not be missed, whatever it is about. */
export function careItems(screen: ResultScreen): TemplateResult | typeof nothing {
  const { say, pack, advice } = screen;
  return section(screen, 'care', say('part.care'), urgentAdvice(pack, advice, 'advice'));
}

/** The advice at a place by group: a few items open, the others under "more advice". */
export function adviceSections(
  screen: ResultScreen,
  place: 'outcome' | 'advice',
): TemplateResult[] {
  const { say, level, pack, complaints, advice } = screen;
  const sections = groupAdvice(pack, complaints[0].answers, advice);
  return sections
    .filter(({ group }) => group.place === place)
    .map(
      ({ group, open, folded }) => html`
      <section part="advice" class="section group" data-group=${group.id}>
        ${heading(level + 1, group.title)}
        <div class="items">${open.map((item) => adviceItem(screen, item))}</div>
        ${
          folded.length === 0
            ? nothing
            : html`<details>
              <summary>${say('button.more-n', { n: folded.length })}</summary>
              <div class="items">${folded.map((item) => adviceItem(screen, item))}</div>
            </details>`
        }
      </section>
    `,
    );
}

function section(
  screen: ResultScreen,
  name: string,
  title: string | undefined,
  items: readonly AdviceItem[],
): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`
    <section part="advice" class="section group ${name}" data-group=${name}>
      ${heading(screen.level + 1, title)}
      <div class="items">${items.map((item) => adviceItem(screen, item))}</div>
    </section>
  `;
}

function adviceItem(screen: ResultScreen, item: AdviceItem): TemplateResult {
  const { say, level } = screen;
  const { rule, title, text, phone, sources } = item;
  return html`
    <div class="item" data-rule=${rule}>
      ${item.picture ? picture(item.picture.name, item.picture.alt) : nothing}
      ${heading(level + 2, title)}
      <p>${text} ${sourceLinks(screen, sources)}</p>
      ${phone ? callButton(say, phone, say('button.call', { number: phone })) : nothing}
    </div>
  `;
}
