/** The words of what a visitor takes along, in Dutch. */
export const nl = {
  'copy.title': 'Samenvatting klachtencheck, {date}',
  'copy.result': 'Uitslag: {badge}',
  'copy.also': 'Ook genoemd: {routes}',
  'copy.complaint': 'KLACHT',
  'copy.complaint-n': 'KLACHT {n}',
  'copy.outcome': 'Uitslag voor deze klacht: {badge}',
  'copy.yes': 'Signalen JA:{signs}',
  'copy.no': 'Signalen NEE:{signs}',
  'copy.none': 'geen',
  'copy.skipped': 'overgeslagen',
  'copy.rules': 'Regels: {rules}',
  'copy.note': 'Zelf ingevuld door de bezoeker. Geen diagnose en geen lichamelijk onderzoek.',
  'copy.version': 'Versie van de regels: {version}',
  'calendar.name': 'Klachtencheck',
  'calendar.recheck': 'Klachtencheck: kijk opnieuw',
  'calendar.week': 'Programma{programme}, week {n}',
};

export type HandoverTexts = Record<keyof typeof nl, string>;
