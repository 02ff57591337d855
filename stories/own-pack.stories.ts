import { packWith } from './check/own-pack.ts';
import { on, type Stories, type Story } from './check/story.ts';
import { visitorWith } from './check/visitors.ts';

export default { title: 'Je eigen pakket' } satisfies Stories;

const reviewed = { id: 'de-linde', responsible: 'J. de Vries, fysiotherapeut' };

export const Own: Story = {
  name: 'Eigen pakket, nagekeken',
  args: { src: packWith(reviewed) },
  ...on({ screen: 'intro', shows: '[part~=base]:not(:has([part~=banner]))' }),
};

export const OwnResult: Story = {
  name: 'Eigen pakket: uitkomst',
  args: { src: packWith(reviewed) },
  ...on({ visitor: visitorWith('physiotherapist'), screen: 'result physiotherapist' }),
};

export const OneLanguage: Story = {
  name: 'Eigen pakket, alleen in het Nederlands',
  args: { src: packWith({ ...reviewed, languages: ['nl'] }), lang: 'en' },
  ...on({ screen: 'intro', shows: '[part~=base][lang=nl]' }),
};

export const Unreviewed: Story = {
  name: 'Nog niet nagekeken',
  args: { src: packWith({ responsible: null }) },
  ...on({ screen: 'intro', shows: '[part~=banner]' }),
};

export const UnreviewedResult: Story = {
  name: 'Nog niet nagekeken: uitkomst',
  args: { src: packWith({ responsible: null }) },
  ...on({ visitor: visitorWith('gp'), screen: 'result gp', shows: '[part~=banner]' }),
};

export const Expired: Story = {
  name: 'Verlopen',
  args: { src: packWith({ ...reviewed, validUntil: '2024-12-31' }) },
  ...on({ screen: 'expired', shows: '[part~=notice]' }),
};
