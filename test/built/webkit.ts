import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { Builder, Key as Keys, type WebDriver } from 'selenium-webdriver';
import type { WebKit } from '../../scripts/find-other-browsers.ts';
import type { Hands, Key } from './key-walk.ts';

const keys: Record<Key, string> = {
  Tab: Keys.TAB,
  Space: Keys.SPACE,
  Enter: Keys.ENTER,
  ArrowDown: Keys.ARROW_DOWN,
};

/** In ms. */
const patience = 20_000;

/** WebKit by its WebDriver, on a screen of its own that nobody sees. */
export class WebKitBrowser implements Hands {
  readonly #driver: WebDriver;
  readonly #server: ChildProcess;

  private constructor(driver: WebDriver, server: ChildProcess) {
    this.#driver = driver;
    this.#server = server;
  }

  static async opens({ driver, browser, screen }: WebKit): Promise<WebKitBrowser> {
    const port = await freePort();
    const server = spawn(screen, ['--auto-servernum', driver, `--port=${port}`], {
      // Its sandbox needs rights that a container has not; nothing but files of our own is opened in it.
      env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
      stdio: 'ignore',
      // A group of its own, to be ended with the screen and all.
      detached: true,
    });
    const address = `http://127.0.0.1:${port}`;
    try {
      await answers(`${address}/status`);
      const session = new Builder().usingServer(address).withCapabilities({
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
      });
      return new WebKitBrowser(await session.build(), server);
    } catch (error) {
      end(server);
      throw error;
    }
  }

  async goes(url: string): Promise<void> {
    await this.#driver.get(url);
  }

  async press(key: Key): Promise<void> {
    await this.type(keys[key]);
  }

  async type(text: string): Promise<void> {
    await this.#driver.actions().sendKeys(text).perform();
  }

  look<Sight>(script: string): Promise<Sight> {
    return this.#driver.executeScript<Sight>(`return ${script}`);
  }

  async closes(): Promise<void> {
    await this.#driver.quit().catch(() => {});
    end(this.#server);
  }
}

const end = ({ pid }: ChildProcess): void => {
  if (pid) process.kill(-pid);
};

async function answers(url: string): Promise<void> {
  const start = Date.now();
  while (!(await fetch(url).catch(() => null))) {
    if (Date.now() - start > patience) throw new Error('WebKitWebDriver does not start.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
