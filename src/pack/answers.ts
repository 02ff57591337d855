/** What a visitor answered: an answer id, several of them, a number, or null for a skipped question. */
export type Answer = string | readonly string[] | number | null;

/** The answers by question id. A question without an entry has not been answered. */
export type Answers = Readonly<Record<string, Answer>>;
