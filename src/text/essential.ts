/** What must be there when nothing else could be loaded: whom to call, and the way to try again. */
export const essential = {
  nl: {
    'error.title': 'De check werkt nu niet',
    'error.load':
      'De check kan niet worden geladen. Heb je nu hulp nodig? Bel je huisarts, of bij levensgevaar 112.',
    'error.reload': 'Blijft dit zo? Laad dan de pagina opnieuw.',
    'error.signs-title': 'Bel 112 bij deze signalen',
    'error.numbers':
      'Is je huisarts dicht? Bel de huisartsenpost. Denk je aan zelfdoding? Bel gratis 113 of 0800-0113, dag en nacht.',
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
    'error.signs-title': 'Call 112 for these signs',
    'error.numbers':
      'Is your GP closed? Call the huisartsenpost (out-of-hours GP). Thinking about suicide? Call 113 or 0800-0113 free, day and night.',
    'button.retry': 'Try again',
    'notice112.call': 'Call 112',
    'a11y.call': 'Call {number} with your phone',
    'a11y.region': 'Complaint check',
  },
};
