import 'klachten-check/define';
import type { KlachtenCheck } from 'klachten-check';
import manifest from 'klachten-check/custom-elements.json' with { type: 'json' };
import pack from 'klachten-check/rules/pack.json' with { type: 'json' };

const check = document.createElement('klachten-check');
check satisfies KlachtenCheck;
check.headingLevel = 3;
// @ts-expect-error
check.headingLevl = 3;
// @ts-expect-error
check.headingLevel = 'three';

check.addEventListener('klachten-check-complete', (event) => {
  event.outcome satisfies string;
  // @ts-expect-error
  event.outcme;
});

manifest.schemaVersion satisfies string;
pack.id satisfies string;
