import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

describe('the package', () => {
  it('can be imported where there is no browser, and registers nothing by itself', async () => {
    const { KlachtenCheck } = await import('klachten-check');
    assert.equal(typeof KlachtenCheck, 'function');
    assert.equal(globalThis.customElements?.get('klachten-check'), undefined);
  });
});
