import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './patient.driver.ts';
import { Site } from './site.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const axe = readFileSync(file('node_modules/axe-core/axe.min.js'), 'utf8');

/** A story as Storybook lists it. */
export interface Listed {
  id: string;
  title: string;
  name: string;
}

/** Builds the stories as a site serves them. */
export function buildStories(): Listed[] {
  const { status, stdout, stderr } = spawnSync('npm run --silent storybook:build -- --quiet', {
    shell: true,
    cwd: file('.'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the stories can't be built:\n${stdout}\n${stderr}`);
  const { entries } = JSON.parse(readFileSync(file('storybook-static/index.json'), 'utf8'));
  return Object.values<Listed & { type: string }>(entries).filter(({ type }) => type === 'story');
}

/** What a story says that must be on its screen. */
export interface Expected {
  screen?: string;
  shows?: string;
  violations?: string[];
}

/** The window of Storybook in which one story after another is on. */
export class StoryWindow {
  #errors: string[] = [];

  private constructor(
    readonly page: Page,
    readonly browser: Browser,
    readonly site: Site,
  ) {
    page.on('pageerror', (error) => this.#errors.push(String(error)));
  }

  static async opens(): Promise<StoryWindow> {
    const [browser, site] = await Promise.all([openBrowser(), Site.opens()]);
    const opened = new StoryWindow(await browser.newPage(), browser, site);
    try {
      await opened.#loads();
    } catch (error) {
      await opened.closes();
      throw error;
    }
    return opened;
  }

  async closes(): Promise<void> {
    await this.browser.close();
    this.site.closes();
  }

  /**
   * Puts a story on, and waits until it has done what it does.
   *
   * @returns everything that went wrong on the way.
   */
  async shows(id: string): Promise<readonly string[]> {
    this.#errors = [];
    await this.page.setViewport({ width: 1280, height: 900 });
    this.#errors.push(...(await this.page.evaluate(play, id)));
    return this.#errors;
  }

  async #loads(): Promise<void> {
    const { page, site } = this;
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // The addon would look at each story as well, in the middle of what the test does.
    const address = '/storybook-static/iframe.html?viewMode=story&globals=a11y.manual:!true';
    await page.goto(new URL(address, site.url('')).href);
    await page.waitForFunction(() => Reflect.has(window, '__STORYBOOK_PREVIEW__'), { polling: 20 });
    await page.evaluate(() => Reflect.get(window, '__STORYBOOK_PREVIEW__').ready());
    await page.evaluate(axe);
  }

  /** What the story promises, of its parameters. */
  async expected(): Promise<Expected> {
    return this.page.evaluate(() => {
      const { screen, shows, violations } = Reflect.get(window, '__STORYBOOK_PREVIEW__')
        .currentRender.story.parameters;
      return { screen, shows, violations };
    });
  }

  /** What the check says: `question age`, `result gp`; empty while it shows its fallback. */
  async where(): Promise<string> {
    const base = await this.page.$('#storybook-root >>> [part~=base]');
    return (
      (await base?.evaluate((element) => {
        const { state, question, outcome } = (element as HTMLElement).dataset;
        return [state, question ?? outcome].filter(Boolean).join(' ');
      })) ?? ''
    );
  }

  async has(selector: string): Promise<boolean> {
    return (await this.page.$(`#storybook-root >>> ${selector}`)) !== null;
  }

  /** As wide as the story itself is meant: a phone or a screen. */
  async fits(): Promise<boolean> {
    const narrow = await this.page.$('.page[data-width=narrow]');
    if (narrow) await this.page.setViewport({ width: 360, height: 780 });
    return this.page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
  }

  /** What axe holds against it, as `rule: element`. */
  async violations(): Promise<string[]> {
    const { violations } = await this.page.evaluate(
      (): Promise<AxeResults> =>
        // A story is no whole page: its landmarks are those of the site.
        Reflect.get(window, 'axe').run('#storybook-root', {
          rules: { region: { enabled: false } },
        }),
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }
}

/** Runs in the page: Storybook tells what happens to a story over its channel. */
function play(storyId: string): Promise<string[]> {
  const channel = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
  const errors: string[] = [];
  return new Promise((resolve) => {
    for (const failure of [
      'playFunctionThrewException',
      'unhandledErrorsWhilePlaying',
      'storyThrewException',
      'storyErrored',
      'storyMissing',
    ]) {
      channel.on(failure, (error: { message?: string; title?: string }) =>
        errors.push(`${failure}: ${error.message ?? error.title ?? ''}`),
      );
    }
    for (const end of ['storyFinished', 'storyMissing']) channel.once(end, () => resolve(errors));
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}
