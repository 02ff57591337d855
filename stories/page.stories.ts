import { on, type Stories, type Story } from './check/story.ts';
import { visitorAsked, visitorWith } from './check/visitors.ts';

export default { title: 'Talen, licht en breedte' } satisfies Stories;

const region = () =>
  on({ visitor: visitorAsked('region'), until: 'region', screen: 'question region' });
const signs = () =>
  on({
    visitor: visitorAsked('emergency-signs'),
    until: 'emergency-signs',
    screen: 'question emergency-signs',
  });
const result = (outcome: string) =>
  on({ visitor: visitorWith(outcome), screen: `result ${outcome}` });

const english = { lang: 'en' };
const dark = { scheme: 'dark' };
const narrow = { width: 'narrow' };
const wide = { width: 'wide' };

export const EnglishIntro: Story = {
  name: 'Engels: begin',
  globals: english,
  ...on({ screen: 'intro' }),
};
export const EnglishQuestion: Story = { name: 'Engels: vraag', globals: english, ...region() };
export const EnglishResult: Story = {
  name: 'Engels: uitkomst',
  globals: english,
  ...result('digital-guidance'),
};

export const DarkIntro: Story = {
  name: 'Donker: begin',
  globals: dark,
  ...on({ screen: 'intro' }),
};
export const DarkQuestion: Story = { name: 'Donker: vraag', globals: dark, ...signs() };
export const DarkRegion: Story = {
  name: 'Donker: plek op het lichaam',
  globals: dark,
  ...region(),
};
export const DarkResult: Story = {
  name: 'Donker: uitkomst',
  globals: dark,
  ...result('physiotherapist'),
};
export const DarkEmergency: Story = {
  name: 'Donker: bel 112',
  globals: dark,
  ...result('emergency'),
};

export const NarrowIntro: Story = {
  name: 'Smal: begin',
  globals: narrow,
  ...on({ screen: 'intro' }),
};
export const NarrowQuestion: Story = { name: 'Smal: vraag', globals: narrow, ...signs() };
export const NarrowRegion: Story = {
  name: 'Smal: plek op het lichaam',
  globals: narrow,
  ...region(),
};
export const NarrowResult: Story = {
  name: 'Smal: uitkomst',
  globals: narrow,
  ...result('self-care'),
};

export const WideIntro: Story = { name: 'Breed: begin', globals: wide, ...on({ screen: 'intro' }) };
export const WideRegion: Story = { name: 'Breed: plek op het lichaam', globals: wide, ...region() };
export const WideResult: Story = { name: 'Breed: uitkomst', globals: wide, ...result('gp') };
