import { adoptStyles, render } from 'lit';
import { styles } from './klachten-check.styles.ts';
import { resultStyles } from './result.styles.ts';
import { paper as paperStyles } from './styles/paper.styles.ts';
import { paper } from './views/paper.ts';
import type { ResultScreen } from './views/result-screen.ts';

const mark = 'data-klachten-check-paper';

/** No id of the site outweighs this. */
const site = 'html:root:not(#_#_#_)';

/** While it prints, the page of the site steps aside, whatever its own styles say. */
const pageRules = `
  ${site} > body > [${mark}] { display: none !important; }
  @media print {
    @page {
      size: A4;
      margin: 16mm;
      @bottom-right {
        content: counter(page) ' / ' counter(pages);
        color: #444;
        font: 8pt system-ui, sans-serif;
      }
    }
    ${site}, ${site} > body, ${site} > body > [${mark}] {
      direction: ltr !important;
      display: block !important;
      visibility: visible !important;
      position: static !important;
      inline-size: auto !important;
      block-size: auto !important;
      min-block-size: 0 !important;
      max-block-size: none !important;
      margin: 0 !important;
      padding: 0 !important;
      overflow: visible !important;
      transform: none !important;
      filter: none !important;
      opacity: 1 !important;
      columns: auto !important;
      background: #fff !important;
    }
    ${site} > body > :not([${mark}]) { display: none !important; }
    ${site} > body > [${mark}] {
      all: initial !important;
      display: block !important;
    }
  }
`;

/** What tells that printing is over; some browsers leave out the first. */
const overAt = ['afterprint', 'pointerdown', 'keydown'];

let printing = new AbortController();

/**
 * Prints the result on pages of its own. They stand in the document of the site, since a frame or a
 * second window can be forbidden there, and some phones print the page around a frame.
 *
 * @param until takes the pages away when it aborts, if they still stand there then.
 */
export function print(screen: ResultScreen, date: Date, until?: AbortSignal): void {
  if (until?.aborted) return;
  printing.abort();
  const current = new AbortController();
  printing = current;

  const host = document.createElement('div');
  host.toggleAttribute(mark, true);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...styles, ...resultStyles, paperStyles]);
  render(paper(screen, date), root);
  for (const details of root.querySelectorAll('details')) details.open = true;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const giveBack = takeImportance();
  document.body.append(host);

  const { signal } = current;
  signal.addEventListener('abort', () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
    giveBack();
  });
  const clear = () => current.abort();
  for (const event of overAt) window.addEventListener(event, clear, { signal, capture: true });
  until?.addEventListener('abort', clear, { signal });
  window.print();
}

/** Inline, `!important` wins from every sheet. @returns what puts it back. */
function takeImportance(): () => void {
  const { documentElement, body } = document;
  const whole = [documentElement, body].flatMap(({ style }) =>
    [...style].map((name) => ({ style, name })),
  );
  const children = [...body.children].map((child) => ({
    style: (child as HTMLElement).style,
    name: 'display',
  }));
  const taken = [...whole, ...children]
    .map(({ style, name }) => ({ style, name, value: style?.getPropertyValue(name) }))
    .filter(({ style, name, value }) => value && style.getPropertyPriority(name));
  for (const { style, name, value } of taken) style.setProperty(name, value);
  return () => {
    for (const { style, name, value } of taken) {
      // The site may have changed its mind meanwhile.
      if (style.getPropertyValue(name) === value) style.setProperty(name, value, 'important');
    }
  };
}
