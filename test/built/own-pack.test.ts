import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { beforeEach, describe, it } from 'node:test';
import { bundleOf } from '../../src/pack/bundle.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { Patient } from './patient.driver.ts';
import { strictPolicy } from './site.ts';

/** Where the site serves its own pack. */
const address = /own\.json$/;

/** The real pack with another name for its first outcome, so that it can be told apart. */
function ownPack(change: (source: PackSource) => PackSource = (source) => source): string {
  const [first, ...others] = theSource().outcomes;
  assert.ok(first);
  const title = { nl: 'Eigen titel', en: 'A title of our own' } as unknown as typeof first.title;
  return bundleOf(
    change({
      ...theSource(),
      id: 'own',
      responsible: 'A. Fysio',
      outcomes: [{ ...first, title }, ...others],
    }),
  );
}

const hashOf = (text: string, algorithm = 'sha384') =>
  `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`;

const selfCare = theSource().cases.find(({ id }) => id === 'sleep-exams');

describe('a pack of the site its own', () => {
  const on = openSite({ policy: strictPolicy });
  beforeEach(() => {
    on.site.replaced.clear();
    on.site.delayed.clear();
  });

  /** A visitor of a page whose element has these attributes; `codes` are those of the error events. */
  async function visits(attributes: Record<string, string> = {}, offline = false) {
    const patient = await Patient.visits(on.browser, on.site.url('empty.html'));
    if (offline) await patient.page.setOfflineMode(true);
    await patient.page.evaluate(
      (given) => {
        const element = document.createElement('klachten-check');
        const codes: string[] = [];
        Object.assign(window, { codes, ran: false });
        element.addEventListener('klachten-check-error', ({ code }) => codes.push(code));
        for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
        document.body.append(element);
      },
      { src: 'own.json', ...attributes },
    );
    const page = <Value>(read: () => Value) => patient.page.evaluate(read);
    return {
      patient,
      codes: () => page(() => (window as unknown as { codes: string[] }).codes),
      says: () =>
        page(() => document.querySelector('klachten-check')?.shadowRoot?.textContent ?? ''),
    };
  }

  async function assertRefused(
    code: string,
    attributes: Record<string, string> = {},
    { patience = 5000, offline = false } = {},
  ): Promise<void> {
    const { patient, codes, says } = await visits(attributes, offline);
    const start = Date.now();
    while ((await patient.where()) !== 'failed') {
      assert.ok(Date.now() - start < patience, `${code}: at ${await patient.where()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const text = await says();
    assert.match(text, /Bel 112 bij deze signalen/);
    assert.match(text, /Scheve mond, verwarde spraak of lamme arm/);
    assert.match(text, /huisarts/);
    assert.match(text, /113/);
    assert.deepEqual(await codes(), [code]);
    assert.equal(await patient.page.evaluate(() => Reflect.get(window, 'ran')), false);
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  }

  it('is asked instead of the one that is built in, in both languages', async () => {
    on.site.replaced.set(address, ownPack());
    const { patient, says, codes } = await visits();
    assert.ok(selfCare);
    await patient.takesTheCheck(selfCare.answers);
    assert.match(await says(), /Eigen titel/);
    assert.doesNotMatch(await says(), /nog geen zorgverlener/);
    await patient.page.evaluate(() =>
      document.querySelector('klachten-check')?.setAttribute('lang', 'en'),
    );
    await patient.page.waitForFunction(() =>
      document
        .querySelector('klachten-check')
        ?.shadowRoot?.textContent?.includes('A title of our own'),
    );
    assert.deepEqual(await codes(), []);
    assert.deepEqual(patient.errors, []);
    await patient.page.close();
  });

  it('speaks its own language where it has only one', async () => {
    const dutch = JSON.parse(ownPack(), (_, value) => {
      if (value && typeof value === 'object' && 'nl' in value) return { nl: value.nl };
      return value;
    });
    dutch.pack.languages = ['nl'];
    on.site.replaced.set(address, JSON.stringify(dutch));
    const { patient } = await visits({ lang: 'en' });
    await patient.waitsFor('intro');
    const lang = () =>
      patient.page.evaluate(() =>
        document
          .querySelector('klachten-check')
          ?.shadowRoot?.querySelector('[part~=base]')
          ?.getAttribute('lang'),
      );
    assert.equal(await lang(), 'nl');
    await patient.page.close();
  });

  it('is taken with its hash, and with one of several', async () => {
    const text = ownPack();
    on.site.replaced.set(address, text);
    for (const integrity of [
      hashOf(text),
      hashOf(text, 'sha256'),
      `sha256-x ${hashOf(text, 'sha512')}`,
      ` ${hashOf('other')}\n${hashOf(text)}?ct=application/json `,
    ]) {
      const { patient } = await visits({ integrity });
      await patient.waitsFor('intro');
      await patient.page.close();
    }
  });

  it('is refused with another hash', async () => {
    const text = ownPack();
    on.site.replaced.set(address, text);
    for (const integrity of [
      hashOf(`${text} `),
      // A weaker one that fits does not make up for a stronger one that does not.
      `${hashOf(text, 'sha256')} ${hashOf('other', 'sha512')}`,
      'md5-abc',
      'nonsense',
    ]) {
      await assertRefused('pack-integrity', { integrity });
    }
  });

  it('is not waited for over ten seconds', async () => {
    on.site.delayed.set(address, new Promise(() => {}));
    const start = Date.now();
    await assertRefused('pack-timeout', {}, { patience: 13_000 });
    assert.ok(Date.now() - start >= 10_000);
  });

  it('sends to a human where it is not there, or the server or the network fails', async () => {
    await assertRefused('pack-unreachable');
    on.site.replaced.set(address, 500);
    await assertRefused('pack-unreachable');
    await assertRefused('pack-unreachable', { src: 'https://' });
    await assertRefused('content-unreachable', {}, { offline: true });
    await assertRefused('pack-unreachable', { src: 'https://elsewhere.example/own.json' }).catch(
      // The policy of the page stops it, and says so, as it should.
      (error) => assert.match(error.message, /CSP connect-src/),
    );
  });

  it('goes on with the pack after another try', async () => {
    on.site.replaced.set(address, 503);
    const { patient } = await visits();
    await patient.waitsFor('failed');
    on.site.replaced.set(address, ownPack());
    await patient.presses('retry');
    await patient.waitsFor('intro');
    await patient.page.close();
  });

  it('is refused when it is too large, before it is there', async () => {
    on.site.replaced.set(address, `"${'x'.repeat(50_000_000)}"`);
    await assertRefused('pack-too-large', {}, { patience: 8000 });
  });

  it('is refused when it is malformed or malicious, and nothing of it is executed', async () => {
    const evil = (change: (pack: Record<string, unknown>) => void) => {
      const bundle = JSON.parse(ownPack());
      change(bundle.pack);
      return JSON.stringify(bundle);
    };
    const packs: [string, string][] = [
      ['pack-malformed', ''],
      ['pack-malformed', '<!doctype html><script>ran = true</script>'],
      ['pack-malformed', '['.repeat(900_000)],
      ['pack-malformed', ownPack().replace('"pack":{', '"pack":{"__proto__":{"polluted":1},')],
      ['pack-invalid', '{}'],
      [
        'pack-invalid',
        evil((pack) =>
          Object.assign((pack.outcomes as unknown[])[0] as object, {
            title: { nl: '<img src=x onerror="ran=true">', en: 'x' },
          }),
        ),
      ],
      [
        'pack-invalid',
        evil((pack) =>
          Object.assign(Object.values(pack.sources as object)[0], { url: 'javascript:ran=true' }),
        ),
      ],
      [
        'pack-invalid',
        evil((pack) =>
          Object.assign((pack.rules as unknown[])[0] as object, {
            conditions: {
              all: [{ fact: 'age', path: '$[?(ran=true)]', operator: 'equal', value: '18-49' }],
            },
          }),
        ),
      ],
      [
        'pack-too-large',
        evil((pack) =>
          Object.assign(pack, {
            rules: Array.from({ length: 10_000 }, (_, n) => ({
              ...(pack.rules as object[])[0],
              name: `rule-${n}`,
            })),
          }),
        ),
      ],
    ];
    for (const [code, text] of packs) {
      on.site.replaced.set(address, text);
      await assertRefused(code);
    }
  });

  it('gives no outcome after its last day, but says whom to call', async () => {
    on.site.replaced.set(
      address,
      ownPack((source) => ({ ...source, validUntil: '2020-01-01' })),
    );
    const { patient, says, codes } = await visits();
    await patient.waitsFor('expired');
    assert.match(await says(), /verlopen/);
    assert.match(await says(), /Bel 112 bij deze signalen/);
    assert.match(await says(), /huisarts/);
    assert.deepEqual(await codes(), ['pack-expired']);
    await patient.page.close();
  });

  it('says so where no clinician answers for it', async () => {
    on.site.replaced.set(
      address,
      ownPack((source) => ({ ...source, responsible: null })),
    );
    const { patient, says } = await visits();
    await patient.waitsFor('intro');
    assert.match(await says(), /nog geen zorgverlener heeft deze check nagekeken/);
    assert.ok(selfCare);
    await patient.takesTheCheck(selfCare.answers);
    assert.match(await says(), /nog geen zorgverlener heeft deze check nagekeken/);
    await patient.page.close();
  });

  it('begins anew when the site names another', async () => {
    const { patient, says } = await visits({ src: '' });
    await patient.waitsFor('intro');
    await patient.presses('start');
    await patient.waitsFor('question age');
    on.site.replaced.set(address, ownPack());
    await patient.page.evaluate(() =>
      document.querySelector('klachten-check')?.setAttribute('src', 'own.json'),
    );
    await patient.waitsFor('intro');
    assert.ok(selfCare);
    await patient.takesTheCheck(selfCare.answers);
    assert.match(await says(), /Eigen titel/);
    await patient.page.close();
  });

  it('costs nothing where the site does not bring one', async () => {
    const patient = await Patient.visits(on.browser, on.site.url('plain.html'));
    assert.ok(selfCare);
    await patient.takesTheCheck(selfCare.answers);
    assert.equal(patient.requests.filter((url) => /own-pack/.test(url)).length, 0);
    await patient.page.close();
  });
});
