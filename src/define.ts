import { KlachtenCheck } from './klachten-check.ts';

// A page may hold the script twice; the first copy then serves both.
if (!customElements.get('klachten-check')) customElements.define('klachten-check', KlachtenCheck);

// With it `addEventListener` knows the events.
export type * from './klachten-check.events.ts';
export type { KlachtenCheck };
