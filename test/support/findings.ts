/** What must hold for every visitor, checked one visitor after another in a single pass. */
export class Findings<Subject> {
  readonly #checks: Readonly<Record<string, (subject: Subject) => void>>;
  readonly #introduce: (subject: Subject) => string;
  readonly #failures = new Map<string, string[]>();

  /** @param checks by the title of their test; each throws for a subject that it does not hold for. */
  constructor(
    checks: Readonly<Record<string, (subject: Subject) => void>>,
    introduce: (subject: Subject) => string,
  ) {
    this.#checks = checks;
    this.#introduce = introduce;
  }

  get titles(): string[] {
    return Object.keys(this.#checks);
  }

  look(subject: Subject): void {
    for (const [title, check] of Object.entries(this.#checks)) {
      try {
        check(subject);
      } catch (error) {
        const failures = this.#failures.get(title) ?? [];
        failures.push(`${this.#introduce(subject)}\n${(error as Error).message}`);
        this.#failures.set(title, failures);
      }
    }
  }

  /** @throws with the first three subjects for whom it does not hold. */
  report(title: string): void {
    const failures = this.#failures.get(title);
    if (!failures) return;
    const examples = failures.slice(0, 3).join('\n\n');
    throw new Error(`does not hold for ${failures.length} of them, such as\n\n${examples}`);
  }
}
