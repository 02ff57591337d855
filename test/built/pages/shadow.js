customElements.define(
  'clinic-app',
  class extends HTMLElement {
    connectedCallback() {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(':host { display: block; text-transform: uppercase; } div { all: unset; }');
      const root = this.attachShadow({ mode: 'open', delegatesFocus: true });
      root.adoptedStyleSheets = [sheet];
      const article = document.createElement('article');
      article.lang = 'en';
      article.append(document.createElement('klachten-check'));
      root.append(article);
    }
  },
);
