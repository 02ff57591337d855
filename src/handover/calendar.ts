import { generateIcsCalendar, type IcsEvent } from 'ts-ics';
import type { Day, Programme, WeekPlan } from '../pack/pack.ts';
import type { HandoverTexts } from '../text/handover/nl.ts';
import { type Say, sayFrom } from '../text/say.ts';
import { planOf } from '../triage/assessment.ts';
import { foldAtOctets } from './fold.ts';
import type { Handover } from './handover.ts';

/**
 * The plan of a visitor as an iCalendar file (RFC 5545): sessions, rest days, the weeks of programmes, and
 * the day to look again. Whole days, which take no time in the calendar and know no time zone.
 *
 * Titles tell nothing of the complaint: a calendar may be shared.
 *
 * @param say for the words of the days.
 */
export function calendarOf(handover: Handover, say: Say, texts: HandoverTexts): string {
  const { complaints, date, pack } = handover;
  const sayIt = sayFrom(texts);
  const { week, programmes } = planOf(complaints);
  const monday = nextMonday(date);
  const { recheck } = complaints[0].assessment.outcome;
  const drafts: Draft[] = [
    ...(week ? sessionsOf(week, monday, say) : []),
    ...programmes.flatMap((programme, index) => {
      const which = programmes.length > 1 ? ` ${index + 1}` : '';
      return weeksOf(programme, monday, (n) => sayIt('calendar.week', { n, programme: which }));
    }),
    ...(recheck
      ? [
          {
            id: 'recheck',
            day: addDays(dayOf(date), recheck.days),
            summary: sayIt('calendar.recheck'),
            description: recheck.text,
          },
        ]
      : []),
  ];
  const file = generateIcsCalendar({
    version: '2.0',
    prodId: `-//${pack.id}//${pack.version}//${handover.language.toUpperCase()}`,
    name: sayIt('calendar.name'),
    events: drafts.map((draft) => toEvent(draft, date)),
  });
  return foldAtOctets(file);
}

interface Draft {
  id: string;
  /** Midnight in UTC of the visitor's own day. */
  day: Date;
  summary: string;
  description: string;
}

function sessionsOf(plan: WeekPlan, monday: Date, say: Say): Draft[] {
  return Array.from({ length: plan.repeat }, (_, week) =>
    plan.days.map((day, index) => ({
      id: `${plan.name}-${week + 1}-${index + 1}`,
      day: addDays(monday, week * 7 + index),
      ...wordsOf(day, say),
    })),
  ).flat();
}

function wordsOf(day: Day, say: Say): Pick<Draft, 'summary' | 'description'> {
  const kind = say(`kind.${day.kind}`);
  const summary = day.text.startsWith(kind) ? day.text : `${kind}: ${day.text}`;
  return { summary, description: day.examples ?? '' };
}

function weeksOf(programme: Programme, monday: Date, week: (n: string) => string): Draft[] {
  return programme.weeks.map(({ from, to, text }) => ({
    id: `${programme.name}-${from}`,
    day: addDays(monday, (from - 1) * 7),
    summary: week(from === to ? String(from) : `${from}–${to}`),
    description: text,
  }));
}

function toEvent({ id, day, summary, description }: Draft, stamp: Date): IcsEvent {
  const stamped = day.toISOString().slice(0, 10).replaceAll('-', '');
  return {
    uid: `${id}-${stamped}@klachten-check`,
    stamp: { date: stamp },
    start: { date: day, type: 'DATE' },
    end: { date: addDays(day, 1), type: 'DATE' },
    summary,
    ...(description ? { description } : {}),
    timeTransparent: 'TRANSPARENT',
  };
}

/** The visitor's own calendar day, as midnight in UTC, so that summer time can not shift it. */
const dayOf = (date: Date): Date =>
  new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()));

/** The Monday after this day: a plan begins with its first day. */
function nextMonday(date: Date): Date {
  const day = dayOf(date);
  return addDays(day, (8 - day.getUTCDay()) % 7 || 7);
}

function addDays(day: Date, days: number): Date {
  const moved = new Date(day);
  moved.setUTCDate(day.getUTCDate() + days);
  return moved;
}
