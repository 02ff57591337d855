import { fixture, html } from '@open-wc/testing';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { Visitor } from './check.driver.ts';
import { example, oneForEachOutcome } from './visitors.ts';

/** Someone at a check of a site that writes this style on it. */
export async function atStyle(style: string): Promise<Visitor> {
  const element = await fixture<KlachtenCheck>(
    html`<klachten-check lang="nl" style=${style}></klachten-check>`,
  );
  return Visitor.at(element);
}

/** What would change the advice is worked out last, and takes its time on a busy machine. */
async function isWorkedOut(visitor: Visitor): Promise<void> {
  const start = Date.now();
  while (visitor.has('changes') && !visitor.root.querySelector('.change')) {
    if (Date.now() - start > 15_000) throw new Error('what would change the advice is not known');
    await new Promise(requestAnimationFrame);
  }
}

/** One question of each kind, by the example visitor who is asked it. */
const kinds = {
  age: 'knee-wakes-two-months',
  'emergency-signs': 'knee-wakes-two-months',
  region: 'knee-wakes-two-months',
  'pain-score': 'knee-wakes-two-months',
  'body-weight': 'lifter-plain',
};

/**
 * Every kind of screen by its name, and how one gets there: the intro, a question of each kind, with
 * what is missing there, and each outcome with everything open.
 */
export const screens: Record<string, (style?: string) => Promise<Visitor>> = {
  intro: (style = '') => atStyle(style),
};

for (const [question, id] of Object.entries(kinds)) {
  screens[question] = async (style = '') => {
    const visitor = await atStyle(style);
    await visitor.walks(example(id).answers, question);
    if (visitor.question !== question) throw new Error(`at ${visitor.question}, not ${question}`);
    const field = visitor.root.querySelector<HTMLInputElement>('input[type=text]');
    if (field) field.value = '500';
    visitor.part('next').click();
    await visitor.waits(() => visitor.has('error'));
    for (const details of visitor.root.querySelectorAll('details')) details.open = true;
    return visitor;
  };
}

for (const id of oneForEachOutcome) {
  const { answers, outcome } = example(id);
  screens[outcome] = async (style = '') => {
    const visitor = await atStyle(style);
    await visitor.walks(answers);
    if (visitor.outcome !== outcome) throw new Error(`at ${visitor.outcome}, not ${outcome}`);
    await isWorkedOut(visitor);
    for (const details of visitor.root.querySelectorAll('details')) details.open = true;
    return visitor;
  };
}
