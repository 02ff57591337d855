import type { Answers } from '../../src/pack/answers.ts';

/**
 * What the texts of the safety net say of a sign that comes, by the item that says it. Written down by
 * reading them: when a text changes, this must be read again.
 */
export const net: Record<string, (answers: Answers) => Record<string, string>> = {
  'net-112': () => ({
    'emergency-signs chest-pressure': 'emergency',
    'emergency-signs short-of-breath': 'emergency',
    'emergency-signs fainted': 'emergency',
    'emergency-signs stroke-signs': 'emergency',
    'emergency-signs tearing-pain': 'emergency',
  }),
  'net-back': () => ({
    'back-signs saddle-numbness': 'gp-today',
    'back-signs bladder-bowel': 'gp-today',
    'back-signs leg-weakness': 'gp-today',
    'back-signs both-legs': 'gp-today',
    'back-signs flank-urine': 'gp-today',
    'general-signs fever': 'gp-today',
  }),
  'net-neck': () => ({
    'neck-signs clumsy-weak': 'gp-today',
    'neck-signs dizzy-vision-speech': 'emergency',
    'neck-signs worst-headache': 'emergency',
    'emergency-signs neck-fever': 'emergency',
  }),
  'net-arm': ({ age }) => ({
    'arm-signs cold-pale': 'emergency',
    'arm-signs numb-weak': 'gp-today',
    'arm-signs hot-swollen': 'gp-soon',
    ...(isOver50(age) && { 'arm-signs exertion-arm-pain': 'gp-today' }),
  }),
  'net-leg': () => ({
    'leg-signs cold-pale': 'emergency',
    'leg-signs calf-swollen': 'gp-today',
    'leg-signs cannot-walk': 'gp-today',
    'leg-signs locked': 'gp-soon',
    'leg-signs hot-swollen': 'gp-soon',
  }),
  'net-leg-nerve': () => ({
    'leg-signs saddle-bladder': 'gp-today',
    'leg-signs numb-weak': 'gp-today',
  }),
  'net-chest': () => ({
    'chest-signs breath-pain': 'gp-today',
    'chest-signs cough-blood': 'gp-today',
    'chest-signs exertion-chest': 'gp-today',
    'chest-signs rash': 'gp-soon',
    'general-signs fever': 'gp-today',
  }),
  'net-widespread': () => ({
    'stiffness-signs temple-jaw': 'gp-today',
    'stiffness-signs shoulder-hip-stiff': 'gp-soon',
    'general-signs weight-loss': 'gp-soon',
  }),
  'net-muscle': () => ({
    'exertion-signs dark-urine': 'gp-today',
    'exertion-signs tense-swollen': 'gp-today',
    'exertion-signs exertion-chest': 'gp-today',
  }),
  'net-injury': () => ({
    'arm-signs deformed': 'gp-today',
    'arm-signs numb-weak': 'gp-today',
    'arm-signs cannot-move': 'gp-today',
    'leg-signs deformed': 'gp-today',
    'leg-signs numb-weak': 'gp-today',
    'leg-signs cannot-walk': 'gp-today',
    'leg-signs pop-weak': 'gp-today',
  }),
  'net-sleep': () => ({ 'sleep-signs breathing-stops': 'gp', 'sleep-signs dozing-off': 'gp' }),
  'net-general': ({ age, region }) => ({
    'general-signs fever': region && region !== 'widespread' ? 'gp-today' : 'gp-soon',
    'general-signs weight-loss': 'gp-soon',
    'general-signs night-pain': isOver50(age) ? 'gp-soon' : 'gp',
  }),
  'net-despair': () => ({ 'general-signs hopeless': 'gp-today' }),
};

const isOver50 = (age: unknown) => age === '50-69' || age === '70-plus';
