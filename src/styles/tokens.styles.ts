import { css } from 'lit';

/**
 * Colours, sizes and space. Dark follows the `color-scheme` of the page and not the device alone, so
 * that a light page never gets a dark check in its middle.
 */
export const tokens = css`
  :host {
    --_accent: var(--klachten-check-accent, #1b6a66);
    --_on-accent: var(--klachten-check-on-accent, #fff);
    --_tint: #e6f1ef;
    --_surface: var(--klachten-check-surface, #fbf8f3);
    --_card: var(--klachten-check-card, #fff);
    --_text: var(--klachten-check-text, #22302e);
    --_muted: #56615e;
    --_line: var(--klachten-check-line, #ddd6c9);
    --_control: #857e72;
    --_focus: #1d5fa8;
    --_error: #a3261d;
    --_error-tint: #fcebe7;
    --_area: #d2c6b3;
    --_neutral: #e8e0d3;
    --_shadow: rgb(60 50 30 / 8%);

    --_green: #2b6a3a;
    --_green-tint: #e7f2e6;
    --_teal: #14666a;
    --_teal-tint: #e0f1f0;
    --_blue: #1f5a94;
    --_blue-tint: #e5eef8;
    --_indigo: #48489a;
    --_indigo-tint: #ecebf8;
    --_amber: #774f00;
    --_amber-tint: #fcf0d6;
    --_orange: #96390a;
    --_orange-tint: #fde9dc;
    --_red: #a51d1d;
    --_red-tint: #fce5e1;
    --_alarm: #b01f1e;
    --_on-alarm: #fff;

    --_radius: min(var(--klachten-check-radius, 14px), 28px);
    --_round: calc(var(--_radius) * 1.4);
    --_corner: calc(var(--_radius) * 0.7);
    /* However wide the site wants it, a narrow column keeps room for the words. */
    --_gap: min(var(--klachten-check-space, 16px), 7cqi);
    --_pad: calc(var(--_gap) + clamp(0px, 5cqi - 16px, 20px));
    --_small: 0.85em;
  }

  @supports (color: light-dark(oklch(from red l c h), red)) {
    :host {
      --_accent: light-dark(
        var(--klachten-check-accent, #1b6a66),
        var(
          --klachten-check-accent-dark,
          oklch(from var(--klachten-check-accent, #74cfc4) 0.79 min(c, 0.12) h)
        )
      );
      --_on-accent: light-dark(
        var(--klachten-check-on-accent, #fff),
        var(--klachten-check-on-accent-dark, #0c211f)
      );
      --_surface: light-dark(
        var(--klachten-check-surface, #fbf8f3),
        var(--klachten-check-surface-dark, #191d1c)
      );
      --_card: light-dark(
        var(--klachten-check-card, #fff),
        var(--klachten-check-card-dark, oklch(from var(--_surface) calc(l + 0.05) c h))
      );
      --_text: light-dark(
        var(--klachten-check-text, #22302e),
        var(--klachten-check-text-dark, #f0ebe3)
      );
      --_muted: color-mix(in oklab, var(--_text) 75%, var(--_surface));
      --_tint: color-mix(in oklab, var(--_accent) 10%, var(--_card));
      /* Halfway between light and dark, so that it shows on either. */
      --_control: oklch(from var(--_surface) 0.57 min(c * 4, 0.05) h / 1);
      --_shade: color-mix(in oklab, var(--_control) 28%, var(--_surface));
      --_line: light-dark(
        var(--klachten-check-line, var(--_shade)),
        var(--klachten-check-line-dark, var(--_shade))
      );
      --_neutral: color-mix(in oklab, var(--_control) 20%, var(--_surface));
      --_area: color-mix(in oklab, var(--_control) 48%, var(--_surface));
      --_focus: light-dark(#1d5fa8, #a3ccff);
      --_error: light-dark(#a3261d, #ffb3a9);
      --_error-tint: light-dark(#fcebe7, #3d1f1b);
      --_shadow: light-dark(rgb(60 50 30 / 8%), rgb(0 0 0 / 30%));

      --_green: light-dark(#2b6a3a, #97d6a5);
      --_green-tint: light-dark(#e7f2e6, #1c2f22);
      --_teal: light-dark(#14666a, #84d3d3);
      --_teal-tint: light-dark(#e0f1f0, #16302f);
      --_blue: light-dark(#1f5a94, #a2c8f0);
      --_blue-tint: light-dark(#e5eef8, #1b2b3d);
      --_indigo: light-dark(#48489a, #c3c1f5);
      --_indigo-tint: light-dark(#ecebf8, #272741);
      --_amber: light-dark(#774f00, #f2cb7c);
      --_amber-tint: light-dark(#fcf0d6, #352b14);
      --_orange: light-dark(#96390a, #f7b48b);
      --_orange-tint: light-dark(#fde9dc, #3a2417);
      --_red: light-dark(#a51d1d, #ffb1aa);
      --_red-tint: light-dark(#fce5e1, #421d1b);
      --_alarm: light-dark(#b01f1e, #f2685f);
      --_on-alarm: light-dark(#fff, #1a0504);
    }
  }
`;
