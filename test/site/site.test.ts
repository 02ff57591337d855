import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { addressOf, phoneOf } from '../../src/site/safe.ts';
import { type Site, type SiteAttributes, siteOf } from '../../src/site/site.ts';

const nothing: SiteAttributes = {
  phone: '',
  practice: 'physiotherapist',
  bookingUrl: '',
  digitalUrl: '',
  openingHours: '',
  outOfHoursPhone: '',
  linkTarget: '_self',
};

/** A Friday, at 12:00 in the Netherlands. */
const friday = new Date('2026-11-27T11:00:00Z');

function read(
  given: Record<string, unknown>,
  filled: string[] = [],
  written: Record<string, string> = {},
): [Site, string[]] {
  const warnings: string[] = [];
  const element = {
    ...nothing,
    ...(given as Partial<SiteAttributes>),
    baseURI: 'https://kliniek.example/zorg/check',
    children: filled.map((slot) => ({ slot, localName: 'p', querySelectorAll: () => [] }) as never),
    attributes: Object.entries(written).map(([name, value]) => ({ name, value })),
  };
  return [siteOf(element, friday, (message) => warnings.push(message)), warnings];
}

describe('an address of the site', () => {
  const base = 'https://kliniek.example/zorg/check';
  for (const [written, address] of [
    ['https://boeken.example/x?a=1#b', 'https://boeken.example/x?a=1#b'],
    ['http://boeken.example/', 'http://boeken.example/'],
    ['//boeken.example/x', 'https://boeken.example/x'],
    ['/afspraak', 'https://kliniek.example/afspraak'],
    ['afspraak', 'https://kliniek.example/zorg/afspraak'],
    ['?afspraak', 'https://kliniek.example/zorg/check?afspraak'],
    ['HTTPS://BOEKEN.example', 'https://boeken.example/'],
  ]) {
    it(`is followed: ${written}`, () => {
      assert.equal(addressOf(written as string, base), address);
    });
  }

  for (const written of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    ' \u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://kliniek.example/1',
    'file:///etc/passwd',
    'mailto:a@b.example',
    'tel:112',
    'about:blank',
    'https://',
    'http://[',
    'www.kliniek.example/afspraak',
    'WWW.kliniek.example',
  ]) {
    it(`is refused: ${JSON.stringify(written)}`, () => {
      assert.equal(addressOf(written, base), null);
    });
  }
});

describe('a phone number of the site', () => {
  for (const written of [
    '010 123 45 67',
    '+31 (0)10-1234567',
    '(010) 1234567',
    '113',
    '0900-1515',
  ]) {
    it(`is taken: ${written}`, () => {
      assert.equal(phoneOf(written), written);
    });
  }

  for (const written of [
    'bel ons',
    '010 123 45 67 (toestel 3)',
    '010/1234567',
    '010.123.45.67',
    '010+123',
    '06;phone-context=x',
    'javascript:alert(1)',
    '+-()',
    '12',
    '*31#0101234567',
  ]) {
    it(`is refused: ${written}`, () => {
      assert.equal(phoneOf(written), null);
    });
  }
});

describe('what the site gives', () => {
  it('is nothing where it writes nothing, and nobody is warned', () => {
    const [site, warnings] = read({});
    assert.deepEqual(site, {
      practice: ['physiotherapist'],
      phone: undefined,
      bookingUrl: undefined,
      digitalUrl: undefined,
      outOfHoursPhone: undefined,
      isOpen: true,
      linkTarget: '_self',
      slots: new Set(),
    });
    assert.deepEqual(warnings, []);
  });

  it('is as good as nothing where attributes were taken away, or a framework set none', () => {
    const names = Object.keys(nothing);
    for (const none of [null, undefined]) {
      const [site, warnings] = read(Object.fromEntries(names.map((name) => [name, none])));
      assert.deepEqual(site, read({})[0]);
      assert.deepEqual(warnings, []);
    }
  });

  it('is read without the spaces around it, also a number of a framework', () => {
    const [site, warnings] = read({
      phone: 101234567,
      bookingUrl: ' /afspraak\n',
      practice: '  gp \n physiotherapist ',
    });
    assert.equal(site.phone, '101234567');
    assert.equal(site.bookingUrl, 'https://kliniek.example/afspraak');
    assert.deepEqual(site.practice, ['gp', 'physiotherapist']);
    assert.deepEqual(warnings, []);
  });

  it('tells whether the practice is open', () => {
    assert.equal(read({ openingHours: 'Fr 08:00-17:00' })[0].isOpen, true);
    assert.equal(read({ openingHours: 'Mo 08:00-17:00' })[0].isOpen, false);
  });

  it('tells which slots are filled', () => {
    const { slots } = read({}, ['gp', 'gp', 'footer', ''])[0];
    assert.deepEqual([...slots], ['gp', 'footer', '']);
  });

  it('is never the phone of somebody whom the site names wrongly', () => {
    for (const practice of ['huisarts', 'fysio', 'GP', 'gp,physiotherapist', 'gp dentist']) {
      const [site, warnings] = read({ practice, phone: '010 123 45 67' });
      assert.deepEqual(site.practice, [], practice);
      assert.equal(warnings.length, 1, practice);
    }
  });

  const wrong = {
    phone: ['bel ons', /^klachten-check: phone="bel ons" is ignored; write digits/],
    outOfHoursPhone: ['?', /^klachten-check: out-of-hours-phone="\?" is ignored; write digits/],
    bookingUrl: ['javascript:1', /: booking-url="javascript:1" is ignored; write https:/],
    digitalUrl: ['data:,x', /: digital-url="data:,x" is ignored; write https:/],
    openingHours: ['ma-vr', /: opening-hours="ma-vr" is ignored; write Mo-Fr 08:00-17:00/],
    practice: ['huisarts', /: practice="huisarts" is ignored; write physiotherapist, gp or both/],
    linkTarget: ['blank', /: link-target="blank" is ignored; write _self, _blank or/],
  } as const;
  for (const [name, [written, message]] of Object.entries(wrong)) {
    it(`is without a wrong ${name}, and the maker of the site hears how to mend it`, () => {
      const [site, warnings] = read({ [name]: written });
      const { practice, ...rest } = site;
      const { practice: _, ...empty } = read({})[0];
      const none = Object.entries(rest).map(([key, value]) => [key, value ?? undefined]);
      assert.deepEqual(Object.fromEntries(none), empty);
      assert.equal(warnings.length, 1);
      assert.match(warnings[0] ?? '', message);
    });
  }

  for (const [name, value, message] of [
    ['bookingurl', '/x', 'bookingurl="/x" is ignored; write booking-url'],
    ['opening_hours', 'Mo', 'opening_hours="Mo" is ignored; write opening-hours'],
    ['lang', 'nederlands', 'lang="nederlands" is ignored; write nl or en'],
    ['heading-level', 'h3', 'heading-level="h3" is ignored; write 1 to 6'],
    ['heading-level', '7', 'heading-level="7" is ignored; write 1 to 6'],
    ['remember', 'false', 'remember="false" offers it as well; leave remember out'],
  ] as const) {
    it(`tells the maker of the site of ${name}="${value}"`, () => {
      assert.deepEqual(read({}, [], { [name]: value })[1], [`klachten-check: ${message}`]);
    });
  }

  it('is right as it stands in the manual, and nobody is warned', () => {
    const written = {
      lang: 'nl-NL',
      'heading-level': '3',
      remember: '',
      'booking-url': '/x',
      class: 'x',
    };
    assert.deepEqual(read({}, [], written)[1], []);
    assert.deepEqual(read({}, [], { lang: '', remember: 'remember', 'data-url': '' })[1], []);
    for (const linkTarget of ['_self', '_blank', '_top', 'afspraken']) {
      assert.equal(read({ linkTarget })[0].linkTarget, linkTarget);
    }
  });

  it('does not fill the console', () => {
    const [, [warning = '']] = read({ bookingUrl: `data:${'x'.repeat(100_000)}` });
    assert.ok(warning.length < 200);
  });

  it('is warned of once, however often the element is drawn', (test) => {
    const warn = test.mock.method(console, 'warn', () => {});
    const element = {
      ...nothing,
      phone: 'once',
      baseURI: 'https://a.example',
      children: [],
      attributes: [],
    };
    siteOf(element, friday);
    siteOf(element, friday);
    assert.equal(warn.mock.callCount(), 1);
  });
});

describe('what the element knows of itself', async () => {
  const element = await readFile(new URL('../../src/site-element.ts', import.meta.url), 'utf8');
  const all = (pattern: RegExp) => [...element.matchAll(pattern)].map(([, name = '']) => name);

  it('is every slot that it has: none is told to be ignored', () => {
    const slots = all(/@slot ([a-z][a-z-]*)/g);
    assert.ok(slots.length > 5);
    const [, warnings] = read({}, slots);
    assert.deepEqual(warnings, []);
  });

  it('is every attribute with a hyphen, so that one without it is told', () => {
    const attributes = all(/attribute: '([a-z-]+)'/g);
    assert.ok(attributes.length > 4);
    for (const name of attributes) {
      const [, warnings] = read({}, [], { [name.replaceAll('-', '')]: 'x' });
      assert.equal(warnings.length, 1, name);
      assert.match(warnings[0] ?? '', new RegExp(`write ${name}$`));
    }
  });
});
