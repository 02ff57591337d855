import type { Page } from 'puppeteer-core';

/** An author who changes a rule in the playground. */
export class Playground {
  constructor(readonly page: Page) {}

  async opensRule(file: string, rule: string): Promise<void> {
    await this.page.select('select[name=file]', file);
    const index = await this.page.$$eval(
      'select[name=rule] option',
      (options, name) => options.findIndex(({ textContent }) => textContent?.trim() === name),
      rule,
    );
    await this.page.select('select[name=rule]', String(index));
  }

  /** Chooses a word of the rule as by a double click, and types another. */
  async replaces(word: string, other: string): Promise<void> {
    await this.page.waitForSelector('.cm-content');
    await this.page.evaluate((text) => {
      const content = document.querySelector<HTMLElement>('.cm-content');
      const lines = document.createTreeWalker(content as Node, NodeFilter.SHOW_TEXT);
      while (lines.nextNode()) {
        const at = lines.currentNode.textContent?.indexOf(text) ?? -1;
        if (at < 0) continue;
        content?.focus();
        const { currentNode: node } = lines;
        window.getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
        return;
      }
      throw new Error(`no ${text} in ${content?.textContent}`);
    }, word);
    await this.page.keyboard.sendCharacter(other);
  }

  async waitsFor(selector: string): Promise<void> {
    await this.page.waitForSelector(selector, { timeout: 15_000 });
  }

  async reads(selector: string): Promise<string> {
    const text = await this.page.$eval(selector, ({ textContent }) => textContent);
    return text?.replace(/\s+/g, ' ') ?? '';
  }
}
