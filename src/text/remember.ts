/** What is said about keeping answers; it comes only where a site offers that. */
export const rememberTexts = {
  nl: {
    'remember.choice': 'Bewaar mijn antwoorden op dit apparaat tot ik dit tabblad sluit',
    'remember.help': 'Gebruik je een computer van iemand anders? Doe dit dan niet.',
    'remember.privacy':
      'Je antwoorden blijven op dit apparaat. We versturen ze niet. Dit apparaat bewaart ze tot je dit tabblad sluit, opnieuw begint of ze wist.',
    'remember.erase': 'Wis mijn antwoorden',
    'remember.erased': 'Je antwoorden zijn gewist.',
    'remember.changed': 'De vragen zijn veranderd sinds je vorige bezoek. Daarom begin je opnieuw.',
  },
  en: {
    'remember.choice': 'Keep my answers on this device until I close this tab',
    'remember.help': "Using someone else's computer? Then do not do this.",
    'remember.privacy':
      'Your answers stay on this device. We do not send them. This device keeps them until you close this tab, start again or erase them.',
    'remember.erase': 'Erase my answers',
    'remember.erased': 'Your answers have been erased.',
    'remember.changed':
      'The questions have changed since your last visit. That is why you start again.',
  },
};
