import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isOpen, parseOpeningHours } from '../../src/site/opening-hours.ts';

/** Which of these moments, in UTC, fall within the hours. */
function openAt(hours: string, moments: string[]): boolean[] {
  const parsed = parseOpeningHours(hours);
  assert.ok(parsed, `can't be read: ${hours}`);
  return moments.map((moment) => isOpen(parsed, new Date(moment)));
}

// 23 November 2026 is a Monday, and the Netherlands are at UTC+1.
describe('a practice', () => {
  it('is open from the first minute of its hours up to the last', () => {
    const moments = [
      '2026-11-23T06:59:59Z',
      '2026-11-23T07:00:00Z',
      '2026-11-23T15:59:59Z',
      '2026-11-23T16:00:00Z',
    ];
    assert.deepEqual(openAt('Mo-Fr 08:00-17:00', moments), [false, true, true, false]);
  });

  it('is open on each day of a range, and on no other', () => {
    const week = [23, 24, 25, 26, 27, 28, 29].map((day) => `2026-11-${day}T11:00:00Z`);
    assert.deepEqual(openAt('Mo-Fr 08:00-17:00', week), [
      ...[true, true, true, true, true],
      ...[false, false],
    ]);
    assert.deepEqual(openAt('Tu,Th 08:00-17:00', week), [
      ...[false, true, false, true, false],
      ...[false, false],
    ]);
    assert.deepEqual(openAt('Sa-Mo 08:00-17:00', week), [
      ...[true, false, false, false, false],
      ...[true, true],
    ]);
    assert.deepEqual(openAt('Mo-Tu,Su 08:00-17:00', week), [
      ...[true, true, false, false, false],
      ...[false, true],
    ]);
  });

  it('is closed on Sunday, and open on it where it says so', () => {
    const sunday = ['2026-11-29T11:00:00Z'];
    assert.deepEqual(openAt('Mo-Sa 00:00-24:00', sunday), [false]);
    assert.deepEqual(openAt('Su 11:00-13:00', sunday), [true]);
  });

  it('is not open before its time on a Monday that follows a weekend in its hours', () => {
    const monday = ['2026-11-23T06:00:00Z', '2026-11-23T07:00:00Z', '2026-11-23T16:00:00Z'];
    assert.deepEqual(openAt('Sa-Mo 08:00-17:00', monday), [false, true, false]);
  });

  it('has other hours on other days', () => {
    const hours = 'Mo-Fr 08:00-17:00; Sa 09:00-12:00';
    const moments = ['2026-11-28T07:30:00Z', '2026-11-28T10:59:00Z', '2026-11-28T11:00:00Z'];
    assert.deepEqual(openAt(hours, moments), [false, true, false]);
  });

  it('closes at noon where it has two times a day', () => {
    const moments = ['2026-11-25T10:59:00Z', '2026-11-25T11:30:00Z', '2026-11-25T12:00:00Z'];
    for (const hours of ['Mo,We 08:00-12:00 13:00-17:00', 'Mo, We 08:00-12:00, 13:00-17:00;']) {
      assert.deepEqual(openAt(hours, moments), [true, false, true]);
    }
  });

  it('is open all day on days without a time', () => {
    const moments = ['2026-11-22T22:59:00Z', '2026-11-22T23:00:00Z', '2026-11-23T22:59:59Z'];
    assert.deepEqual(openAt('Mo', moments), [false, true, true]);
    assert.deepEqual(openAt('Mo-Su', moments), [true, true, true]);
  });

  it('is open up to midnight, and not from the midnight before', () => {
    const moments = ['2026-11-22T23:00:00Z', '2026-11-23T22:59:59Z', '2026-11-23T23:00:00Z'];
    assert.deepEqual(openAt('Mo 18:00-24:00', moments), [false, true, false]);
    assert.deepEqual(openAt('Mo 18:00-00:00', moments), [false, true, false]);
    assert.deepEqual(openAt('Mo 00:00-01:00', moments), [true, false, false]);
  });

  it('stays open over midnight, also from Sunday into Monday', () => {
    const friday = ['2026-11-27T20:59:00Z', '2026-11-27T21:00:00Z', '2026-11-28T00:59:00Z'];
    const saturday = ['2026-11-28T01:00:00Z', '2026-11-28T22:00:00Z'];
    assert.deepEqual(openAt('Fr 22:00-02:00', [...friday, ...saturday]), [
      ...[false, true, true],
      ...[false, false],
    ]);
    const sunday = ['2026-11-29T21:30:00Z', '2026-11-30T00:59:00Z', '2026-11-30T01:00:00Z'];
    assert.deepEqual(openAt('Su 22:00-02:00', sunday), [true, true, false]);
  });

  it('keeps to the clock on the day that summer begins', () => {
    // 29 March 2026: after 01:59 it is 03:00.
    const moments = [
      '2026-03-29T00:59:00Z',
      '2026-03-29T01:00:00Z',
      '2026-03-29T05:59:00Z',
      '2026-03-29T06:00:00Z',
    ];
    assert.deepEqual(openAt('Su 02:00-03:00', moments), [false, false, false, false]);
    assert.deepEqual(openAt('Su 08:00-17:00', moments), [false, false, false, true]);
    assert.deepEqual(openAt('Sa 22:00-03:30', moments), [true, true, false, false]);
  });

  it('keeps to the clock on the day that winter begins, also in the hour that comes twice', () => {
    // 25 October 2026: after 02:59 it is 02:00 again.
    const moments = [
      '2026-10-25T00:30:00Z',
      '2026-10-25T01:30:00Z',
      '2026-10-25T02:00:00Z',
      '2026-10-25T06:59:00Z',
      '2026-10-25T07:00:00Z',
    ];
    assert.deepEqual(openAt('Su 02:00-03:00', moments), [true, true, false, false, false]);
    assert.deepEqual(openAt('Su 08:00-17:00', moments), [false, false, false, false, true]);
  });

  it('is as open for a visitor whose clock is set to another part of the world', () => {
    const before = process.env.TZ;
    try {
      for (const zone of ['America/Los_Angeles', 'Asia/Tokyo', 'UTC']) {
        process.env.TZ = zone;
        const moments = ['2026-11-23T07:00:00Z', '2026-11-23T16:00:00Z'];
        assert.deepEqual(openAt('Mo-Fr 08:00-17:00', moments), [true, false], zone);
      }
    } finally {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    }
  });
});

describe("opening hours that can't be read", () => {
  for (const hours of [
    '',
    ';',
    '; Mo 08:00-17:00',
    'ma-vr 08:00-17:00',
    'Monday 08:00-17:00',
    'mo-fr 08:00-17:00',
    '08:00-17:00',
    'Mo-Fr 8-17',
    'Mo-Fr 08.00-17.00',
    'Mo-Fr 08:00',
    'Mo-Fr 08:60-17:00',
    'Mo-Fr 24:00-02:00',
    'Mo-Fr 08:00-24:30',
    'Mo-Fr 08:00-25:00',
    'Mo-Fr 08:00-08:00',
    'Mo-Fr 08:00-17:00 closed',
    'Mo-Fr closed',
    'Mo-We-Fr 08:00-17:00',
    'Mo- 08:00-17:00',
    'Mo-Fr 08:00-17:00 Sa 09:00-12:00',
    'Mo-Fr 08:00-17:00; PH off',
    'Mo-Fr 08:00-12:00-17:00',
  ]) {
    it(`are refused as a whole: "${hours}"`, () => {
      assert.equal(parseOpeningHours(hours), null);
    });
  }

  it('are refused where they are longer than any week', () => {
    assert.equal(parseOpeningHours(`Mo ${'08:00-09:00 '.repeat(300_000)}`), null);
  });
});
