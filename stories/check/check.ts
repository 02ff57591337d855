import { html, nothing, type TemplateResult } from 'lit';

/** What a web editor writes on the element; a value may be wrong on purpose. */
export interface CheckArgs {
  lang?: string;
  'heading-level'?: number | string;
  src?: string;
  integrity?: string;
  remember?: boolean;
  phone?: string;
  practice?: string;
  'booking-url'?: string;
  'digital-url'?: string;
  'opening-hours'?: string;
  'out-of-hours-phone'?: string;
  'link-target'?: string;
  /** What stands between the tags: the fallback and what the site puts into slots. */
  children?: TemplateResult;
}

/** What a visitor reads while the check loads, and where there is no script. */
export const fallback = html`
  <p><strong>Levensgevaar? Bel <a href="tel:112">112</a>.</strong> Bel anders je huisarts of fysiotherapeut.</p>
`;

/** The element as it stands on a page, with what a web editor wrote on it. */
export function check(args: CheckArgs = {}): TemplateResult {
  const of = (name: keyof CheckArgs) => args[name] ?? nothing;
  return html`
    <klachten-check
      lang=${of('lang')}
      heading-level=${of('heading-level')}
      src=${of('src')}
      integrity=${of('integrity')}
      ?remember=${args.remember ?? false}
      phone=${of('phone')}
      practice=${of('practice')}
      booking-url=${of('booking-url')}
      digital-url=${of('digital-url')}
      opening-hours=${of('opening-hours')}
      out-of-hours-phone=${of('out-of-hours-phone')}
      link-target=${of('link-target')}
    >${args.children ?? fallback}</klachten-check>
  `;
}
