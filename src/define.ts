import { KlachtenCheck } from './klachten-check.ts';

// A page may hold the script twice; the first copy then serves both.
if (!customElements.get('klachten-check')) customElements.define('klachten-check', KlachtenCheck);

export type { KlachtenCheck };
