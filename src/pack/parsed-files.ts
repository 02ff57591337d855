import type { Condition } from './condition.schema.ts';
import type { JsonFile, JsonPath } from './json-file.ts';
import { type FileKind, type FileOf, fileKinds } from './pack-files.ts';
import type { Finding, Problem } from './problem.ts';
import type { QuestionSource } from './question.schema.ts';

const planLists = ['weeks', 'programmes'] as const;
type PlanList = (typeof planLists)[number];

/** The files of a pack after each alone was found right, before they are held against one another. */
export class ParsedFiles {
  readonly problems: Problem[] = [];

  constructor(private readonly files: readonly { kind: FileKind; file: JsonFile }[]) {}

  all<K extends FileKind>(kind: K): { file: JsonFile; value: FileOf<K> }[] {
    return this.files
      .filter((entry) => entry.kind === kind)
      .map(({ file }) => ({ file, value: file.value as FileOf<K> }));
  }

  /** The one file of a kind that a pack holds once. */
  one<K extends FileKind>(kind: K): { file: JsonFile; value: FileOf<K> } {
    const [first] = this.all(kind);
    if (!first) throw new Error(`a pack without a file that matches ${fileKinds[kind].pattern}`);
    return first;
  }

  /** The questions of a topic: its file is named after it. */
  questionsOf(topic: string): { file: JsonFile; value: FileOf<'questions'> } | undefined {
    return this.all('questions').find(({ file }) => file.name === `questions/${topic}.json`);
  }

  questions(): QuestionSource[] {
    return this.all('questions').flatMap(({ value }) => value.questions);
  }

  /** The named conditions. */
  conditions(): Map<string, Condition> {
    return new Map(Object.entries(this.one('conditions').value.conditions));
  }

  /** The advice on a subject: its file is named after it. */
  adviceOn(subject: string): { file: JsonFile; value: FileOf<'advice'> } | undefined {
    return this.all('advice').find(({ file }) => file.name === `advice/${subject}.json`);
  }

  /** Every week and programme, with its place. */
  plans(): { file: JsonFile; path: JsonPath; plan: FileOf<'plans'>[PlanList][number] }[] {
    return this.all('plans').flatMap(({ file, value }) =>
      planLists.flatMap((list) =>
        value[list].map((plan, index) => ({ file, path: [list, index], plan })),
      ),
    );
  }

  report(file: JsonFile, path: JsonPath, finding: Finding): void {
    const { found, expected, hint } = finding;
    this.problems.push(file.problem(path, { found, expected, hint }));
  }
}
