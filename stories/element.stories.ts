import { on, type Stories, type Story } from './check/story.ts';

export default {
  title: 'Het element',
  component: 'klachten-check',
  tags: ['autodocs'],
  argTypes: {
    lang: { control: 'inline-radio', options: ['nl', 'en'] },
    'heading-level': { control: { type: 'number', min: 1, max: 6 } },
    remember: { control: 'boolean' },
    phone: { control: 'text' },
    practice: {
      control: 'select',
      options: ['physiotherapist', 'gp', 'physiotherapist gp'],
    },
    'booking-url': { control: 'text' },
    'digital-url': { control: 'text' },
    'opening-hours': { control: 'text' },
    'out-of-hours-phone': { control: 'text' },
    'link-target': { control: 'inline-radio', options: ['_self', '_blank'] },
    src: { control: 'text' },
    integrity: { control: 'text' },
    children: { control: false },
  },
  parameters: { docs: { story: { inline: true } } },
} satisfies Stories;

export const Element: Story = {
  name: 'Probeer de attributen',
  ...on({ screen: 'intro' }),
};
