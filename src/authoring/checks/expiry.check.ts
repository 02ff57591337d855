import type { Found } from '../report/remark.ts';
import type { Check } from './check.ts';
import { daysBetween } from './days.ts';

/** So many days before a pack expires, its author hears of it. */
const warnAhead = 60;

/** That the pack is still valid, and that somebody answers for it. */
export const expiryCheck: Check = {
  id: 'expiry',
  title: { nl: 'Geldigheid', en: 'Validity' },
  run({ source: { validUntil, responsible }, places, today }) {
    const at = (key: string) => {
      const place = places.at('pack.json', key);
      return place ? { place } : {};
    };
    const left = daysBetween(today, validUntil);
    const remarks: Found[] = [];
    if (left <= warnAhead) {
      remarks.push({
        level: left < 0 ? 'error' : 'warning',
        what:
          left < 0
            ? {
                nl: `De regels zijn verlopen: ze golden tot en met ${validUntil}.`,
                en: `The rules have expired: they were valid until ${validUntil}.`,
              }
            : {
                nl: `De regels gelden nog ${left} ${left === 1 ? 'dag' : 'dagen'}: tot en met ${validUntil}.`,
                en: `The rules are valid for another ${left} ${left === 1 ? 'day' : 'days'}: until ${validUntil}.`,
              },
        todo: {
          nl: 'Laat ze opnieuw nakijken en zet dan een nieuwe datum in `validUntil`.',
          en: 'Have them reviewed again and then put a new date in `validUntil`.',
        },
        ...at('validUntil'),
      });
    }
    if (responsible === null) {
      remarks.push({
        level: 'warning',
        what: {
          nl: 'Niemand is verantwoordelijk voor de inhoud.',
          en: 'Nobody is responsible for the content.',
        },
        todo: {
          nl: 'Zet de naam van de verantwoordelijke zorgverlener in `responsible` voordat bezoekers de check doen.',
          en: 'Put the name of the responsible clinician in `responsible` before visitors do the check.',
        },
        ...at('responsible'),
      });
    }
    return remarks;
  },
};
