import { adoptStyles, render } from 'lit';
import { styles } from './klachten-check.styles.ts';
import { resultStyles } from './result.styles.ts';
import { paper as paperStyles } from './styles/paper.styles.ts';
import { paper } from './views/paper.ts';
import type { ResultScreen } from './views/result-screen.ts';

const mark = 'data-klachten-check-paper';

/** While it prints, the page of the site steps aside, whatever its own styles say. */
const pageRules = `
  html:root > body > [${mark}] { display: none !important; }
  @media print {
    @page { size: A4; margin: 16mm; }
    html:root, html:root > body {
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
    html:root > body > :not([${mark}]) { display: none !important; }
    html:root > body > [${mark}] {
      all: initial !important;
      display: block !important;
    }
  }
`;

/**
 * Prints the result on pages of its own. They stand in the document of the site, since a frame or a
 * second window can be forbidden there, and some phones print the page around a frame.
 */
export function print(screen: ResultScreen, date: Date): void {
  document.querySelector(`body > [${mark}]`)?.remove();
  const host = document.createElement('div');
  host.toggleAttribute(mark, true);
  const root = host.attachShadow({ mode: 'open' });
  adoptStyles(root, [...styles, ...resultStyles, paperStyles]);
  render(paper(screen, date), root);
  for (const details of root.querySelectorAll('details')) details.open = true;

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(pageRules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.append(host);
  const clear = () => {
    host.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  window.addEventListener('afterprint', clear, { once: true });
  window.print();
}
