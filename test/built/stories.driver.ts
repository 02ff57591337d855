import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { Site } from './site.ts';

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

/** One story, open in a browser. */
export class OpenStory {
  readonly errors: string[] = [];

  private constructor(readonly page: Page) {
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** @throws when it does not finish: what Storybook then shows. */
  static async of(browser: Browser, site: Site, id: string): Promise<OpenStory> {
    // A window of its own: one that another page covers gets no focus and no frames.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const story = new OpenStory(page);
    await page.setViewport({ width: 1280, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    const address = `/storybook-static/iframe.html?viewMode=story&id=${id}&globals=a11y.manual:!true`;
    await page.goto(new URL(address, site.url('')).href);
    await page.waitForFunction(isOver, { timeout: 20_000, polling: 20 });
    const failure = await page.evaluate(failureOf);
    if (failure) throw new Error(failure);
    return story;
  }

  async closes(): Promise<void> {
    await this.page.browserContext().close();
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
    await this.page.evaluate(axe);
    const { violations } = await this.page.evaluate(
      (): Promise<AxeResults> =>
        // A story is no whole page: its landmarks are those of the site.
        Reflect.get(window, 'axe').run('#storybook-root', { rules: { region: { enabled: false } } }),
    );
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
  }
}

function isOver(): boolean {
  const render = Reflect.get(window, '__STORYBOOK_PREVIEW__')?.currentRender;
  return (
    ['completed', 'finished', 'errored', 'aborted'].includes(render?.phase) ||
    /sb-show-(errordisplay|nopreview)/.test(document.body.className)
  );
}

function failureOf(): string | null {
  if (document.body.classList.contains('sb-show-main')) return null;
  return document.querySelector('#error-message')?.textContent || document.body.className;
}
