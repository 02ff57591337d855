import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { Option } from '../pack/pack.ts';
import type { Say } from '../text/say.ts';
import {
  type BodyArea,
  type BodyView,
  bodyViewBox,
  bodyViews,
  bodyWidth,
} from './body-map.figure.ts';

export interface BodyMap {
  say: Say;
  options: readonly Option[];
  /** The region that is chosen in the list, and the one that is pointed at. */
  chosen: string | null;
  pointed: string | null;
  onChoose: (region: string) => void;
  onPoint: (region: string | null) => void;
}

/**
 * A picture on the list of regions: it shows what the list holds and chooses in it. It is hidden from
 * assistive technology, to which the list says the same.
 */
export function bodyMap(map: BodyMap): TemplateResult {
  const { say, options, chosen, pointed, onChoose, onPoint } = map;
  const name = options.find(({ id }) => id === (pointed ?? chosen))?.text;
  const regionOf = ({ target }: Event) =>
    (target as Element).closest<SVGElement>('[data-region]')?.dataset.region ?? null;
  const choose = (event: Event) => {
    const region = regionOf(event);
    if (region) onChoose(region);
  };
  return html`
    <div class="map" part="map" aria-hidden="true" @click=${choose} @pointerover=${(event: Event) => onPoint(regionOf(event))} @pointerleave=${() => onPoint(null)}>
      <p class="region-name">${name ?? say('map.none')}</p>
      <div class="figures">${bodyViews.map((view) => figure(view, map))}</div>
    </div>
  `;
}

function figure(
  { side, neutral, areas }: BodyView,
  { say, options, chosen, pointed }: BodyMap,
): TemplateResult {
  const known = areas.filter(({ region }) => options.some(({ id }) => id === region));
  const state = (region: string) =>
    `area${region === chosen ? ' chosen' : ''}${region === pointed ? ' pointed' : ''}`;
  return html`
    <figure>
      <svg viewBox=${bodyViewBox}>
        ${neutral.map((d) => svg`<path class="neutral" d=${d} />`)}
        ${known.map((area) => svg`<g class=${state(area.region)} data-region=${area.region}>${outline(area)}</g>`)}
      </svg>
      <figcaption>${say(side === 'front' ? 'map.front' : 'map.back')}</figcaption>
    </figure>
  `;
}

const outline = ({ d, mirror }: BodyArea): SVGTemplateResult => svg`
  <path d=${d} />
  ${mirror ? svg`<path d=${d} transform="translate(${bodyWidth} 0) scale(-1 1)" />` : nothing}
`;
