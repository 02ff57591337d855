import type { Answer } from '../src/pack/answers.ts';
import { on, type Stories, type Story } from './check/story.ts';
import { visitorAsked } from './check/visitors.ts';

export default { title: 'Vragen' } satisfies Stories;

/** At a question of someone who is asked it, with what that person then does there. */
const at = (question: string, then?: NonNullable<Answer>, shows?: string) =>
  on({
    visitor: visitorAsked(question),
    until: question,
    does: (visitor) => {
      if (then === undefined) return;
      visitor.fills(then);
      if (shows === '[part~=error]') visitor.presses('next');
    },
    screen: `question ${question}`,
    ...(shows && { shows }),
  });

export const Single: Story = { name: 'Eén antwoord', ...at('duration') };

export const SingleChosen: Story = {
  name: 'Eén antwoord, gekozen',
  ...at('duration', '1-6-weeks', 'input:checked'),
};

export const Multi: Story = { name: 'Meer antwoorden', ...at('emergency-signs') };

export const MultiChosen: Story = {
  name: 'Meer antwoorden, gekozen',
  ...at('sleep-problems', ['falling-asleep', 'waking-early'], 'input:checked'),
};

export const Region: Story = {
  name: 'Plek op het lichaam',
  ...at('region', undefined, '[part~=map]'),
};

export const RegionChosen: Story = {
  name: 'Plek op het lichaam, gekozen',
  ...at('region', 'knee', '.area.chosen'),
};

export const Scale: Story = { name: 'Schaal', ...at('pain-score', undefined, '[part~=step]') };

export const ScaleChosen: Story = {
  name: 'Schaal, gekozen',
  ...at('pain-score', 6, 'input:checked'),
};

export const NumberAsked: Story = {
  name: 'Getal',
  ...at('body-weight', undefined, 'input[type=text]'),
};

export const NumberWrong: Story = {
  name: 'Getal dat niet kan',
  ...at('body-weight', 500, '[part~=error]'),
};
