import { on, type Stories, type Story } from './check/story.ts';
import { visitorWith } from './check/visitors.ts';

export default { title: 'Uitkomsten' } satisfies Stories;

/** At an outcome, with an example visitor of the rules who hears it. */
const at = (outcome: string) =>
  on({ visitor: visitorWith(outcome), screen: `result ${outcome}`, shows: '[part~=outcome]' });

export const SelfCare: Story = { name: 'Zelfzorg', ...at('self-care') };
export const DigitalGuidance: Story = {
  name: 'Digitale begeleiding',
  ...at('digital-guidance'),
};
export const Physiotherapist: Story = { name: 'Fysiotherapeut', ...at('physiotherapist') };
export const Gp: Story = { name: 'Huisarts', ...at('gp') };
export const GpSoon: Story = { name: 'Huisarts binnen drie dagen', ...at('gp-soon') };
export const GpToday: Story = { name: 'Huisarts vandaag', ...at('gp-today') };
export const Emergency: Story = { name: 'Bel 112', ...at('emergency') };
