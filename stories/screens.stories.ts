import { failedCheck, loadingCheck } from './check/stalled-check.ts';
import { on, type Stories, type Story } from './check/story.ts';
import { visitorAsked, visitorWith } from './check/visitors.ts';

export default { title: 'Schermen' } satisfies Stories;

export const Loading: Story = {
  name: 'Laadt nog',
  render: loadingCheck,
  parameters: { screen: '' },
};

export const Intro: Story = { name: 'Begin', ...on({ screen: 'intro' }) };

export const FirstQuestion: Story = {
  name: 'Eerste vraag',
  ...on({ visitor: visitorAsked('age'), until: 'age', screen: 'question age' }),
};

export const Why: Story = {
  name: 'Waarom vragen we dit?',
  ...on({
    visitor: visitorAsked('age'),
    until: 'age',
    does: ({ root }) => root.querySelector('summary')?.click(),
    screen: 'question age',
    shows: 'details[open]',
  }),
};

export const Unanswered: Story = {
  name: 'Geen antwoord gekozen',
  ...on({
    visitor: visitorAsked('age'),
    until: 'age',
    does: (visitor) => visitor.presses('next'),
    screen: 'question age',
    shows: '[part~=error]',
  }),
};

export const Result: Story = {
  name: 'Uitkomst',
  ...on({ visitor: visitorWith('physiotherapist'), screen: 'result physiotherapist' }),
};

export const SecondComplaint: Story = {
  name: 'Tweede klacht',
  ...on({
    visitor: visitorWith('physiotherapist'),
    does: async (visitor) => {
      visitor.presses('add');
      await visitor.waits(() => visitor.where.startsWith('question'));
    },
    screen: 'question reason',
  }),
};

export const TwoOutcomes: Story = {
  name: 'Uitkomst van twee klachten',
  ...on({
    visitor: visitorWith('physiotherapist'),
    does: async (visitor) => {
      visitor.presses('add');
      await visitor.waits(() => visitor.where.startsWith('question'));
      await visitor.walks(visitorWith('gp-soon').answers);
    },
    screen: 'result gp-soon',
  }),
};

export const Failed: Story = {
  name: 'Mislukt: de vragen laden niet',
  render: (_, { globals }) => failedCheck(globals.lang),
  ...on({ screen: 'failed' }),
};

export const Retried: Story = {
  ...Failed,
  name: 'Mislukt, en opnieuw geprobeerd',
  ...on({ does: (visitor) => visitor.presses('retry'), screen: 'intro' }),
};
