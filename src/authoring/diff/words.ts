import type { Language } from '../../pack/language.ts';
import type { Unshared, Which } from './compared.ts';

/** The words of the report, in one language. */
export interface DiffWords {
  lighter: string;
  unranked: string;
  moreSerious: string;
  nobody: string;
  meaning: string;
  cases: string;
  advice: string;
  texts: string;
  other: string;
  notCompared: string;
  example: string;
  formerly: string;
  noRule: string;
  unfinished: string;
  accept: string;
  accepted: string;
  broken: string;
  gains: string;
  loses: string;
  nothing: string;
  noneOf(of: string): string;
  oneIn(times: string, count: string, of: string): string;
  change: Readonly<Record<'added' | 'deleted' | 'removed' | 'edited' | 'changed' | 'same', string>>;
  unshared(item: Unshared): string;
  sample(of: string, seed: number, population: Which | null): string;
}

const nl: DiffWords = {
  lighter: 'Hoort iets lichters',
  unranked: 'Hoort iets anders, en niet te zeggen is of dat lichter is',
  moreSerious: 'Hoort iets ernstigers',
  nobody: 'Niemand hoort een andere uitkomst (nagegaan voor alle bezoekers).',
  meaning: 'Een uitkomst betekent iets anders',
  cases: 'Voorbeelden',
  advice: 'Zelfde uitkomst, ander advies (geschat)',
  texts: 'Gewijzigde teksten',
  other: 'Ander gewijzigd',
  notCompared: 'Alleen in één van beide',
  example: 'Bijvoorbeeld',
  formerly: 'Voorheen',
  noRule:
    'Geen regel is anders: het komt door de volgorde van de uitkomsten of de terugvaluitkomst.',
  unfinished: 'niet af',
  accept: 'Is dit de bedoeling? Dan:',
  accepted: 'aanvaard',
  broken: 'komt niet meer overeen met wat er in het voorbeeld staat',
  gains: 'krijgt het nu wel',
  loses: 'krijgt het niet meer',
  nothing: 'Er is niets gewijzigd.',
  noneOf: (of) => `niemand van ${of} bezoekers`,
  oneIn: (times, count, of) => `1 op de ${times} bezoekers (${count} van ${of})`,
  change: {
    added: 'nieuw',
    deleted: 'verwijderd',
    removed: 'verwijderd',
    edited: 'bewerkt',
    changed: 'gewijzigd',
    same: 'ongewijzigd',
  },
  unshared: (item) => {
    switch (item.kind) {
      case 'question':
        return item.only === 'both'
          ? `De vraag ${item.question} is een andere geworden: los van elkaar beantwoord.`
          : `De vraag ${item.question} staat alleen in ${packNl[item.only]}: daar is elk antwoord mogelijk.`;
      case 'sign':
        return `Het antwoord ${item.question}.${item.answer} staat alleen in ${packNl[item.only]}: voor de andere heeft de bezoeker dit niet.`;
      case 'answer':
        return `Niet vergeleken: wie bij ${item.question} kiest voor ${item.answer}, dat alleen in ${packNl[item.only]} staat.`;
      case 'range':
        return `Niet vergeleken: wie bij ${item.question} iets anders antwoordt dan ${item.from} tot en met ${item.to}.`;
    }
  },
  sample: (of, seed, population) =>
    `Geschat met ${of} getrokken bezoekers (seed ${seed}), ${population ? `volgens de aannames in population.json van ${packNl[population]}` : 'elk antwoord even vaak: er is geen population.json'}.`,
};

const packNl: Readonly<Record<Which, string>> = { old: 'de oude regels', new: 'de nieuwe regels' };

const en: DiffWords = {
  lighter: 'Hears something lighter',
  unranked: 'Hears something else, and which is lighter can not be said',
  moreSerious: 'Hears something more serious',
  nobody: 'Nobody hears another outcome (decided for all visitors).',
  meaning: 'An outcome means something else',
  cases: 'Cases',
  advice: 'Same outcome, other advice (estimated)',
  texts: 'Changed texts',
  other: 'Other changes',
  notCompared: 'In one of the two only',
  example: 'For example',
  formerly: 'Before',
  noRule: 'No rule is otherwise: the order of the outcomes or the fallback makes it.',
  unfinished: 'not finished',
  accept: 'Is it meant? Then:',
  accepted: 'accepted',
  broken: 'is no longer what the case says',
  gains: 'get it now',
  loses: 'get it no more',
  nothing: 'Nothing was changed.',
  noneOf: (of) => `none of ${of} visitors`,
  oneIn: (times, count, of) => `1 in ${times} visitors (${count} of ${of})`,
  change: {
    added: 'new',
    deleted: 'deleted',
    removed: 'removed',
    edited: 'edited',
    changed: 'changed',
    same: 'unchanged',
  },
  unshared: (item) => {
    switch (item.kind) {
      case 'question':
        return item.only === 'both'
          ? `The question ${item.question} became another one: each is answered by itself.`
          : `The question ${item.question} stands in ${packEn[item.only]} only: any answer is possible there.`;
      case 'sign':
        return `The answer ${item.question}.${item.answer} stands in ${packEn[item.only]} only: for the others the visitor does not have it.`;
      case 'answer':
        return `Not compared: who chooses ${item.answer} for ${item.question}, which stands in ${packEn[item.only]} only.`;
      case 'range':
        return `Not compared: who answers ${item.question} with anything but ${item.from} to ${item.to}.`;
    }
  },
  sample: (of, seed, population) =>
    `Estimated from ${of} visitors drawn (seed ${seed}), ${population ? `by the assumptions in population.json of ${packEn[population]}` : 'with every answer as likely: there is no population.json'}.`,
};

const packEn: Readonly<Record<Which, string>> = { old: 'the old rules', new: 'the new rules' };

export const wordsIn: Readonly<Record<Language, DiffWords>> = { nl, en };
