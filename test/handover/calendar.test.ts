import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ICAL from 'ical.js';
import { calendarOf } from '../../src/handover/calendar.ts';
import type { Handover } from '../../src/handover/handover.ts';
import { nl as handoverTexts } from '../../src/text/handover/nl.ts';
import { nl } from '../../src/text/result.nl.ts';
import { sayFrom, type TextKey } from '../../src/text/say.ts';
import { answersOf, handoverOf } from './visitors.ts';

const say = sayFrom<TextKey>(nl);

/** Read back by a parser that shares nothing with the writer. */
function eventsOf(handover: Handover) {
  const file = calendarOf(handover, say, handoverTexts);
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
    .map(({ summary, description, startDate, endDate, uid }) => ({
      summary,
      description,
      day: startDate.toString(),
      isDate: startDate.isDate,
      end: endDate.toString(),
      uid,
    }));
}

const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();

describe('a plan in a calendar', () => {
  it('has the seven days of the week for four weeks, from the Monday after', async () => {
    const events = eventsOf(await handoverOf([answersOf('lifter-plain')]));
    const sessions = events.filter(({ uid }) => uid.startsWith('full-body-3'));
    assert.equal(sessions.length, 28);
    assert.deepEqual(
      sessions.slice(0, 8).map(({ day }) => day),
      [
        '2026-11-30',
        '2026-12-01',
        '2026-12-02',
        '2026-12-03',
        '2026-12-04',
        '2026-12-05',
        '2026-12-06',
        '2026-12-07',
      ],
    );
    assert.ok(sessions.every(({ isDate }) => isDate));
    assert.equal(sessions[0]?.summary, 'Kracht: Hele lichaam');
  });

  it('has a week for each part of a programme, on Mondays', async () => {
    const events = eventsOf(await handoverOf([answersOf('back-spasm-same')]));
    const weeks = events.filter(({ uid }) => uid.startsWith('programme-back'));
    assert.deepEqual(
      weeks.map(({ summary, day }) => `${summary} ${day}`),
      [
        'Programma, week 1 2026-11-30',
        'Programma, week 2 2026-12-07',
        'Programma, week 3–4 2026-12-14',
        'Programma, week 5–6 2026-12-28',
      ],
    );
    assert.ok(weeks.every(({ description }) => (description ?? '').length > 20));
  });

  it('has a day to look again, which follows from the outcome and names no complaint', async () => {
    const days: Record<string, string> = {
      'lifter-plain': '2026-12-09',
      'back-spasm-same': '2026-12-16',
      'cancer-upper-back': '2026-11-28',
      'shoulder-temple-62': '2026-11-26',
    };
    for (const [id, day] of Object.entries(days)) {
      const again = eventsOf(await handoverOf([answersOf(id)])).filter(({ uid }) =>
        uid.startsWith('recheck'),
      );
      assert.deepEqual(
        again.map((event) => event.day),
        [day],
        id,
      );
      assert.equal(again[0]?.summary, 'Klachtencheck: kijk opnieuw');
      assert.doesNotMatch(again[0]?.description ?? '', /\b(rug|schouder|nek|kanker|slaap)\b/i);
    }
  });

  for (const zone of ['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland']) {
    it(`keeps its days when the clock goes to summer time and back, in ${zone}`, async () => {
      await inZone(zone, async () => {
        for (const [date, first] of [
          [new Date(2027, 2, 22, 23, 30), '2027-03-29'],
          [new Date(2026, 9, 19, 0, 30), '2026-10-26'],
        ] as const) {
          const handover = await handoverOf([answersOf('lifter-plain')], 'nl', date);
          const sessions = eventsOf(handover).filter(({ uid }) => uid.startsWith('full-body-3'));
          assert.equal(sessions[0]?.day, first);
          sessions.forEach(({ day }, index) => {
            assert.equal(weekday(day), (index + 1) % 7, day);
          });
          assert.equal(new Set(sessions.map(({ day }) => day)).size, 28);
        }
      });
    });
  }

  it('begins next week when today is a Monday, and tomorrow when it is a Sunday', async () => {
    const first = async (date: Date) =>
      eventsOf(await handoverOf([answersOf('lifter-plain')], 'nl', date))[0]?.day;
    assert.equal(await first(new Date(2026, 10, 23)), '2026-11-30');
    assert.equal(await first(new Date(2026, 10, 29)), '2026-11-30');
  });

  it('gives every event an id of its own, which stays the same for the same day', async () => {
    const handover = await handoverOf([answersOf('lifter-plain')]);
    const ids = eventsOf(handover).map(({ uid }) => uid);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(
      eventsOf(handover).map(({ uid }) => uid),
      ids,
    );
  });

  it('comes back with every comma, accent and line as it was', async () => {
    const handover = await handoverOf([answersOf('back-spasm-same')]);
    const [{ assessment }] = handover.complaints;
    const told = eventsOf(handover).map(({ description }) => description);
    for (const { text } of assessment.plan.programmes.flatMap(({ weeks }) => weeks)) {
      assert.ok(told.includes(text), text);
    }
  });

  it('ends every line as RFC 5545 wants, and folds at 75 octets without a letter lost', async () => {
    const handover = await handoverOf([answersOf('lifter-plain')]);
    const { assessment } = handover.complaints[0];
    for (const text of ['één; coördinatie, wél: '.repeat(9).trim(), 'a😴'.repeat(70), 'a\\b\nc']) {
      assessment.outcome = { ...assessment.outcome, recheck: { days: 1, text } };
      const file = calendarOf(handover, say, handoverTexts);
      const octets = new TextEncoder().encode(file);
      assert.equal(new TextDecoder().decode(octets), file, 'half a character');
      const lines = file.trimEnd().split('\r\n');
      assert.ok(lines.every((line) => !line.includes('\n')));
      assert.ok(lines.every((line) => new TextEncoder().encode(line).length <= 75));
      assert.equal(eventsOf(handover).at(-1)?.description, text);
    }
  });
});

/** Does something as a visitor in another time zone. */
async function inZone(zone: string, act: () => Promise<void>): Promise<void> {
  const { TZ } = process.env;
  process.env.TZ = zone;
  try {
    assert.equal(new Intl.DateTimeFormat().resolvedOptions().timeZone, zone);
    await act();
  } finally {
    if (TZ === undefined) delete process.env.TZ;
    else process.env.TZ = TZ;
  }
}
