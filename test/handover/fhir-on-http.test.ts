import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fhirBundleOf } from '../../src/handover/fhir-response.ts';
import { answersOf, handoverOf } from './visitors.ts';

describe('FHIR on a page without https, where a browser has no crypto.randomUUID', () => {
  before(() => {
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
  });
  after(() => {
    Reflect.deleteProperty(crypto, 'randomUUID');
  });

  it('names each resource by an id of its own', async () => {
    assert.equal(crypto.randomUUID, undefined);
    const { entry = [] } = fhirBundleOf(await handoverOf([answersOf('lifter-plain')]));
    const names = entry.map(({ fullUrl = '' }) => fullUrl);
    assert.equal(new Set(names).size, 2);
    for (const name of names) {
      assert.match(
        name,
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
      );
    }
  });
});
