import { html } from 'lit';
import { type CheckArgs, check } from './check/check.ts';
import { packWith } from './check/own-pack.ts';
import { on, type Stories, type Story } from './check/story.ts';
import { visitorWith } from './check/visitors.ts';
import { type Mistake, wrongUse } from './wrong-use/wrong-use.ts';

export default { title: 'Fout', globals: { width: 'wide' } } satisfies Stories;

const told = (mistake: Mistake): Pick<Story, 'render'> => ({
  render: (args) => wrongUse(mistake, check(args as CheckArgs)),
});

const failed = () => on({ screen: 'failed', shows: '[part~=notice]' });
const atPhysiotherapist = (shows: string) =>
  on({ visitor: visitorWith('physiotherapist'), screen: 'result physiotherapist', shows });

export const Missing: Story = {
  name: 'Fout: het bestand staat er niet',
  args: { src: 'regels/bestaat-niet.json' },
  ...told({
    wrong: '<klachten-check src="regels/bestaat-niet.json"></klachten-check>',
    happens:
      'De server zegt 404. De bezoeker ziet de alarmsignalen en wie te bellen, en kan het opnieuw proberen. De ingebouwde regels springen niet in: dan kreeg je bezoeker ongemerkt ander advies.',
    mend: 'Open het adres zelf in je browser. Zie je geen JSON, zet het bestand dan op die plek of verbeter het adres. Een adres zonder / aan het begin telt vanaf de pagina.',
    right: '<klachten-check src="/klachten-check/regels.json"></klachten-check>',
  }),
  ...failed(),
};

export const WrongIntegrity: Story = {
  name: 'Fout: de hash hoort bij een ander bestand',
  args: { src: packWith({}), integrity: `sha384-${'A'.repeat(64)}` },
  ...told({
    wrong: '<klachten-check src="/regels.json" integrity="sha384-AAAA…"></klachten-check>',
    happens:
      'Het bestand is niet het bestand dat je bedoelde: het is veranderd na het maken van de hash, of iemand knoeide ermee. De check weigert het.',
    mend: 'Heb je zelf nieuwe regels neergezet? Maak de bundel opnieuw en neem de hash over die het commando toont. Deed je niets, vraag dan na wie het bestand veranderde.',
    right: 'npx klachten-check bundle rules -o regels.json',
  }),
  ...failed(),
};

export const NotAPack: Story = {
  name: 'Fout: het bestand is geen pakket',
  args: { src: `data:application/json,${encodeURIComponent('{ "vragen": [] }')}` },
  ...told({
    wrong: '<klachten-check src="/rules/pack.json"></klachten-check>',
    happens:
      'Het bestand is wel JSON, maar geen bundel. Vaak is het een los bestand uit de map met regels.',
    mend: 'Maak van de hele map één bestand, en zet dat op je site.',
    right: 'npx klachten-check bundle rules -o regels.json',
  }),
  ...failed(),
};

export const Misspelt: Story = {
  name: 'Fout: een waarde met een tikfout',
  args: { phone: '030 123 45 67', practice: 'fysio' },
  ...told({
    wrong: '<klachten-check phone="030 123 45 67" practice="fysio"></klachten-check>',
    happens:
      'De check kent "fysio" niet. Je nummer staat dan nergens, want de check raadt niet van wie het is: een bezoeker die vandaag de huisarts moet bellen, mag niet bij jou uitkomen.',
    mend: 'Schrijf physiotherapist, gp of allebei met een spatie ertussen. Laat je practice weg, dan is het nummer van de fysiotherapeut.',
    right: '<klachten-check phone="030 123 45 67" practice="physiotherapist"></klachten-check>',
  }),
  ...atPhysiotherapist('[part~=outcome]'),
};

export const BadColours: Story = {
  name: 'Fout: kleuren met te weinig contrast',
  render: (args) => html`
    <style>
      .too-pale {
        --klachten-check-accent: #f2b8a0;
        --klachten-check-on-accent: #fff;
      }
    </style>
    ${wrongUse(
      {
        wrong:
          'klachten-check {\n  --klachten-check-accent: #f2b8a0;\n  --klachten-check-on-accent: #fff;\n}',
        happens:
          'Wit op zalmroze heeft een contrast van 1,7 : 1. Wie minder goed ziet of buiten staat, leest de knop niet. De check waarschuwt in de console.',
        mend: 'Kies een donkerder accent of donkere letters. Tekst op zijn kleur heeft minstens 4,5 : 1 nodig.',
        right:
          'klachten-check {\n  --klachten-check-accent: #9c3f1f;\n  --klachten-check-on-accent: #fff;\n}',
      },
      html`<div class="too-pale">${check(args as CheckArgs)}</div>`,
    )}
  `,
  ...on({ screen: 'intro', violations: ['color-contrast'] }),
};

export const HeadingLevel: Story = {
  name: 'Fout: een kopniveau dat niet bestaat',
  args: { 'heading-level': 9 },
  ...told({
    wrong: '<klachten-check heading-level="9"></klachten-check>',
    happens:
      'HTML kent zes niveaus. De check neemt h6. Wie met een schermlezer langs de koppen springt, mist dan de opbouw van je pagina.',
    mend: 'Staat de check onder een h1, neem dan 2. Staat hij onder een h2, neem dan 3.',
    right: '<klachten-check heading-level="2"></klachten-check>',
  }),
  ...on({ screen: 'intro', shows: 'h6[part~=heading]', violations: ['heading-order'] }),
};

export const ScriptAddress: Story = {
  name: 'Fout: een adres met javascript:',
  args: { 'booking-url': 'javascript:openAgenda()' },
  ...told({
    wrong: '<klachten-check booking-url="javascript:openAgenda()"></klachten-check>',
    happens:
      'Zo een link voert code uit op je pagina. De check toont de knop niet. De uitkomst zelf blijft gewoon staan.',
    mend: 'Geef het adres van je agenda. Wil je een eigen venster openen, zet dan je eigen knop in het slot physiotherapist.',
    right: '<klachten-check booking-url="https://fysiodelinde.example/afspraak"></klachten-check>',
  }),
  ...atPhysiotherapist('[part~=base]:not(:has([href^="javascript:"]))'),
};

export const UnknownLanguage: Story = {
  name: 'Fout: een taal die er niet is',
  args: { lang: 'fr' },
  ...told({
    wrong: '<klachten-check lang="fr"></klachten-check>',
    happens:
      'De check spreekt Nederlands en Engels. Bij elke andere taal spreekt hij Nederlands, en zegt hij dat tegen een schermlezer.',
    mend: 'Schrijf nl of en. Laat je lang weg, dan neemt de check de taal van je pagina.',
    right: '<klachten-check lang="en"></klachten-check>',
  }),
  ...on({ screen: 'intro', shows: '[part~=base][lang=nl]' }),
};
