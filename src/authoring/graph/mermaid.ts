import type { Condition } from '../../pack/condition.schema.ts';
import { clauseOf } from '../sentences/sentence-of.ts';
import type { Vocabulary } from '../sentences/vocabulary.ts';
import type { Flow, FlowTopic } from './flow.ts';
import type { GraphTexts } from './graph.texts.ts';
import { titleOf } from './title-of.ts';

/**
 * The questionnaire as a Mermaid flowchart: a subgraph per topic, what is asked under a condition behind a
 * small circle with a way past it, and dotted arrows to where the check may stop early.
 */
export function mermaidOf({ topics, ends }: Flow, words: Vocabulary, texts: GraphTexts): string {
  const chart = new Chart(words, texts);
  const lines = ['flowchart TD', `  start([${label(texts.start)}])`];
  chart.from('start');
  for (const topic of topics) lines.push(...chart.topic(topic));
  lines.push(`  advice([${label(texts.advice)}])`);
  chart.to('advice');
  for (const { outcome, after, at } of ends) {
    const text = at === 'question' ? texts.endsNow : texts.endsTopic;
    lines.push(`  end_${safe(outcome)}[[${label(text(words.outcome(outcome)))}]]`);
    if (at === 'question') {
      for (const id of after) chart.dotted(`q_${safe(id)}`, `end_${safe(outcome)}`, texts.mayEnd);
      continue;
    }
    for (const { id, steps } of topics) {
      const asks = steps.some(({ questions }) => questions.some((one) => after.includes(one.id)));
      if (asks) chart.dotted(`topic_${safe(id)}`, `end_${safe(outcome)}`, texts.mayEndTopic);
    }
  }
  return `${[...lines, ...chart.arrows].join('\n')}\n`;
}

/** The arrows drawn so far, and the ends that the next node is yet to be joined to. */
class Chart {
  readonly arrows: string[] = [];
  readonly #words: Vocabulary;
  readonly #texts: GraphTexts;
  #open: { node: string; label?: string }[] = [];
  #circles = 0;

  constructor(words: Vocabulary, texts: GraphTexts) {
    this.#words = words;
    this.#texts = texts;
  }

  from(node: string): void {
    this.#open = [{ node }];
  }

  to(node: string): void {
    for (const { node: before, label: said } of this.#open) {
      this.arrows.push(`  ${before} -->${said ? `|${label(said)}|` : ''} ${node}`);
    }
    this.from(node);
  }

  dotted(from: string, to: string, said: string): void {
    this.arrows.push(`  ${from} -.->|${label(said)}| ${to}`);
  }

  topic({ id, title, askWhen, steps }: FlowTopic): string[] {
    const nodes: string[] = [];
    const outside: string[] = [];
    const inTopic = () => {
      for (const { questions, askWhen: when } of steps) {
        this.#maybe(when, nodes, () => {
          for (const question of questions) {
            const node = `q_${safe(question.id)}`;
            nodes.push(`    ${node}[${label(titleOf(question, this.#words))}]`);
            this.to(node);
          }
        });
      }
    };
    this.#maybe(askWhen, outside, inTopic);
    const heading = `  subgraph topic_${safe(id)}[${label(this.#words.text(title))}]`;
    return [...outside, heading, ...nodes, '  end'];
  }

  /** Draws what is asked under a condition, and the way past it. */
  #maybe(when: Condition | undefined, nodes: string[], draw: () => void): void {
    if (!when) return draw();
    const circle = `way_${this.#circles++}`;
    nodes.push(`    ${circle}((${label(' ')}))`);
    this.to(circle);
    const clause = clauseOf(this.#words, when, 'subordinate');
    this.#open = [{ node: circle, label: this.#texts.when(clause) }];
    draw();
    this.#open.push({ node: circle, label: this.#texts.otherwise });
  }
}

/**
 * A text in quotes, with what Mermaid, Markdown or HTML would read something into written as an entity; `1. `
 * or `- ` at the start would make it a list.
 */
function label(text: string): string {
  const special = /[^\p{L}\p{N} .,:;!?()'’‘“”…–/-]|(?<=^\d+)\.|^-/gu;
  return `"${text.replace(special, (sign) => `#${sign.codePointAt(0)};`)}"`;
}

/** Within a name of Mermaid; an id holds hyphens, and `end` would close a subgraph. */
const safe = (id: string) => id.replaceAll('-', '_');
