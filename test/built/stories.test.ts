import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theSource } from '../support/the-pack.ts';
import { openSite } from './open-site.ts';
import { buildStories, OpenStory } from './stories.driver.ts';

const stories = buildStories();
const site = openSite();

describe('every story', { concurrency: 3 }, () => {
  for (const { id, title, name } of stories) {
    it(`${title}: ${name}`, async () => {
      const story = await OpenStory.of(site.browser, site.site, id);
      try {
        const { screen, shows, violations = [] } = await story.expected();
        assert.ok(screen !== undefined, 'it does not say what must be on its screen');
        assert.equal(await story.where(), screen);
        if (shows) assert.ok(await story.has(shows), `no ${shows}`);
        assert.ok(await story.fits(), 'it is wider than its window');
        const found = await story.violations();
        assert.deepEqual(
          found.filter((one) => !violations.some((rule) => one.startsWith(rule))),
          [],
        );
        assert.deepEqual(story.errors, []);
      } finally {
        await story.closes();
      }
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
