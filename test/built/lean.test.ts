import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertLookedAt, lean } from '../../scripts/lean-plugin.ts';
import { type Unreached, unreached } from '../../scripts/unreached.ts';

const library: Unreached = {
  in: 'library/',
  version: '1.0.0',
  functions: ['unused', 'swap'],
  calls: ['report'],
  instead: new Map([['double', '(x) { return 2 * x; }']]),
  never: ['parallel'],
};

const run = (code: string): unknown =>
  new Function(`return ${lean(`(() => {${code}})()`, library)}`)();

describe('a library without what is not reached', () => {
  it('throws where a function is called after all', () => {
    assert.throws(() => run('function unused() { return 1; } return unused();'), /unreached/);
    assert.throws(() => run('const unused = () => 1; return unused();'), /unreached/);
    assert.throws(() => run('class A { unused() { return 1; } } return new A().unused();'));
  });

  it('keeps what stands beside it', () => {
    assert.deepEqual(run('return { a: 1, unused: () => 2, b: 3 };'), { a: 1, b: 3 });
    assert.equal(run('class A { unused() {} used() { return 4; } } return new A().used();'), 4);
    const babel = "return [{ key: 'unused', value: function unused() {} }, { key: 'used' }];";
    assert.deepEqual(run(babel), [{ key: 'used' }]);
    assert.deepEqual(run("const all = []; all.push(new Map('swap')); return all;"), []);
  });

  it('keeps a method that a constructor binds, which throws', () => {
    const code = 'class A { constructor() { this.unused = this.unused.bind(this); } unused() {} }';
    assert.throws(() => run(`${code} return new A().unused();`), /unreached/);
  });

  it('takes out calls, puts in what stands for a function, and decides what never is', () => {
    assert.equal(run('let n = 0; function report(x) { n = x; } report(1); return n;'), 0);
    assert.equal(run('var double = function (x) { return x + x + 0; }(); return double(4);'), 8);
    assert.equal(run("const type = 'parallel'; return type === 'parallel';"), false);
    assert.equal(run("const type = 'other'; return type !== 'parallel';"), true);
  });

  it('is only made of the version whose code was looked at', async () => {
    await assertLookedAt(unreached);
    const [updated] = unreached.map((known) => ({ ...known, version: '0.0.1' }));
    assert.ok(updated);
    await assert.rejects(assertLookedAt([updated]), /^Error: xstate is .+, not 0\.0\.1/);
  });

  it('keeps an error that passes on another one', () => {
    const fails = (text: string) => () =>
      run(`const err = Error('why'); throw new Error(${text});`);
    assert.throws(fails("'a long text'"), /library/);
    assert.throws(fails("'it failed: ' + err.message"), /it failed: why/);
  });
});
