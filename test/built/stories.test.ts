import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { theFiles, theSource } from '../support/the-pack.ts';
import { Playground } from './playground.driver.ts';
import { buildStories, StoryWindow } from './stories.driver.ts';

const stories = buildStories();

describe('a story shows the screen that it says, without an error and for everyone', () => {
  let window: StoryWindow;
  before(async () => {
    window = await StoryWindow.opens();
  });
  after(() => window?.closes());

  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      assert.deepEqual(await window.shows(id), []);
      const { screen, shows, violations = [] } = await window.expected();
      assert.ok(screen !== undefined, 'it does not say what must be on its screen');
      assert.equal(await window.where(), screen);
      if (shows) assert.ok(await window.has(shows), `no ${shows}`);
      assert.ok(await window.fits(), 'it is wider than its window');
      const found = await window.violations();
      const isMeant = (violation: string) => violations.some((rule) => violation.startsWith(rule));
      assert.deepEqual(
        found.filter((violation) => !isMeant(violation)),
        [],
      );
      assert.equal(found.some(isMeant), violations.length > 0, 'what it is about is not wrong');
    });
  }
});

describe('the playground', () => {
  let window: StoryWindow;
  let playground: Playground;
  before(async () => {
    window = await StoryWindow.opens();
    assert.deepEqual(await window.shows('speeltuin--playground'), []);
    playground = new Playground(window.page);
  });
  after(() => window?.closes());

  it('lets the check tell the outcome that a rule is given', async () => {
    await playground.opensRule('routes.json', 'self-fresh');
    await playground.waitsFor('[data-heard=self-care][data-same=true]');
    await playground.replaces('"self-care"', '"gp-soon"');
    await playground.waitsFor('[data-heard=gp-soon][data-same=false]');
    assert.equal(await window.where(), 'result gp-soon');
  });

  it('tells of a typing error its file, line and column, and keeps the last right check', async () => {
    const { line, column } = placeOfOutcome('self-fresh');
    await playground.replaces('"gp-soon"', '"gp-son"');
    await playground.waitsFor('[data-verdict=wrong]');
    const told = await playground.reads('.verdict');
    assert.match(told, new RegExp(`routes\\.json, regel ${line}, kolom ${column}\\b`));
    assert.match(told, /1 fout\..*laatste regels die klopten.*gp-son.*gp-soon/s);
    assert.equal(await window.where(), 'result gp-soon');
  });

  it('takes what is mended at once', async () => {
    await playground.replaces('"gp-son"', '"gp"');
    await playground.waitsFor('[data-verdict=right]');
    await playground.waitsFor('[data-heard=gp]');
    assert.equal(await window.where(), 'result gp');
  });

  it('tells of broken JSON where it breaks', async () => {
    const { line } = placeOfOutcome('self-fresh');
    await playground.replaces('"gp"', '"gp');
    await playground.waitsFor('[data-verdict=wrong]');
    assert.match(await playground.reads('.verdict'), new RegExp(`routes\\.json, regel ${line}, `));
    assert.equal(await window.where(), 'result gp');
  });
});

describe('the stories together', () => {
  it('show every outcome of the rules', () => {
    for (const { id } of theSource().outcomes) {
      assert.ok(
        stories.some((story) => story.title === 'Uitkomsten' && story.id.endsWith(`--${id}`)),
        `no story of ${id}`,
      );
    }
  });
});

/** Where the outcome of a rule stands in routes.json, counted from 1. */
function placeOfOutcome(rule: string): { line: number; column: number } {
  const lines = (theFiles['routes.json'] ?? '').split('\n');
  const named = lines.findIndex((line) => line.includes(`"name": "${rule}"`));
  const at = lines.findIndex((line, index) => index > named && line.includes('"outcome": '));
  return { line: at + 1, column: (lines[at] ?? '').indexOf('": "') + 4 };
}
