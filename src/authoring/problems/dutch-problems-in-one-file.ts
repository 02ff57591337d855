/** What can be wrong with a file by itself: its JSON and its shape. */
export const inOneFile: Readonly<Record<string, string>> = {
  'no such file': 'geen bestand',
  'a file of this name': 'een bestand met deze naam',
  'the file %1': 'het bestand %1',
  'a file of a pack (%1)': 'een bestand dat bij de regels hoort (%1)',

  'valid JSON (@1)': 'geldige JSON (@1)',
  'Look for a missing comma, quote or bracket just before this place.':
    'Kijk of er vlak voor deze plek een komma, aanhalingsteken of haakje ontbreekt.',
  'the number %1': 'het getal %1',
  'a number that is not endless': 'een getal dat niet eindeloos groot is',
  'the key %1 twice in one object': 'de sleutel %1 twee keer in één object',
  'each key once': 'elke sleutel één keer',
  'JSON silently keeps only the last one. Remove or rename one of them.':
    'JSON houdt stilletjes alleen de laatste over. Haal er een weg of geef die een andere naam.',
  'the key "__proto__"': 'de sleutel "__proto__"',
  'another key: this one changes what an object is':
    'een andere sleutel: deze verandert wat een object is',

  // The codes of jsonc-parser.
  InvalidSymbol: 'onbekend woord of teken',
  InvalidNumberFormat: 'geen geldig getal',
  PropertyNameExpected: 'hier hoort de naam van een sleutel',
  ValueExpected: 'hier hoort een waarde',
  ColonExpected: 'hier hoort een dubbele punt',
  CommaExpected: 'hier hoort een komma',
  CloseBraceExpected: 'hier hoort `}`',
  CloseBracketExpected: 'hier hoort `]`',
  EndOfFileExpected: 'hier hoort het bestand op te houden',
  InvalidCommentToken: 'commentaar mag hier niet',
  UnexpectedEndOfComment: 'commentaar zonder einde',
  UnexpectedEndOfString: 'tekst zonder aanhalingsteken aan het eind',
  UnexpectedEndOfNumber: 'een getal dat niet af is',
  InvalidUnicode: 'geen geldige `\\u`',
  InvalidEscapeCharacter: 'geen geldig teken na `\\`',
  InvalidCharacter: 'een teken dat niet mag',

  nothing: 'niets',
  text: 'tekst',
  'a list': 'een lijst',
  tuple: 'een lijst',
  'an object': 'een object',
  'a whole number': 'een geheel getal',
  'a number': 'een getal',
  'true or false': '`true` of `false`',
  '@1 under the key `%2`': '@1 onder de sleutel `%2`',
  'lower-case words with hyphens': 'woorden in kleine letters, met streepjes ertussen',
  'text like %1': 'tekst zoals %1',
  'a date: 2026-11-25': 'een datum: 2026-11-25',
  'a text in each language': 'een tekst in elke taal',
  'plain text, without HTML': 'gewone tekst, zonder HTML',
  'seven days': 'zeven dagen',

  'at least %1': 'minstens %1',
  'at least %1 item': 'minstens %1 in de lijst',
  'at least %1 character': 'minstens %1 teken(s)',
  'at most %1': 'hooguit %1',
  'at most %1 item': 'hooguit %1 in de lijst',
  'at most %1 character': 'hooguit %1 teken(s)',
  'more than %1': 'meer dan %1',
  'An empty list is always true, so the rule would fire for everybody.':
    'Een lege lijst is altijd waar, dus de regel zou voor iedereen gelden.',

  'the unknown key %1': 'de onbekende sleutel %1',
  'the key `%1`': 'de sleutel `%1`',
  'no such key: it would be code inside data':
    'niet deze sleutel: dat zou code in de gegevens zijn',
  'one of %1': 'een van %1',
  'Did you mean `%1`?': 'Bedoel je `%1`?',

  'a condition: `all`, `any`, `condition` or a comparison':
    'een voorwaarde: `all`, `any`, `condition` of een vergelijking',
  '@1 in one condition': '@1 in één voorwaarde',
  '%1 and @2': '%1 en @2',
  'exactly one of them': 'precies één ervan',
  'The rules engine would silently ignore one. Put one inside the other.':
    'De rest zou stilletjes niet meetellen. Zet de een in de ander.',
  'a bare comparison': 'een losse vergelijking',
  '`all` or `any` around it': '`all` of `any` eromheen',
  'Wrap it: { "all": [ … ] }.': 'Zet dit eromheen: { "all": [ … ] }.',
  'the operator %1': 'de operator %1',
  'a positive condition: what the visitor did answer':
    'een positieve voorwaarde: wat de bezoeker wél antwoordde',
  'A negative one is also true when the question was never asked. Name the answers that count.':
    'Een negatieve is ook waar als de vraag nooit is gesteld. Noem de antwoorden die tellen.',
};
