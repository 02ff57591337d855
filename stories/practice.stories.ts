import { html } from 'lit';
import { fallback } from './check/check.ts';
import { on, type Stories, type Story } from './check/story.ts';
import { visitorWith } from './check/visitors.ts';

/** What a clinic writes on the element, so that a visitor can call or book at once. */
export default {
  title: 'Je eigen praktijk',
  args: {
    phone: '030 123 45 67',
    'booking-url': 'https://www.fysiodelinde.example/afspraak',
    'opening-hours': 'Mo-Fr 08:00-18:00',
    'digital-url': 'https://www.fysiodelinde.example/online',
  },
} satisfies Stories;

const at = (outcome: string) => on({ visitor: visitorWith(outcome), screen: `result ${outcome}` });

export const Physiotherapist: Story = {
  name: 'Fysiotherapeut: bellen of een afspraak maken',
  ...at('physiotherapist'),
};

export const Digital: Story = {
  name: 'Digitale begeleiding: begin online',
  ...at('digital-guidance'),
};

export const GpPractice: Story = {
  name: 'Huisartsenpraktijk: vandaag bellen',
  args: { practice: 'gp', 'out-of-hours-phone': '030 765 43 21' },
  ...at('gp-today'),
};

export const OtherPractice: Story = {
  name: 'Huisarts vandaag, op de site van een fysiotherapeut',
  ...at('gp-today'),
};

export const Buttons: Story = {
  name: 'Eigen knoppen',
  args: {
    children: html`
      ${fallback}
      <p slot="intro">Welkom bij Fysiotherapie De Linde in Utrecht.</p>
      <p slot="physiotherapist"><a href="https://www.fysiodelinde.example/team">Kies je fysiotherapeut</a></p>
      <p slot="footer">Vragen over de check? Mail naar balie@fysiodelinde.example.</p>
    `,
  },
  ...at('physiotherapist'),
};

export const IntroAndFooter: Story = {
  ...Buttons,
  name: 'Eigen woorden boven en onder de check',
  ...on({ screen: 'intro' }),
};

export const Remember: Story = {
  name: 'Antwoorden bewaren: de bezoeker kiest',
  args: { remember: true },
  ...on({ screen: 'intro' }),
};
