import { essential } from './essential.ts';

/** What the interface says in Dutch; `{x}` is filled in. Questions and advice stand in the pack. */
export const nl = {
  ...essential.nl,
  'intro.title': 'Klachtencheck in drie minuten',
  'intro.lead':
    'Pijn, slecht slapen of slecht herstel na sporten? Je krijgt in ongeveer drie minuten advies: zelf doen, digitale begeleiding, fysiotherapeut of huisarts.',
  'intro.why-sleep':
    'We vragen ook naar je slaap en training. Slaap en herstel hebben veel invloed op pijn.',
  'intro.what':
    'Je beantwoordt korte vragen. Aan het eind zie je wat je kunt doen, waarom, en wanneer je eerder moet bellen.',
  'intro.not':
    'De check is geen onderzoek en stelt geen diagnose vast. Hij vervangt je huisarts of fysiotherapeut niet.',
  'intro.who': 'De check is gemaakt voor volwassenen vanaf 18 jaar, over hun eigen klacht.',
  'intro.privacy-title': 'Je antwoorden blijven bij jou',
  'intro.privacy':
    'Je antwoorden blijven op dit apparaat. We versturen ze niet en bewaren ze niet. Sluit je de pagina, dan zijn ze weg.',
  'intro.privacy-shared':
    'Gebruik je een computer van iemand anders? Druk aan het eind op Opnieuw beginnen.',
  'intro.start': 'Start de check',
  'notice112.short': 'Levensgevaar? Bel 112. Vul deze check dan niet in.',
  'notice112.mistake':
    'Per ongeluk aangekruist? Pas je antwoord aan. Twijfel je, bel dan toch 112.',
  'notice112.deaf': 'Kun je niet bellen of niet horen? Gebruik de 112NL-app.',
  'button.call': 'Bel {number}',
  'button.next': 'Volgende',
  'button.back': 'Terug',
  'button.skip': 'Sla over',
  'button.change': 'Wijzig',
  'button.restart': 'Opnieuw beginnen',
  'button.more': 'Meer advies',
  'progress.topic': 'Onderdeel {n} van {count}: {topic}',
  'progress.question': 'Vraag {n} van ongeveer {total}',
  'hint.multi': 'Je mag meer antwoorden kiezen',
  'hint.region': 'Kies een plek in de lijst of op het lichaam',
  'error.single': 'Kies een antwoord om verder te gaan.',
  'error.multi': 'Kies minstens één antwoord. Geldt er niets? Kies dan de onderste.',
  'error.scale': 'Kies een cijfer.',
  'error.region': 'Kies een plek op het lichaam of in de lijst.',
  'error.result':
    'De check loopt vast. Je antwoorden staan er nog. Lukt het niet? Ga dan voor de zekerheid naar je huisarts of fysiotherapeut. Bel bij levensgevaar 112.',
  'result.early': 'De check stopt hier, omdat dit eerst moet.',
  'part.why': 'Waarom dit advies?',
  'why.intro': 'Dit advies volgt uit vaste regels. Deze antwoorden gaven de doorslag:',
  'why.other': 'Deze antwoorden pasten ook bij een lichter advies',
  'why.fallback':
    'Geen enkele regel gaf een duidelijke route. Dan kiezen we voor de zekerheid: {route}.',
  'why.most-serious': 'Passen er meer adviezen? Dan kiezen we altijd de veiligste route.',
  'part.answers': 'Jouw antwoorden',
  'answers.intro': 'Klopt er iets niet? Pas het aan. Je advies verandert dan mee.',
  'answers.change': 'Wijzig je antwoord op: {question}',
  'answers.skipped': 'Overgeslagen',
  'disclaimer.general':
    'Dit is algemeen advies op basis van jouw antwoorden. Het is geen diagnose. De getallen zijn richtlijnen en verschillen per persoon.',
  'disclaimer.trust':
    'Vertrouw je het niet, of maak je je zorgen? Bel dan toch je huisarts, wat de uitslag ook is.',
  'disclaimer.change':
    'Het advies geldt voor vandaag. Verandert er iets, doe de check dan opnieuw.',
  'disclaimer.not-watched': 'Niemand leest je antwoorden mee. Bij spoed moet je zelf bellen.',
  'disclaimer.netherlands': 'De routes en nummers gelden voor Nederland.',
  'map.front': 'Voorkant',
  'map.back': 'Achterkant',
  'map.none': 'Nog geen plek gekozen',
  'error.number': 'Vul een heel getal in van {min} tot en met {max}.',
  'question.why': 'Waarom vragen we dit?',
  'question.busy': 'Even geduld, we kijken wat de volgende vraag is.',
  'source.label': 'Bron',
  'source.sources': 'Bronnen',
  'source.tab': '(opent in een nieuw tabblad)',
  'part.also': 'Ook passend',
};

export type TextKey = keyof typeof nl;
export type Texts = Record<TextKey, string>;
