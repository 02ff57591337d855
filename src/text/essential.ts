/** What must be there when nothing else could be loaded: whom to call, and the way to try again. */
export const essential = {
  nl: {
    'error.title': 'De check werkt nu niet',
    'error.load':
      'De check kan niet worden geladen. Heb je nu hulp nodig? Bel je huisarts, of bij levensgevaar 112.',
    'error.reload': 'Blijft dit zo? Laad dan de pagina opnieuw.',
    'button.retry': 'Probeer opnieuw',
    'notice112.call': 'Bel 112',
    'a11y.call': 'Bel {number} met je telefoon',
    'a11y.region': 'Klachtencheck',
  },
  en: {
    'error.title': 'The check does not work right now',
    'error.load':
      'The check cannot be loaded. Do you need help now? Call your GP, or 112 for danger of life.',
    'error.reload': 'Does this stay so? Then load the page again.',
    'button.retry': 'Try again',
    'notice112.call': 'Call 112',
    'a11y.call': 'Call {number} with your phone',
    'a11y.region': 'Complaint check',
  },
};
