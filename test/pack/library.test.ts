import { describe, it } from 'node:test';
import { parsePack } from '../../src/pack/parse-pack.ts';
import { assertRefused } from '../support/refusal.ts';
import { addFile, insert, retype, spoil, write } from '../support/spoilt-pack.ts';

const text = (nl: string) => ({ nl, en: nl });
const nutrition = 'advice/nutrition.json';

describe('a clinician who writes advice', () => {
  it('hears that a placeholder stands for nothing, and which was meant', () => {
    assertRefused([retype(nutrition, '{protein-low} tot', '{protein-lo} tot')], {
      file: nutrition,
      at: '|"Bij jouw gewicht',
      path: 'rules[1].event.params.text.nl',
      found: /unknown value "protein-lo"/,
      expected: /one of protein-low/,
      hint: /Did you mean `protein-low`/,
    });
  });

  it('hears that a placeholder could stay empty: its question need not have been answered', () => {
    const free = 'Je slaapt {sleep-short} te weinig.';
    assertRefused(
      [write(nutrition, ['rules', 0, 'event', 'params', 'text'], text(free))],
      ...(['nl', 'en'] as const).map((language) => ({
        file: nutrition,
        at: `"${language}": |"${free}"`,
        path: `rules[0].event.params.text.${language}`,
        found: /\{sleep-short\}, for which `sleep-hours` must be answered/,
        expected: /such an answer: under-5, 5-6, 6-7/,
      })),
    );
  });

  it('hears that a placeholder is not filled in outside advice', () => {
    assertRefused([write('pack.json', ['outcomes', 0, 'lead', 'nl'], 'Eet {protein-low} gram.')], {
      file: 'pack.json',
      at: '"Eet {protein-low} gram."',
      path: 'outcomes[0].lead.nl',
      found: /\{protein-low\}, which is not filled in here/,
      expected: /title and text of advice only/,
    });
  });

  for (const operand of ['times', 'dividedBy', 'to'] as const) {
    it(`hears that a placeholder could stay empty for want of its \`${operand}\``, () => {
      const number = { from: 'body-weight', [operand]: 'training-days' };
      const value = operand === 'to' ? { ...number, word: text('tot') } : number;
      assertRefused(
        [
          insert('values.json', ['values', 'load'], value),
          retype(nutrition, '{protein-low} tot', '{load} tot'),
        ],
        {
          file: nutrition,
          at: '|"Bij jouw gewicht',
          path: 'rules[1].event.params.text.nl',
          found: /\{load\}, for which `training-days` must be answered/,
          expected: /such an answer/,
        },
      );
    });
  }

  it('may use a placeholder whose questions are all answered', () => {
    const load = { from: 'body-weight', times: 'training-days' };
    const days = { fact: 'training-days', operator: 'greaterThanInclusive', value: 1 };
    parsePack(
      spoil(
        insert('values.json', ['values', 'load'], load),
        retype(nutrition, '{protein-low} tot', '{load} tot'),
        insert(nutrition, ['rules', 1, 'conditions', 'all', 0], days),
      ),
    );
  });

  for (const [slip, found] of [
    ['{protein-low tot', /^`\{` without its `\}`$/],
    ['protein-low} tot', /^`\}` without its `\{`$/],
    ['{{protein-low} tot', /^`\{` without its `\}`$/],
    ['{protein-low}} tot', /^`\}` without its `\{`$/],
    ['{} tot', /unknown value ""/],
    ['{protein low} tot', /unknown value "protein low"/],
  ] as const) {
    it(`hears that ${slip} would be shown as it stands`, () => {
      assertRefused([retype(nutrition, '{protein-low} tot', slip)], {
        file: nutrition,
        at: '|"Bij jouw gewicht',
        path: 'rules[1].event.params.text.nl',
        found,
        expected: /the id of a value|one of protein-low/,
      });
    });
  }

  it('hears of a lone brace in a title, and in a text elsewhere', () => {
    const lone = { found: /^`\{` without its `\}`$/, expected: /no brace/ };
    assertRefused(
      [
        write(nutrition, ['rules', 0, 'event', 'params', 'title', 'nl'], 'Eet {meals'),
        write('pack.json', ['outcomes', 0, 'lead', 'nl'], 'Rust {uit.'),
      ],
      {
        ...lone,
        file: nutrition,
        at: '"Eet {meals"',
        path: 'rules[0].event.params.title.nl',
      },
      { ...lone, file: 'pack.json', at: '"Rust {uit."', path: 'outcomes[0].lead.nl' },
    );
  });

  it('hears that a placeholder is not filled in beside a picture', () => {
    const picture = { name: 'sleep-side-head-in-line', alt: text('Iemand eet {meals} keer.') };
    const alt = ['rules', 0, 'event', 'params', 'picture'];
    assertRefused(
      [write(nutrition, alt, picture)],
      ...(['nl', 'en'] as const).map((language) => ({
        file: nutrition,
        at: `"${language}": |"Iemand eet`,
        path: `rules[0].event.params.picture.alt.${language}`,
        found: /\{meals\}, which is not filled in here/,
        expected: /title and text of advice only/,
      })),
    );
  });

  it('hears that a topic belongs to no part of the page', () => {
    assertRefused([write(nutrition, ['rules', 0, 'event', 'params', 'topic'], 'nutritoin')], {
      file: nutrition,
      at: '"nutritoin"',
      path: 'rules[0].event.params.topic',
      found: /unknown advice topic "nutritoin"/,
      expected: /one of/,
      hint: /`nutrition`/,
    });
  });

  it('hears that a file is not in the order of pack.json', () => {
    const rules = '{ "rules": [{ "name": "x", "conditions": { "all": [{ "condition": "calm" }] }, ';
    const event = `"event": { "type": "advice", "params": { "topic": "nutrition", "priority": 3, `;
    const words = `"title": { "nl": "a", "en": "a" }, "text": { "nl": "b", "en": "b" }, "sources": ["expert"] } } }] }`;
    assertRefused([addFile('advice/tea.json', rules + event + words)], {
      file: 'pack.json',
      at: '"advice": |[',
      path: 'advice',
      found: /no "tea", though there is advice\/tea\.json/,
      expected: /every advice file/,
    });
  });

  it('hears that there is no such picture', () => {
    const picture = { name: 'sleep-on-the-moon', alt: text('Iemand slaapt.') };
    assertRefused([write(nutrition, ['rules', 0, 'event', 'params', 'picture'], picture)], {
      file: nutrition,
      at: '"sleep-on-the-moon"',
      path: 'rules[0].event.params.picture.name',
      found: /sleep-on-the-moon/,
      expected: /sleep-back-pillow-under-knees/,
    });
  });
});

describe('a clinician who writes values', () => {
  const file = 'values.json';

  it('hears that a value comes from nothing', () => {
    assertRefused([write(file, ['values', 'protein-low', 'from'], 'body-wieght')], {
      file,
      at: '"body-wieght"',
      path: 'values.protein-low.from',
      found: /body-wieght/,
      expected: /body-weight/,
      hint: /`body-weight`/,
    });
  });

  it('hears that a value can not come from itself, or from one below it', () => {
    assertRefused([write(file, ['values', 'protein-low', 'times'], 'protein-high')], {
      file,
      at: '"times": |"protein-high"',
      path: 'values.protein-low.times',
      found: /protein-high/,
      expected: /one of/,
    });
  });

  it('hears that the last step must be open', () => {
    assertRefused([retype(file, '{ "value": 6 }', '{ "upTo": 900, "value": 6 }')], {
      file,
      at: '{ "upTo": 900,',
      path: 'values.meals.steps[3]',
      found: /upTo 900/,
      expected: /a last step without/,
    });
  });
});
