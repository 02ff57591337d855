import { rules, texts } from '../../src/content/nl.rules.ts';
import { texts as first, questionnaire } from '../../src/content/nl.ts';
import { essential } from '../../src/text/essential.ts';
import { everyScreen } from './screens.ts';

// On a phone, where a foot sticks over the questions.
everyScreen({
  lang: 'nl',
  level: 2,
  viewport: { width: 390, height: 700 },
  colours: 'light',
  questionnaire,
  rules,
  texts: { ...essential.nl, ...first, ...texts },
});
