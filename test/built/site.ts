import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};

/** The policy of a careful hospital: nothing but files of one's own. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** A website of a clinic that serves the built files and the pages beside this file, or another folder. */
export class Site {
  readonly #server: Server;
  /** What every answer is sent with. */
  policy: string | null = null;
  /** Stands in for a file, or breaks it: a number is a status, null is 404. */
  readonly replaced = new Map<RegExp, string | number | null>();
  /** Files that are on their way until the promise is kept. */
  readonly delayed = new Map<RegExp, Promise<void>>();

  private constructor(private readonly folder: string) {
    this.#server = createServer(async ({ url = '/' }, response) => {
      const path = new URL(url, 'http://site').pathname;
      await [...this.delayed].find(([pattern]) => pattern.test(path))?.[1];
      const replacement = [...this.replaced].find(([pattern]) => pattern.test(path));
      const content = replacement ? replacement[1] : await this.#read(path);
      if (this.policy) response.setHeader('content-security-policy', this.policy);
      response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
      if (typeof content === 'number') response.writeHead(content).end();
      else response.writeHead(content === null ? 404 : 200).end(content);
    });
  }

  static async opens(folder = root): Promise<Site> {
    const site = new Site(folder);
    await new Promise<void>((resolve) => site.#server.listen(0, '127.0.0.1', resolve));
    return site;
  }

  url(page: string): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/test/built/pages/${page}`;
  }

  closes(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  async #read(path: string): Promise<Buffer | null> {
    // Chromium asks for an icon by itself; that is no request of the check.
    if (path === '/favicon.ico') return Buffer.alloc(0);
    return readFile(join(this.folder, normalize(path))).catch(() => null);
  }
}
