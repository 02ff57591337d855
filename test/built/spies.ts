import type { Page } from 'puppeteer-core';

/** What the spies wrote down: the name of each thing that was touched. */
export type Caught = string[];

declare global {
  interface Window {
    caught: Caught;
  }
}

/** Put in before any script of a page and its frames runs. */
function spy(): void {
  const caught: string[] = [];
  Object.defineProperty(window, 'caught', { value: caught });
  /** Every call of a function, or making of an object, and still does it. */
  const watchCall = (owner: object | undefined, key: string, name = key): void => {
    const value = owner && Reflect.get(owner, key);
    if (!owner || typeof value !== 'function') throw new Error(`there is no ${name} to watch`);
    const told = new Proxy(value, {
      apply: (target, self, args) => {
        caught.push(name);
        return Reflect.apply(target, self, args);
      },
      construct: (target, args, newTarget) => {
        caught.push(name);
        return Reflect.construct(target, args, newTarget);
      },
    });
    Object.defineProperty(owner, key, { value: told, configurable: true, writable: true });
  };
  /** Every look at a property, and every change of it. */
  const watchProperty = (owner: object, key: string, name = key): void => {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (!found?.get) throw new Error(`there is no ${name} to watch`);
    Object.defineProperty(owner, key, {
      configurable: true,
      get() {
        caught.push(name);
        return found.get?.call(this);
      },
      set(value) {
        caught.push(name);
        found.set?.call(this, value);
      },
    });
  };

  watchProperty(Document.prototype, 'cookie', 'document.cookie');
  for (const key of ['localStorage', 'sessionStorage', 'indexedDB', 'name']) {
    watchProperty(window, key, `window.${key}`);
  }
  for (const key of ['caches', 'cookieStore']) watchProperty(window, key);
  for (const key of ['sendBeacon', 'share', 'registerProtocolHandler']) {
    if (key in navigator) watchCall(Navigator.prototype, key);
  }
  for (const key of ['serviceWorker', 'storage', 'geolocation', 'credentials', 'locks']) {
    watchProperty(Navigator.prototype, key);
  }
  watchCall(window, 'fetch');
  for (const key of ['open', 'send'] as const)
    watchCall(XMLHttpRequest.prototype, key, 'XMLHttpRequest');
  for (const key of ['WebSocket', 'EventSource', 'RTCPeerConnection', 'WebTransport'])
    watchCall(window, key);
  for (const key of ['Worker', 'SharedWorker', 'BroadcastChannel', 'MessageChannel'])
    watchCall(window, key);
  for (const key of ['pushState', 'replaceState', 'go', 'back', 'forward']) {
    watchCall(History.prototype, key, 'history');
  }
  for (const key of ['open', 'postMessage']) watchCall(window, key, `window.${key}`);
  watchCall(MessagePort.prototype, 'postMessage', 'MessagePort');
  for (const key of ['submit', 'requestSubmit'])
    watchCall(HTMLFormElement.prototype, key, 'submit');
  // A form that is really sent: the check keeps its own from it.
  window.addEventListener('submit', (event) => event.defaultPrevented || caught.push('submit'));
  for (const type of ['hashchange', 'popstate']) {
    window.addEventListener(type, () => caught.push(type));
  }
}

/** What the spies in the pages and the browser itself saw. */
export interface Watch {
  /** @returns what was touched in the page since it was opened. */
  touched(): Promise<Caught>;
  /** Whatever was asked of the network: addresses, also of sockets. */
  readonly asked: string[];
  /** Where the page went after it was opened. */
  readonly went: string[];
}

/** Watches a page from both sides; before it goes anywhere. */
export async function watch(page: Page): Promise<Watch> {
  const asked: string[] = [];
  const went: string[] = [];
  // The compiler that runs the tests wraps what has a name in a function that no page has.
  await page.evaluateOnNewDocument(`{ const __name = (named) => named; (${spy})(); }`);
  const client = await page.createCDPSession();
  await client.send('Network.enable');
  client.on('Network.requestWillBeSent', ({ request }) => asked.push(request.url));
  client.on('Network.webSocketCreated', ({ url }) => asked.push(url));
  client.on('Network.webTransportCreated', ({ url }) => asked.push(url));
  await client.send('Page.enable');
  client.on('Page.frameNavigated', ({ frame }) => went.push(frame.url));
  client.on('Page.navigatedWithinDocument', ({ url }) => went.push(url));
  client.on('Page.windowOpen', ({ url }) => went.push(url));
  return { touched: () => page.evaluate(() => window.caught), asked, went };
}
