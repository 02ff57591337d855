import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';
import { type OutputOptions, type RollupCache, type RollupError, rollup } from 'rollup';
import { pageBundle } from './bundles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = '/demo/';
const { PORT } = process.env;

/** The bundle by its address. It stays in memory, so that `dist/` is always what was built to ship. */
let files = new Map<string, string>();
let cache: RollupCache | undefined;

const server = await startDevServer({
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
  config: {
    rootDir: root,
    ...(PORT ? { port: Number(PORT) } : {}),
    chokidarOptions: { ignoreInitial: true },
    middleware: [
      (context, next) => (context.path === '/' ? context.redirect(page) : next()),
      async (context, next) => {
        await next();
        context.set('cache-control', 'no-store');
      },
    ],
    plugins: [
      {
        name: 'bundle',
        injectWebSocket: true,
        serve: ({ path }) => {
          const body = files.get(path);
          return body === undefined ? undefined : { body, type: 'js' };
        },
      },
    ],
  },
});

/** Builds anew; with a mistake it says so and the page stays what it was. */
async function build(): Promise<boolean> {
  const options = pageBundle({ minify: false });
  try {
    const bundle = await rollup({ ...options, ...(cache && { cache }) });
    const { output } = await bundle.generate(options.output as OutputOptions);
    cache = bundle.cache;
    files = new Map(
      output.flatMap((file) =>
        file.type === 'chunk' ? [[`/dist/${file.fileName}`, file.code]] : [],
      ),
    );
    return true;
  } catch (error) {
    const { message, loc, frame = '' } = error as RollupError;
    const place = loc ? `${loc.file}:${loc.line}:${loc.column} ` : '';
    console.error(`\n${place}${message}\n${frame}\nWaiting for a change in rules/ or src/.`);
    return false;
  }
}

let ready = false;

async function update(): Promise<void> {
  if (!(await build())) return;
  server.webSockets?.sendImport('data:text/javascript,window.location.reload()');
  const address = `http://localhost:${server.config.port}${page}`;
  console.log(
    ready ? `Built anew at ${new Date().toLocaleTimeString()}.` : `The check is at ${address}`,
  );
  ready = true;
}

let updating = update();
let latest = 0;

server.fileWatcher.add(['rules', 'src', 'demo'].map((folder) => `${root}${folder}`));
server.fileWatcher.on('all', async () => {
  // An editor that saves touches a file more than once: the last touch counts.
  latest += 1;
  const own = latest;
  await wait(100);
  if (own === latest) updating = updating.then(update);
});
