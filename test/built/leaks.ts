/** What a page could do to let an answer out: each by what the spies call it. Run in a page. */
export const leaks: Record<string, () => unknown> = {
  'document.cookie': () => {
    // biome-ignore lint/suspicious/noDocumentCookie: that is what is tried.
    document.cookie = 'knee=1';
  },
  cookieStore: () => cookieStore.set('knee', '1'),
  'window.localStorage': () => localStorage.setItem('knee', '1'),
  'window.sessionStorage': () => sessionStorage.setItem('knee', '1'),
  'window.indexedDB': () => indexedDB.open('knee'),
  caches: () => caches.open('knee'),
  storage: () => navigator.storage.persist(),
  sendBeacon: () => navigator.sendBeacon('/knee'),
  serviceWorker: () => navigator.serviceWorker.register('/knee.js').catch(() => {}),
  geolocation: () => navigator.geolocation,
  credentials: () => navigator.credentials,
  locks: () => navigator.locks.query(),
  fetch: () => fetch('/knee').catch(() => {}),
  XMLHttpRequest: () => {
    const request = new XMLHttpRequest();
    request.open('GET', '/knee');
    request.send();
  },
  WebSocket: () => new WebSocket(`ws://${location.host}/knee`),
  EventSource: () => new EventSource('/knee'),
  RTCPeerConnection: () => new RTCPeerConnection(),
  WebTransport: () => new WebTransport(`https://${location.host}/knee`),
  Worker: () => new Worker('/knee.js'),
  SharedWorker: () => new SharedWorker('/knee.js'),
  BroadcastChannel: () => new BroadcastChannel('knee'),
  MessageChannel: () => new MessageChannel(),
  MessagePort: () => new MessageChannel().port1.postMessage('knee'),
  'window.name': () => {
    window.name = 'knee';
  },
  'window.postMessage': () => parent.postMessage('knee', '*'),
  'window.open': () => window.open('/knee'),
  history: () => history.replaceState(null, '', '?knee'),
  hashchange: async () => {
    location.hash = 'knee';
    await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
  },
  submit: () => {
    const form = document.body.appendChild(document.createElement('form'));
    form.target = 'elsewhere';
    form.requestSubmit();
  },
};

/** The same, of what only the browser sees: each asks for /knee. */
export const requests: Record<string, () => unknown> = {
  picture: () => {
    new Image().src = '/knee';
  },
  link: () => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'prefetch', href: '/knee' });
    document.head.append(link);
  },
  'style sheet': () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('body { background: url("/knee") }');
    document.adoptedStyleSheets = [sheet];
  },
  font: () => new FontFace('knee', 'url("/knee")').load().catch(() => {}),
  frame: () => {
    const frame = document.createElement('iframe');
    frame.src = '/knee';
    document.body.append(frame);
  },
  module: () => import(/* @vite-ignore */ `${location.origin}/knee`).catch(() => {}),
  ping: () => {
    const link = document.createElement('a');
    Object.assign(link, { href: '#', ping: '/knee' });
    document.body.append(link);
    link.click();
  },
  socket: () => new WebSocket(`ws://${location.host}/knee`),
  address: () => {
    location.href = '/knee';
  },
};
