import en from 'virtual:emergency-signs/en';
import nl from 'virtual:emergency-signs/nl';

/** At which signs to call 112, in the words of the pack: there when nothing else could be loaded. */
export const emergencySigns = { nl, en };
