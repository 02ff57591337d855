/** The `lang` that holds where an element stands, through the shadow roots around it. */
export function pageLanguage(element: Element): string | null {
  const found = element.closest('[lang]');
  if (found) return found.getAttribute('lang');
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? pageLanguage(root.host) : null;
}
