import type { JsonFile, Path } from './json-file.ts';
import type { ParsedFiles } from './parsed-files.ts';
import { didYouMean, quote } from './problem.ts';

/** That every id stands for one thing, and every id that is named exists. */
export function checkIds(files: ParsedFiles): void {
  const pack = files.one('pack');
  const topics = pack.value.topics.map(({ id }) => id);
  const outcomes = pack.value.outcomes.map(({ id }) => id);
  const adviceTopics = pack.value.adviceTopics.map(({ id }) => id);
  const sources = Object.keys(files.one('sources').value.sources);

  const known = (file: JsonFile, path: Path, id: string, among: string[], what: string) => {
    if (among.includes(id)) return;
    const hint = didYouMean(id, among);
    files.report(file, path, {
      found: `the unknown ${what} ${quote(id)}`,
      expected: `one of ${among.join(', ')}`,
      hint,
    });
  };
  const knownSources = (file: JsonFile, path: Path, keys: string[]) =>
    keys.forEach((key, index) => known(file, [...path, 'sources', index], key, sources, 'source'));
  const once = (what: string) => {
    const seen = new Map<string, string>();
    return (file: JsonFile, path: Path, id: string) => {
      const first = seen.get(id);
      if (first)
        files.report(file, path, {
          found: `the ${what} ${quote(id)} a second time`,
          expected: 'every id once',
          hint: `It also stands in ${first}. Give one of them another id.`,
        });
      else seen.set(id, file.name);
    };
  };

  for (const list of ['topics', 'outcomes', 'adviceTopics'] as const) {
    const unique = once(
      list === 'topics' ? 'topic' : list === 'outcomes' ? 'outcome' : 'advice topic',
    );
    pack.value[list].forEach(({ id }, index) => unique(pack.file, [list, index, 'id'], id));
  }
  known(pack.file, ['fallback'], pack.value.fallback, outcomes, 'outcome');

  const uniqueQuestion = once('question');
  for (const { file, value } of files.all('questions')) {
    const topic = file.name.slice('questions/'.length, -'.json'.length);
    if (!topics.includes(topic)) known(file, [], topic, topics, 'topic (the name of this file)');
    value.questions.forEach((question, index) => {
      uniqueQuestion(file, ['questions', index, 'id'], question.id);
      if (!('options' in question)) return;
      const uniqueOption = once(`answer of ${question.id}`);
      question.options.forEach(({ id }, at) =>
        uniqueOption(file, ['questions', index, 'options', at, 'id'], id),
      );
    });
  }

  const uniqueRule = once('rule');
  for (const { file, value } of files.all('rules')) {
    value.rules.forEach(({ name, event: { params } }, index) => {
      const path = ['rules', index, 'event', 'params'];
      uniqueRule(file, ['rules', index, 'name'], name);
      known(file, [...path, 'outcome'], params.outcome, outcomes, 'outcome');
      knownSources(file, path, params.sources);
    });
  }
  for (const { file, value } of files.all('advice')) {
    value.rules.forEach(({ name, event: { params } }, index) => {
      const path = ['rules', index, 'event', 'params'];
      uniqueRule(file, ['rules', index, 'name'], name);
      known(file, [...path, 'topic'], params.topic, adviceTopics, 'advice topic');
      knownSources(file, path, params.sources);
    });
  }

  for (const { file, value } of files.all('guarantees')) {
    const unique = once('guarantee');
    value.guarantees.forEach((guarantee, index) => {
      const path = ['guarantees', index];
      unique(file, [...path, 'id'], guarantee.id);
      knownSources(file, path, guarantee.sources);
      for (const key of ['atLeast', 'atMost', 'exactly'] as const) {
        const outcome = (guarantee as Partial<Record<typeof key, string>>)[key];
        if (outcome) known(file, [...path, key], outcome, outcomes, 'outcome');
      }
    });
  }

  const uniqueCase = once('case');
  const rules = files.all('rules').flatMap(({ value }) => value.rules.map(({ name }) => name));
  for (const { file, value } of files.all('cases')) {
    value.cases.forEach((example, index) => {
      const path = ['cases', index];
      uniqueCase(file, [...path, 'id'], example.id);
      known(file, [...path, 'outcome'], example.outcome, outcomes, 'outcome');
      example.also.forEach((id, at) => known(file, [...path, 'also', at], id, outcomes, 'outcome'));
      for (const list of ['deciding', 'others'] as const) {
        example[list].forEach((name, at) => known(file, [...path, list, at], name, rules, 'rule'));
      }
    });
  }
}
