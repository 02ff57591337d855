/** Moves the focus, and the page only as far as it takes to bring it in sight. */
export function focusInSight(target: HTMLElement | null): void {
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}
