import { IdRegister } from './id-register.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { quote, unknownId } from './problem.ts';

/** That what stands around the rules (groups, plans, facts, pairs) names what exists. */
export function checkReferences(files: ParsedFiles): void {
  checkAdviceFiles(files);
  checkGroups(files);
  checkPlans(files);
  checkFacts(files);
  checkItems(files);
}

function checkAdviceFiles(files: ParsedFiles): void {
  const { file, value } = files.one('pack');
  const present = files.all('advice').map((advice) => subjectOf(advice.file));
  const listed = new IdRegister(files, 'advice file');
  for (const [index, name] of value.advice.entries()) {
    listed.declare(file, ['advice', index], name);
    if (present.includes(name)) continue;
    files.report(file, ['advice', index], unknownId('advice file', name, present));
  }
  for (const name of present.filter((subject) => !value.advice.includes(subject))) {
    const found = `no ${quote(name)}, though there is advice/${name}.json`;
    files.report(file, ['advice'], { found, expected: 'every advice file, in order' });
  }
}

function checkGroups(files: ParsedFiles): void {
  const { file, value } = files.one('pack');
  const groups = new IdRegister(files, 'advice group');
  const topics = new IdRegister(files, 'advice topic');
  const questions = files.questions();
  for (const [index, group] of value.adviceGroups.entries()) {
    const path = ['adviceGroups', index];
    groups.declare(file, [...path, 'id'], group.id);
    for (const [at, topic] of group.topics.entries()) {
      topics.declare(file, [...path, 'topics', at], topic);
    }
    if (!group.firstFor) continue;
    const { question: id, answer } = group.firstFor;
    const question = questions.find((candidate) => candidate.id === id);
    const options = question?.type === 'single' ? question.options.map((option) => option.id) : [];
    if (question?.type !== 'single') {
      const singles = questions.filter(({ type }) => type === 'single').map((single) => single.id);
      const at = [...path, 'firstFor', 'question'];
      files.report(file, at, unknownId('question with one answer', id, singles));
    } else if (!options.includes(answer)) {
      const at = [...path, 'firstFor', 'answer'];
      files.report(file, at, unknownId(`answer of \`${id}\``, answer, options));
    }
  }
  for (const [index, { topicsWhenFirst = [] }] of value.adviceGroups.entries()) {
    topics.mustKnowAll(file, ['adviceGroups', index, 'topicsWhenFirst'], topicsWhenFirst);
  }
  for (const advice of files.all('advice')) {
    for (const [index, { event }] of advice.value.rules.entries()) {
      const path = ['rules', index, 'event', 'params', 'topic'];
      topics.mustKnow(advice.file, path, event.params.topic);
    }
  }
}

function checkPlans(files: ParsedFiles): void {
  const plans = new IdRegister(files, 'plan');
  const sources = IdRegister.of(files, 'source', sourceIds(files));
  for (const { file, path, plan } of files.plans()) {
    plans.declare(file, [...path, 'name'], plan.name);
    sources.mustKnowAll(file, [...path, 'sources'], plan.sources);
  }
  for (const { file, value } of files.all('plans')) {
    for (const [index, { weeks }] of value.programmes.entries()) {
      for (const [at, { from, to }] of weeks.entries()) {
        if (from === (weeks[at - 1]?.to ?? 0) + 1 && to >= from) continue;
        const found = `weeks ${from} to ${to}`;
        const expected = 'weeks that follow one another, from week 1';
        files.report(file, ['programmes', index, 'weeks', at, 'from'], { found, expected });
      }
    }
  }
}

function checkFacts(files: ParsedFiles): void {
  const ids = files.all('facts').flatMap(({ value }) => Object.keys(value.facts));
  const facts = IdRegister.of(files, 'fact', ids);
  const named = new Set<string>();
  const mustKnow = (file: JsonFile, path: JsonPath, carried: readonly string[] = []) => {
    facts.mustKnowAll(file, path, carried);
    for (const id of carried) named.add(id);
  };
  for (const { file, value } of files.all('advice')) {
    for (const [index, { event }] of value.rules.entries()) {
      mustKnow(file, ['rules', index, 'event', 'params', 'facts'], event.params.facts);
    }
  }
  for (const { file, path, plan } of files.plans()) {
    mustKnow(file, [...path, 'facts'], plan.facts);
  }
  const sources = IdRegister.of(files, 'source', sourceIds(files));
  for (const { file, value } of files.all('facts')) {
    for (const [id, { source, elsewhere, leftOut }] of Object.entries(value.facts)) {
      sources.mustKnow(file, ['facts', id, 'source'], source);
      checkCarriers(files, file, ['facts', id, 'elsewhere'], elsewhere ?? []);
      if (named.has(id) || elsewhere || leftOut) continue;
      const expected =
        'advice or a plan that carries it, `elsewhere`, or `leftOut` with the reason';
      files.report(file, ['facts', id], { found: 'a fact that nothing carries', expected });
    }
  }
}

/** `text:` is not looked at: the texts of the interface are no part of a pack. */
function checkCarriers(
  files: ParsedFiles,
  file: JsonFile,
  path: JsonPath,
  carriers: readonly string[],
): void {
  const known: Record<string, string[]> = {
    question: files.questions().map(({ id }) => id),
    rule: files.all('rules').flatMap(({ value }) => value.rules.map(({ name }) => name)),
    outcome: files.one('pack').value.outcomes.map(({ id }) => id),
    plan: files.plans().map(({ plan }) => plan.name),
    value: files.all('values').flatMap(({ value }) => Object.keys(value.values)),
  };
  for (const [index, carrier] of carriers.entries()) {
    const [kind = '', id = ''] = carrier.split(':');
    const ids = known[kind];
    if (!ids || ids.includes(id)) continue;
    files.report(file, [...path, index], unknownId(kind, id, ids));
  }
}

/** The pairs that contradict each other and the texts that may be hard to read name real advice. */
function checkItems(files: ParsedFiles): void {
  const advice = files.all('advice').flatMap(({ value }) => value.rules.map(({ name }) => name));
  const items = IdRegister.of(files, 'piece of advice', advice);
  for (const { file, value } of files.all('contradictions')) {
    const firstAt = new Map<string, number>();
    for (const [index, { items: pair }] of value.pairs.entries()) {
      const path = ['pairs', index, 'items'];
      items.mustKnowAll(file, path, pair);
      const [one, other] = [...pair].sort();
      const first = firstAt.get(`${one} ${other}`);
      if (one === other) {
        const expected = 'another piece of advice: each is beside itself';
        files.report(file, [...path, 1], { found: `${quote(one)} a second time`, expected });
      } else if (first !== undefined) {
        files.report(file, path, {
          found: `the pair ${quote(one)} and ${quote(other)} a second time`,
          expected: 'every pair once, in either order',
          hint: `It also stands at pairs[${first}].`,
        });
      } else firstAt.set(`${one} ${other}`, index);
    }
  }
  for (const { file, value } of files.all('reading')) {
    for (const [index, { item }] of value.exceptions.entries()) {
      items.mustKnow(file, ['exceptions', index, 'item'], item);
    }
  }
}

const subjectOf = (file: JsonFile): string => file.name.slice('advice/'.length, -'.json'.length);

const sourceIds = (files: ParsedFiles): string[] => Object.keys(files.one('sources').value.sources);
