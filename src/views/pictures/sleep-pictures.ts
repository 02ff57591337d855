import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit';
import type { AdviceRule } from '../../pack/pack.ts';

/** The name by which advice asks for a picture. */
export type PictureName = NonNullable<AdviceRule['event']['params']['picture']>['name'];

const mattress = svg`<path class="mattress" d="M15 100h210a7 7 0 0 1 0 14H15a7 7 0 0 1 0-14z" />`;

const pillow = (d: string): SVGTemplateResult => svg`<path class="pillow" d=${d} />`;
/** The pillow that the advice is about. */
const support = (d: string): SVGTemplateResult => svg`<path class="pillow support" d=${d} />`;
const part = (d: string): SVGTemplateResult => svg`<path class="sleeper" d=${d} />`;
const line = (name: 'arm' | 'spine' | 'eyes', d: string): SVGTemplateResult =>
  svg`<path class=${name} d=${d} />`;
const arm = (d: string): SVGTemplateResult => svg`<path class="gap" d=${d} />${line('arm', d)}`;

/** On the side, seen across the bed; the leg on top runs on from the hip to the seat. */
const onSide = (leg: string): SVGTemplateResult => svg`
  ${part('M138 81c12-3 26-2 38 1l38 5c9 1 8 13 0 13h-78c-10 0-10-16 2-19z')}
  ${part(
    `M17 78c0-8 7-13 16-13 8 0 12 6 18 6 5 0 7-3 10-7 5-6 12-9 20-7 11 2 16 6 28 6 10 0 15-5 28-5${leg}` +
      'c-3 13-8 19-16 19-9 0-12-4-20-4s-12 4-22 4H76c-9 0-12-4-15-9-3-4-5-6-10-6-6 0-10 5-18 5-9 0-16-5-16-12z',
  )}
`;
const bent = onSide('c14 0 25 3 39 7l38 11c9 3 7 16-2 16h-38c-13 0-22-4-37-12');
const headPillow = 'M16 95c-3-6-1-10 6-9 9 2 15 2 24 0 7-1 9 3 7 9-1 4-3 5-6 5H22c-3 0-5-1-6-5z';
const straightSpine = line('spine', 'M32 78H132');

export const sleepPictures: Record<PictureName, SVGTemplateResult> = {
  'sleep-back-pillow-under-knees': svg`${mattress}
    ${pillow('M14 93c-2-8 2-11 10-10 9 2 17 2 26 0 8-1 11 2 9 10-1 5-4 7-8 7H22c-4 0-7-2-8-7z')}
    ${part(
      'M24 71c0-9 5-15 13-15s13 6 14 14c8 0 13-4 23-5 17-2 30 5 45 5 13 0 23-9 38-20' +
        ' 8-6 16-6 23 1l34 31c2-6 2-11 3-16 2-4 9-3 9 2l-2 26c-1 4-4 6-8 5-16-5-29-13-41-23-6-5-11-5-16 1' +
        '-9 11-13 23-27 23-9 0-13-3-22-3s-13 3-22 3H74c-13 0-17-11-25-18-3 3-7 4-11 4-8 0-14-6-14-15z',
    )}
    ${support('M150 98.5c-4 0-5-3-2-6 5-5 8-9 12-13 5-6 11-7 17-2 6 6 12 11 20 15 4 2 3 6-1 6z')}
    ${arm('M72 78c13 9 27 13 46 14')}`,
  'sleep-side-pillow-between-knees': svg`${mattress} ${pillow(headPillow)}
    ${onSide('c14 0 26 1 40 3l38 3c9 1 8 13 0 13h-38c-14 0-22 1-37 3')}
    ${support('M158 82c-2-8 2-10 9-9 15-2 29-2 44 0 8-1 11 1 9 9-1 7-3 8-9 7-15 2-29 2-43 0-6 1-9 0-10-7z')}
    ${straightSpine}`,
  'sleep-side-head-in-line': svg`${mattress} ${support(headPillow)} ${bent} ${straightSpine}`,
  'sleep-side-pillow-under-arm': svg`${mattress} ${pillow(headPillow)} ${bent}
    ${support('M78 78c-2-7 1-9 8-8 11 2 23 2 34 0 7-1 10 1 8 8-2 6-2 9 0 14 2 6-1 8-8 8H86c-7 0-10-2-8-8 2-5 2-8 0-14z')}
    ${arm('M72 66c15 0 28 3 44 11')} ${line('eyes', 'M33 70q3 2.5 0 5M33 81q3 2.5 0 5')}`,
};

/** A drawing that says as much as its text; what it shows is told to who can not see it. */
export function picture(name: PictureName, alt: string): TemplateResult {
  return html`<svg role="img" aria-label=${alt} part="picture" class="picture" viewBox="4 44 232 72"
    >${sleepPictures[name]}</svg
  >`;
}
