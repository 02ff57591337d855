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
  'notice.unreviewed':
    'Let op: nog geen zorgverlener heeft deze check nagekeken. Gebruik hem alleen om te proberen.',
  'error.expired-title': 'Deze check is verlopen',
  'error.expired':
    'Een zorgverlener moet de inhoud eerst opnieuw nakijken. Daarom krijg je hier nu geen advies. Heb je hulp nodig? Bel je huisarts of fysiotherapeut, of bij levensgevaar 112.',
  'button.next': 'Volgende',
  'button.back': 'Terug',
  'button.skip': 'Sla over',
  'button.change': 'Wijzig',
  'button.restart': 'Opnieuw beginnen',
  'progress.topic': 'Onderdeel {n} van {count}: {topic}',
  'progress.question': 'Vraag {n} van ongeveer {total}',
  'progress.second': 'Je tweede klacht',
  'hint.multi': 'Je mag meer antwoorden kiezen',
  'hint.region': 'Kies een plek in de lijst of op het lichaam',
  'error.single': 'Kies een antwoord om verder te gaan.',
  'error.multi': 'Kies minstens één antwoord. Geldt er niets? Kies dan de onderste.',
  'error.scale': 'Kies een cijfer.',
  'error.region': 'Kies een plek op het lichaam of in de lijst.',
  'error.result':
    'De check loopt vast. Je antwoorden staan er nog. Lukt het niet? Ga dan voor de zekerheid naar je huisarts of fysiotherapeut. Bel bij levensgevaar 112.',
  'map.front': 'Voorkant',
  'map.back': 'Achterkant',
  'map.none': 'Nog geen plek gekozen',
  'error.number': 'Vul een heel getal in van {min} tot en met {max}.',
  'question.why': 'Waarom vragen we dit?',
  'question.busy': 'Even geduld, we kijken wat de volgende vraag is.',
};

/** The words that the first question needs. */
export type FirstTexts = Record<keyof typeof nl, string>;
