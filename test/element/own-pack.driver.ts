import { fixture, html } from '@open-wc/testing';
import type { KlachtenCheck } from '../../src/klachten-check.ts';
import { hashOf } from '../../src/own-pack/integrity.ts';
import { bundleFormat } from '../../src/pack/bundle.ts';
import { Visitor } from './check.driver.ts';

const text = (nl: string) => ({ nl });

/** The address of a pack with one question, called `asks`; who answers `bad` must call 112. */
export function packThat(asks: string, changes: object = {}): string {
  const yes = { fact: asks, operator: 'equal', value: 'bad' };
  const source = { title: text('Boek'), short: text('Boek'), url: null };
  const outcome = {
    route: 'gp',
    alone: true,
    name: text('huisarts'),
    lead: text('Zo gaat het verder.'),
    badge: text('Huisarts'),
  };
  const pack = {
    id: asks,
    canonical: `https://example.org/${asks}`,
    version: '1.0.0',
    languages: ['nl'],
    validUntil: '2999-12-31',
    responsible: null,
    topics: [
      {
        id: 'only',
        title: text('Alles'),
        questions: [
          {
            id: asks,
            type: 'single',
            text: text(`Hoe is het met ${asks}?`),
            options: ['good', 'bad'].map((id) => ({ id, text: text(id) })),
          },
        ],
      },
    ],
    outcomes: [
      { ...outcome, id: `${asks}-waits`, urgency: 'routine', ends: null, title: text('Wacht') },
      {
        ...outcome,
        id: `${asks}-now`,
        urgency: 'now',
        ends: 'now',
        title: text('Bel 112'),
        call: { number: '112', label: text('Bel 112') },
      },
    ],
    fallback: `${asks}-waits`,
    adviceGroups: [{ id: 'tips', title: text('Tips'), place: 'advice', topics: ['tips'] }],
    newSigns: { as: [], atLeast: [] },
    openItems: { firstGroup: 1, otherGroups: 1 },
    conditions: {},
    rules: [
      {
        name: 'danger',
        conditions: { all: [yes] },
        event: {
          type: 'outcome',
          params: { outcome: `${asks}-now`, reason: text('Gevaar'), sources: ['book'] },
        },
      },
    ],
    advice: [],
    plans: { weeks: [], programmes: [] },
    values: {},
    sources: { book: source },
    contradictions: [],
    ...changes,
  };
  const bundle = { ...bundleFormat, pack };
  return URL.createObjectURL(new Blob([JSON.stringify(bundle)], { type: 'application/json' }));
}

/** Puts into the storage what the check could have kept of a visitor of this pack. */
export async function forges(src: string, kept: object): Promise<void> {
  const file = await (await fetch(src)).arrayBuffer();
  const { pack } = JSON.parse(new TextDecoder().decode(file));
  const { id, version } = pack;
  const hash = await hashOf(new Uint8Array(file));
  const nothing = { earlier: null, current: id, changing: null, adding: false };
  sessionStorage.setItem(
    `klachten-check:${id}`,
    JSON.stringify({ id, version, hash, ...nothing, ...kept }),
  );
}

/** Comes to a page whose check has this pack. */
export async function visitsPack(src: string, remember = false): Promise<Visitor> {
  return Visitor.at(
    await fixture<KlachtenCheck>(
      html`<klachten-check src=${src} ?remember=${remember}></klachten-check>`,
    ),
  );
}
