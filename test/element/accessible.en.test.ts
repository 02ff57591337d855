import { rules, texts } from '../../src/content/en.rules.ts';
import { texts as first, questionnaire } from '../../src/content/en.ts';
import { essential } from '../../src/text/essential.ts';
import { everyScreen } from './screens.ts';

// What axe finds of colours and headings does not hang on the words: here in the dark, and deeper in a page.
everyScreen({
  lang: 'en',
  level: 3,
  viewport: { width: 1024, height: 768 },
  colours: 'dark',
  questionnaire,
  rules,
  texts: { ...essential.en, ...first, ...texts },
});
