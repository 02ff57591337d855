import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { drawFlow } from '../../src/authoring/graph/draw-flow.ts';
import { flowOf } from '../../src/authoring/graph/flow.ts';
import { graphTexts } from '../../src/authoring/graph/graph.texts.ts';
import { mermaidOf } from '../../src/authoring/graph/mermaid.ts';
import { csvOf, markdownOf, outcomeTable } from '../../src/authoring/graph/outcome-table.ts';
import { Vocabulary } from '../../src/authoring/sentences/vocabulary.ts';
import type { PackSource } from '../../src/pack/pack-source.ts';
import { interpret, seriousness } from '../support/interpreter.ts';
import { theSource } from '../support/the-pack.ts';
import { introduce, visitorFrom } from '../support/visitors.ts';

const source = theSource();
const questions = source.topics.flatMap((topic) => topic.questions);
const hostile = '1. "] --> x; end <b onload=a()> &amp; `md` | #quot; \\ {}\n=HYPERLINK("http://x")';

/** The same rules, with every text a trap for one of the formats. */
function spoilt(): PackSource {
  const text = { nl: hostile, en: hostile } as (typeof questions)[number]['text'];
  const copy = structuredClone(source);
  for (const topic of copy.topics) topic.title = text;
  for (const question of copy.topics.flatMap((topic) => topic.questions)) {
    question.text = text;
    question.label = text;
    for (const option of 'options' in question ? question.options : []) option.text = text;
  }
  for (const outcome of copy.outcomes) outcome.badge = text;
  for (const { event } of copy.rules) event.params.reason = { ...text, nl: `=1+1 ${hostile}` };
  for (const { event } of copy.rules) event.params.rationale = '-2+3\t@SUM(A1)';
  return copy;
}

const packs = { 'of the rules': source, 'of texts that are traps': spoilt() };

describe('the questions as a chart', () => {
  it('knows after which questions the check may end early', () => {
    const { ends } = flowOf(source);
    const topicOf = (id: string) =>
      source.topics.find((topic) => topic.questions.some((question) => question.id === id));
    let early = 0;
    for (let seed = 0; seed < 1500; seed++) {
      const visitor = visitorFrom(source, seed);
      const verdict = interpret(source, visitor.answers);
      if (!verdict.complete || verdict.ends === null) continue;
      const last = verdict.asked.at(-1) ?? '';
      const end = ends.find(({ outcome }) => outcome === verdict.outcome);
      const fits = (id: string) => id === last || topicOf(id) === topicOf(last);
      assert.ok(
        end?.at === 'question' ? end.after.includes(last) : end?.after.some(fits),
        introduce(visitor),
      );
      early++;
    }
    assert.ok(early > 200, `${early} ended early`);
  });

  for (const [what, pack] of Object.entries(packs)) {
    for (const language of ['nl', 'en'] as const) {
      const words = new Vocabulary(pack, language);
      const texts = graphTexts[language];

      it(`is right Mermaid ${what} in ${language}, with every question in its topic`, () => {
        const asked = readMermaid(mermaidOf(flowOf(pack), words, texts));
        assert.deepEqual(
          asked,
          pack.topics.map((topic) => [
            `topic_${topic.id.replaceAll('-', '_')}`,
            topic.questions.map(({ id }) => `q_${id.replaceAll('-', '_')}`),
          ]),
        );
      });

      it(`is well-formed SVG ${what} in ${language}, which fetches and runs nothing`, () => {
        const svg = drawFlow(flowOf(pack), words, texts);
        const { names, attributes } = readXml(svg);
        assert.deepEqual([...names].sort(), [
          'circle',
          'marker',
          'path',
          'polyline',
          'rect',
          'style',
          'svg',
          'text',
          'title',
          'tspan',
        ]);
        assert.ok(![...attributes].some((name) => /^on|href|src/.test(name)));
        assert.doesNotMatch(svg, /@import|url\((?!#head)/);
      });
    }
  }

  it('shows in the image every question and every condition on one', () => {
    const svg = drawFlow(flowOf(source), new Vocabulary(source, 'nl'), graphTexts.nl);
    const shown = svg.replace(/<\/tspan><tspan[^>]*>/g, ' ');
    for (const { text } of questions) assert.ok(shown.includes(text.nl ?? '-'), text.nl);
    assert.ok(shown.includes('als plek “Nek” is'));
    assert.ok(shown.includes('Spoed: nu'));
  });
});

describe('the rules as a table', () => {
  const rows = outcomeTable(new Vocabulary(source, 'nl'));

  it('has a row for each rule, from serious to light', () => {
    assert.deepEqual(
      rows.map(({ rule }) => rule).sort(),
      source.rules.map(({ name }) => name).sort(),
    );
    const ranks = rows.map(({ rule }) => {
      const found = source.rules.find(({ name }) => name === rule);
      return seriousness(source, found?.event.params.outcome ?? '');
    });
    assert.deepEqual(
      ranks,
      [...ranks].sort((a, b) => b - a),
    );
  });

  it('says who reviewed a rule, and what a condition means that it calls by its name', () => {
    const [first, ...others] = source.rules;
    assert.ok(first);
    const reviewed = { by: 'A. de Vries', on: '2026-11-25' };
    const rules = [{ ...first, reviewed }, ...others];
    const table = outcomeTable(new Vocabulary({ ...source, rules }, 'nl'));
    assert.equal(
      table.find(({ rule }) => rule === first.name)?.reviewed,
      'A. de Vries, 2026-11-25',
    );
    const named = rows.filter(({ when }) => when.includes('voorwaarde “benign-pain” geldt'));
    assert.ok(named.length > 0);
    assert.ok(named.every(({ where }) => where.includes('Voorwaarde “region-clear” geldt als')));
  });

  for (const [what, pack] of Object.entries(packs)) {
    const table = outcomeTable(new Vocabulary(pack, 'nl'));

    it(`is CSV ${what} by RFC 4180, in which no cell is a formula`, () => {
      const csv = csvOf(table, graphTexts.nl);
      assert.ok(csv.startsWith('\uFEFF"Regel",'));
      const read = readCsv(csv.slice(1));
      assert.deepEqual(read[0], graphTexts.nl.columns);
      const cells = table.map((row) => Object.values(row));
      assert.ok(read.every((row) => row.length === graphTexts.nl.columns.length));
      for (const [index, row] of read.slice(1).entries()) {
        for (const [at, cell] of row.entries()) {
          assert.doesNotMatch(cell, /^\s*[=+\-@\t\r]/);
          assert.equal(cell.replace(/^'/, ''), cells[index]?.[at]?.replace(/^'/, ''));
        }
      }
    });

    it(`is a Markdown table ${what}, each row of as many cells`, () => {
      const lines = markdownOf(table, graphTexts.nl).trimEnd().split('\n');
      assert.equal(lines.length, table.length + 4);
      for (const line of lines.slice(2)) {
        assert.equal(
          line.match(/(?<!\\)(?:\\\\)*\|/g)?.length,
          graphTexts.nl.columns.length + 1,
          line,
        );
        assert.doesNotMatch(line, /(?<!\\)[<`]/);
      }
    });
  }
});

/** Reads what `mermaidOf` may write and nothing else; the nodes of each subgraph, in their order. */
function readMermaid(text: string): [string, string[]][] {
  const label = '"(?!\\d+\\.|-)(?:[^"#`<>|&\\[\\]{}\\\\\\n]|#\\d+;)+"';
  const node = new RegExp(
    `^ +(\\w+)(?:\\[${label}\\]|\\[\\[${label}\\]\\]|\\(\\[${label}\\]\\)|\\(\\(${label}\\)\\))$`,
  );
  const subgraph = new RegExp(`^ {2}subgraph (\\w+)\\[${label}\\]$`);
  const arrow = new RegExp(`^ {2}(\\w+) (?:-->|-\\.->)(?:\\|${label}\\|)? (\\w+)$`);
  const nodes = new Set<string>();
  const asked: [string, string[]][] = [];
  let isInside = false;
  const [first, ...lines] = text.trimEnd().split('\n');
  assert.equal(first, 'flowchart TD');
  for (const line of lines) {
    const [, opened] = subgraph.exec(line) ?? [];
    const [, declared] = node.exec(line) ?? [];
    const [, from = '', to = ''] = arrow.exec(line) ?? [];
    if (opened || declared) {
      const id = opened ?? declared ?? '';
      assert.ok(!nodes.has(id), `${id} twice`);
      nodes.add(id);
    }
    if (opened) {
      assert.ok(!isInside, 'a subgraph in another');
      isInside = true;
      asked.push([opened, []]);
    } else if (declared) {
      if (declared.startsWith('q_')) asked.at(-1)?.[1].push(declared);
      if (declared.startsWith('q_')) assert.ok(isInside, line);
    } else if (line === '  end') {
      assert.ok(isInside, 'an end of nothing');
      isInside = false;
    } else {
      assert.ok(nodes.has(from) && nodes.has(to), `no node of both names: ${line}`);
    }
  }
  assert.ok(!isInside, 'a subgraph without an end');
  return asked;
}

/** Reads XML without comments and CDATA; throws at what is not well-formed. */
function readXml(text: string): { names: Set<string>; attributes: Set<string> } {
  const token =
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>|(?:[^<&]|&(?:amp|lt|gt|quot|#\d+);)+/gy;
  const names = new Set<string>();
  const attributes = new Set<string>();
  const open: string[] = [];
  let end = 0;
  for (const match of text.matchAll(token)) {
    const [whole, closes, name, given = '', isEmpty] = match;
    end = match.index + whole.length;
    if (!name) continue;
    names.add(name);
    for (const [, attribute = ''] of given.matchAll(/ ([a-zA-Z:-]+)=/g)) attributes.add(attribute);
    if (closes) assert.equal(open.pop(), name);
    else if (!isEmpty) open.push(name);
  }
  assert.equal(text.slice(end, end + 40), '', 'not well-formed');
  assert.deepEqual(open, []);
  return { names, attributes };
}

/** Reads CSV in which every field is quoted and every record ends with CRLF. */
function readCsv(text: string): string[][] {
  const field = '"((?:[^"]|"")*)"';
  const record = new RegExp(`${field}(?:,${field})*\\r\\n`, 'gy');
  const records = text.match(record) ?? [];
  assert.equal(records.join(''), text);
  return records.map((one) =>
    [...one.matchAll(new RegExp(field, 'g'))].map(([, cell = '']) => cell.replaceAll('""', '"')),
  );
}
