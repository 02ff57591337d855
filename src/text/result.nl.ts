/** What the result says in Dutch; it comes with the rules, after the first question. */
export const nl = {
  'notice112.mistake':
    'Per ongeluk aangekruist? Pas je antwoord aan. Twijfel je, bel dan toch 112.',
  'notice112.deaf': 'Kun je niet bellen of niet horen? Gebruik de 112NL-app.',
  'button.call': 'Bel {number}',
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
  'source.label': 'Bron',
  'source.sources': 'Bronnen',
  'source.tab': '(opent in een nieuw tabblad)',
  'part.also': 'Ook passend',
  'button.copy': 'Kopieer voor je fysio of huisarts',
  'button.print': 'Print of bewaar als pdf',
  'button.calendar': 'Zet in mijn agenda',
  'button.fhir': 'Download (FHIR)',
  'button.second': 'Ik heb nog een klacht',
  'button.to-programme': 'Bekijk je programma',
  'button.to-advice': 'Bekijk wat je kunt doen',
  'status.copied': 'Gekopieerd. Plak het in een bericht of e-mail.',
  'status.calendar': 'Het agendabestand is gedownload. Open het om het in je agenda te zetten.',
  'status.fhir': 'Het bestand is gedownload.',
  'error.copy': 'Kopiëren lukt niet. Selecteer de tekst en kopieer die zelf.',
  'error.take-along': 'Dat lukt nu niet. Probeer het nog eens.',
  'copy.manual-label': 'Tekst om te kopiëren',
  'part.take-along': 'Neem je advies mee',
  'take-along.intro':
    'Alles wordt op dit apparaat gemaakt. Stuur het alleen naar iemand die je vertrouwt: het gaat over je gezondheid.',
  'take-along.fhir': 'Voor je zorgverlener: een bestand dat in een dossier past.',
  'part.second': 'Nog een klacht?',
  'second.intro':
    'Je loopt alleen de vragen over je klacht nog eens door. Je leeftijd, slaap en training blijven staan.',
  'second.both': 'Je noemde twee klachten. Het dringendste advies staat bovenaan.',
  'part.change': 'Wat zou dit advies veranderen?',
  'change.intro': 'Komt een van deze dingen erbij? Dan verandert je advies.',
  'change.when': '{title}, als dit erbij komt:',
  'part.plan': 'Jouw plan',
  'part.care': 'Let hierop',
  'part.sources': 'Waar dit op steunt',
  'why.answered': 'Jij vulde in:',
  'why.complaint': 'Klacht: {complaint}',
  'advice.missing': 'Niet al het advies kon worden geladen. Wat je hier leest, klopt wel.',
  'button.more-n': 'Meer advies ({n})',
};

export type ResultTexts = Record<keyof typeof nl, string>;
