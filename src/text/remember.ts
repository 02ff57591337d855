/** What is said about keeping answers; it comes only where a site offers that. */
export const rememberTexts = {
  nl: {
    choice: 'Bewaar mijn antwoorden op dit apparaat tot ik dit tabblad sluit',
    help: 'Doe dit niet op een computer van iemand anders.',
    privacy:
      'Je antwoorden blijven op dit apparaat. We versturen ze niet. Dit apparaat bewaart ze tot je dit tabblad sluit, opnieuw begint of ze wist.',
    erase: 'Wis mijn antwoorden',
    erased: 'Je antwoorden zijn gewist.',
    changed: 'De vragen zijn veranderd sinds je vorige bezoek. Daarom begin je opnieuw.',
  },
  en: {
    choice: 'Keep my answers on this device until I close this tab',
    help: "Do not do this on someone else's computer.",
    privacy:
      'Your answers stay on this device. We do not send them. This device keeps them until you close this tab, start again or erase them.',
    erase: 'Erase my answers',
    erased: 'Your answers have been erased.',
    changed: 'The questions have changed since your last visit. That is why you start again.',
  },
};

export type RememberTexts = (typeof rememberTexts)['nl'];
