import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { theSource } from '../support/the-pack.ts';
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
