import { html, type TemplateResult } from 'lit';
import { type BodyMap, bodyMap } from './body-map.ts';

/** The list of regions and the picture on it: choosing or pointing in one shows in the other. */
export function regions(map: BodyMap, list: TemplateResult): TemplateResult {
  const { onChoose, onPoint } = map;
  const choose = ({ target }: Event) => onChoose((target as HTMLInputElement).value);
  const point = ({ target }: Event) =>
    onPoint((target as Element).closest<HTMLElement>('[data-option]')?.dataset.option ?? null);
  return html`
    <div class="body" @change=${choose}>
      <div @pointerover=${point} @pointerleave=${() => onPoint(null)}>${list}</div>
      ${bodyMap(map)}
    </div>
  `;
}
