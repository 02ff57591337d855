import { type Node, parseTree } from 'jsonc-parser';

/** A rule as it stands in its file. */
export interface RulePlace {
  name: string;
  /** From the start of its first line to its closing bracket. */
  from: number;
  to: number;
  /** Its first line, counted from 1. */
  line: number;
}

/** The rules of a file in their order; none where the file holds no rules. */
export function rulesIn(text: string): RulePlace[] {
  const rules = memberOf(parseTree(text), 'rules')?.children ?? [];
  return rules.map((rule) => {
    const from = text.lastIndexOf('\n', rule.offset) + 1;
    return {
      name: String(memberOf(rule, 'name')?.value),
      from,
      to: rule.offset + rule.length,
      line: text.slice(0, from).split('\n').length,
    };
  });
}

function memberOf(object: Node | undefined, key: string): Node | undefined {
  const property = object?.children?.find(({ children }) => children?.[0]?.value === key);
  return property?.children?.[1];
}
