import type { HandoverTexts } from './nl.ts';

/** The words of what a visitor takes along, in English. */
export const en: HandoverTexts = {
  'copy.title': 'Summary of complaint check, {date}',
  'copy.result': 'Result: {badge}',
  'copy.also': 'Also named: {routes}',
  'copy.complaint': 'COMPLAINT',
  'copy.complaint-n': 'COMPLAINT {n}',
  'copy.outcome': 'Result for this complaint: {badge}',
  'copy.yes': 'Signs YES:{signs}',
  'copy.no': 'Signs NO:{signs}',
  'copy.none': 'none',
  'copy.skipped': 'skipped',
  'copy.rules': 'Rules: {rules}',
  'copy.note': 'Filled in by the visitor. No diagnosis and no physical examination.',
  'copy.version': 'Version of the rules: {version}',
  'calendar.name': 'Complaint check',
  'calendar.recheck': 'Complaint check: look again',
  'calendar.week': 'Programme{programme}, week {n}',
};
