/** What can be wrong with files beside one another, and with answers beside the questions. */
export const betweenFiles: Readonly<Record<string, string>> = {
  'the unknown @1 %2': '@1 %2 (onbekend)',
  'no @1 here': 'hier geen @1',
  'the @1 %2 a second time': '@1 %2 voor de tweede keer',
  'every id once': 'elk id één keer',
  'It also stands in %1. Give one of them another id.':
    'Het staat ook in %1. Geef een van de twee een ander id.',

  // What an id can stand for.
  topic: 'onderwerp',
  question: 'vraag',
  'question with one answer': 'vraag met één antwoord',
  'number question, or number value above it': 'getalvraag of getal hierboven',
  'answer of `%1`': 'antwoord op `%1`',
  'answer to `%1`': 'antwoord op `%1`',
  'answer to %1': 'antwoord op %1',
  condition: 'voorwaarde',
  outcome: 'uitkomst',
  rule: 'regel',
  'advice file': 'adviesbestand',
  'advice group': 'adviesgroep',
  'advice topic': 'adviesonderwerp',
  'piece of advice': 'advies',
  plan: 'schema',
  value: 'waarde',
  source: 'bron',
  fact: 'feit',
  guarantee: 'garantie',
  case: 'voorbeeld',

  'the topic %1': 'het onderwerp %1',
  'another id: the check itself has %1': 'een ander id: de check heeft zelf al %1',
  'the question %1': 'de vraag %1',
  'another id: @1': 'een ander id: @1',
  'advice reads the outcome under this name': 'advies leest de uitkomst onder deze naam',
  'every form has something of this name': 'elk formulier heeft al iets met deze naam',
  'a topic has this one, and FHIR tells them apart by their ids':
    'een onderwerp heeft dit id al, en FHIR houdt ze uit elkaar aan hun id',

  'no %1, though there is advice/%2.json': 'geen %1, terwijl advice/%2.json er wel is',
  'every advice file, in order': 'elk adviesbestand, op volgorde',
  'weeks %1 to %2': 'week %1 tot en met %2',
  'weeks that follow one another, from week 1': 'weken die op elkaar aansluiten, vanaf week 1',
  'a fact that nothing carries': 'een feit dat nergens staat',
  'advice or a plan that carries it, `elsewhere`, or `leftOut` with the reason':
    'advies of een schema waar het in staat, `elsewhere`, of `leftOut` met de reden',
  '%1 a second time': '%1 voor de tweede keer',
  'another piece of advice: each is beside itself':
    'een ander advies: elk advies staat al naast zichzelf',
  'the pair %1 and %2 a second time': 'het paar %1 en %2 voor de tweede keer',
  'every pair once, in either order': 'elk paar één keer, in welke volgorde ook',
  'It also stands at pairs[%1].': 'Het staat ook bij pairs[%1].',

  'a question': 'een vraag',
  'a question or `outcome`': 'een vraag of `outcome`',
  'a question that is asked before this one': 'een vraag die vóór deze wordt gesteld',
  'the condition %1 inside itself': 'de voorwaarde %1 in zichzelf',
  'conditions that do not go in a circle': 'voorwaarden die niet in een kring lopen',
  'a topic without questions': 'een onderwerp zonder vragen',
  'a file questions/%1.json': 'een bestand questions/%1.json',
  'nothing: the first question of all is always asked':
    'niets: de allereerste vraag wordt altijd gesteld',
  'a condition of more than %1 parts, the named ones written out':
    'een voorwaarde van meer dan %1 delen, met de voorwaarden erin uitgeschreven',
  'at most %1 parts': 'hooguit %1 delen',
  'the condition %1, which is negative,': 'de voorwaarde %1, die negatief is',
  'the condition %1, which reads %2': 'de voorwaarde %1, die %2 leest',
  'A negative condition is also true when the question was never asked.':
    'Een negatieve voorwaarde is ook waar als de vraag nooit is gesteld.',
  'the operator %1 on `%2`, a question of type %3':
    'de operator %1 bij `%2`, een vraag van het type %3',
  'a number from %1 to %2, the range of `%3`':
    'een getal van %1 tot en met %2, het bereik van `%3`',
  'at least %1 of %2 answers': 'minstens %1 van %2 antwoorden',
  'no more than there are': 'niet meer dan er zijn',
  'It is never true.': 'Zo is het nooit waar.',

  'an object with answers by question id': 'een object met antwoorden, met het id van elke vraag',
  'a whole number from %1 to %2': 'een geheel getal van %1 tot en met %2',
  'one answer id, as text': 'het id van één antwoord, als tekst',
  'a list of answer ids, at least one': 'een lijst met id’s van antwoorden, minstens één',
  'each answer once': 'elk antwoord één keer',
  '`%1` alone, or the other answers without it':
    'alleen `%1`, of de andere antwoorden zonder dit ene',

  'a text in each language: the languages of pack.json are %1':
    'een tekst in elke taal: de talen in pack.json zijn %1',
  'a text in `%1`': 'een tekst in `%1`',
  'no text in `%1`': 'geen tekst in `%1`',
  'a language twice': 'een taal twee keer',
  'each once': 'elke taal één keer',

  '`%1`, which ends the check': '`%1`, die de check laat stoppen',
  'an outcome that does not end the check': 'een uitkomst die de check niet laat stoppen',
  'outcomes from light to serious: the later ones end the check sooner':
    'uitkomsten van licht naar ernstig: de latere laten de check eerder stoppen',
  '@1, which both end the check now': '@1, die allebei de check meteen laten stoppen',
  'at most one such outcome': 'hooguit één zo’n uitkomst',
  '%1 exclusive answers in a question of type %2':
    '%1 antwoorden met `exclusive` in een vraag van het type %2',
  'exactly one': 'precies één',
  none: 'geen',
  'more than min (%1)': 'meer dan `min` (%1)',
  'at most %1 more than min': 'hooguit %1 meer dan `min`',
  'no outcome': 'geen uitkomst',
  'exactly one of %1': 'precies één van %1',
  '`%1`, a question of type %2': '`%1`, een vraag van het type %2',
  'a question of type %1': 'een vraag van het type %1',

  'one of several answers of which only one can be chosen':
    'een antwoord op een vraag waarbij je er maar één kunt kiezen',
  '`lasting` beside the `type` of the question': '`lasting` naast het `type` van de vraag',
  '`lasting` in a topic that is asked once': '`lasting` in een onderwerp dat één keer aan bod komt',
  'it in questions/%1.json only': 'dit alleen in questions/%1.json',
  'a question with several answers that lasts as a whole':
    '`lasting` bij een hele vraag met meer antwoorden',
  '`lasting` beside each answer that is about the visitor':
    '`lasting` naast elk antwoord dat over de bezoeker zelf gaat',
  'a question that lasts, but is asked because of `%1`, which does not':
    'een vraag met `lasting` die wordt gesteld vanwege `%1`, zonder `lasting`',
  'a question that the first complaint always asks':
    'een vraag die bij de eerste klacht altijd wordt gesteld',

  'the value %1': 'de waarde %1',
  'another id: a question has this one, and a value may name either':
    'een ander id: een vraag heet al zo, en een waarde kan beide noemen',
  '`%1`, which can be 0': '`%1`, dat 0 kan zijn',
  'what is never 0': 'iets dat nooit 0 is',
  'Divide by a value that comes from it and has `atLeast`.':
    'Deel door een waarde die ervan is afgeleid en `atLeast` heeft.',
  'no more than `atMost` (%1)': 'niet meer dan `atMost` (%1)',
  'a value that can be %1': 'een waarde die %1 kan zijn',
  'a value from %1 to %2': 'een waarde van %1 tot en met %2',
  'upTo @1': '`upTo`: @1',
  missing: 'ontbreekt',
  'a last step without `upTo`': 'een laatste stap zonder `upTo`',

  '{%1}, which is not filled in here': '{%1}, dat hier niet wordt ingevuld',
  'placeholders in the title and text of advice only':
    'accolades alleen in de titel en de tekst van advies',
  '`{` without its `}`': '`{` zonder `}`',
  '`}` without its `{`': '`}` zonder `{`',
  'no brace, or both around the id of a value':
    'geen accolade, of allebei om het id van een waarde',
  '{%1}, for which `%2` must be answered': '{%1}, waarvoor `%2` beantwoord moet zijn',
  'conditions that ask for such an answer%1': 'voorwaarden die om zo’n antwoord vragen%1',

  // How often answers occur.
  'no `when`, though more follows': 'geen `when`, terwijl er meer volgt',
  '`when`: the first that holds counts': '`when`: de eerste die klopt, telt',
  '`when` in the last of the list': '`when` bij de laatste van de lijst',
  'no `when`: the last is for all the others': 'geen `when`: de laatste is voor alle anderen',
  '`%1` for `%2`, a question of type %3': '`%1` bij `%2`, een vraag van het type %3',
  'the signs only: who ticks none of them has this answer':
    'alleen de klachten: wie er geen aankruist, heeft dit antwoord',
  'the numbers from %1 to %2': 'de getallen van %1 tot %2',
  'a range within %1 to %2, the range of `%3`': 'getallen tussen %1 en %2, zoals bij `%3`',
  '`skipped` for `%1`, which must be answered':
    '`skipped` bij `%1`, een vraag die antwoord moet krijgen',
  'no such key': 'deze sleutel niet',
  'no weight above 0': 'geen gewicht boven 0',
  'at least one above 0': 'er minstens één boven 0',
};
